import type { AnnotatedArticle } from '../article/index.js'
import { type Span, wordsOf } from '../text/index.js'

/** Every address of the app is made here, so that each has one form. */

/** The coverage table of a story, or another view of it. The JSON twin stands at the same path under `/api`. */
export function storyAt(id: string, view?: 'speakers' | 'beside' | 'time' | 'sentence'): string {
  return `/stories/${encodePart(id)}${view === undefined ? '' : `/${view}`}`
}

/** Everything about a name, over all stories. */
export function nameAt(name: string): string {
  return `/names/${encodePart(name)}`
}

/** The report, at its sentence where a span is given. */
export function articleAt(id: string, span?: Span): string {
  const path = `/articles/${encodePart(id)}`
  return span === undefined ? path : `${path}?at=${span.start}-${span.end}#at`
}

/** The coverage table with a sentence open beside it, at its row. `query` holds what the table was asked for. */
export function sentenceAt(story: string, row: string, article: string, span: Span, query = ''): string {
  const place = `in=${encodePart(article)}&at=${span.start}-${span.end}`
  return `${storyAt(story)}?${query === '' ? '' : `${query}&`}${place}#${encodePart(row)}`
}

/** Only http and https become links: an address from a feed may be a script. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url)
}

/** Above this many words the fragment names only the first and the last of them. */
const FRAGMENT_WORDS_MAX = 12
const FRAGMENT_END_WORDS = 5

/**
 * The original at the words themselves: a text fragment (WICG, Scroll To Text Fragment). `null` where the report has
 * no address of the web. Browsers that do not know fragments open the page at its top.
 */
export function originalAt(article: AnnotatedArticle, span: Span): string | null {
  if (!isWebAddress(article.url)) return null
  const words = wordsOf(article.text, span)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return article.url
  const parts =
    words.length <= FRAGMENT_WORDS_MAX
      ? [words.join(' ')]
      : [words.slice(0, FRAGMENT_END_WORDS).join(' '), words.slice(-FRAGMENT_END_WORDS).join(' ')]
  const address = article.url.replace(/#.*$/s, '')
  return `${address}#:~:text=${parts.map(encodeFragment).join(',')}`
}

/** Comma, hyphen and ampersand separate the parts of a fragment. */
function encodeFragment(words: string): string {
  return encodePart(words).replace(/-/g, '%2D')
}

/** One part of an address. Half of a surrogate pair cannot be written in one: it becomes U+FFFD. */
export function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))
}
