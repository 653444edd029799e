import { parseMarkup } from './parse-markup.js'

/** The types of schema.org that are one report; the blanks are bounded, so that the pattern looks no further back. */
const ARTICLE_TYPE =
  /"@type"\s{0,9}:\s{0,9}(?:\[\s{0,9})?"(?:[A-Z][A-Za-z]{0,40}NewsArticle|NewsArticle|Article)"/

/** Whether a page says of itself that it is one report, and no list of them (Open Graph, schema.org). In linear time. */
export function saysArticle(html: string): boolean {
  let says = false
  let isData = false
  let data = ''
  parseMarkup(html, {
    onopentag(name, { property, name: key, content, type }) {
      isData = name === 'script' && /^application\/ld\+json\b/i.test(type?.trim() ?? '')
      data = ''
      const isType = name === 'meta' && (property ?? key)?.trim().toLowerCase() === 'og:type'
      says ||= isType && content?.trim().toLowerCase() === 'article'
    },
    ontext(words) {
      if (isData && !says) data += words
    },
    onclosetag() {
      says ||= isData && ARTICLE_TYPE.test(data)
      isData = false
    }
  })
  return says
}
