import { decodeHTML } from 'entities'
import { paragraphsOf } from './plain-words.js'
import { childOf, type Element, markupOf, textOf } from './read-xml.js'

/** The HTML in an element of a feed: escaped, in CDATA, as XHTML, as plain text or in base64, as its format has it. */
export function htmlOf(element: Element): string {
  const { mode, type = '' } = element.attributes
  if (element.attributes.src !== undefined) return '' // Content that lies elsewhere.
  if (mode?.toLowerCase() === 'base64') return fromBase64(textOf(element), type)
  if (!element.name.startsWith('atom:')) return unescapeTwice(markupOf(element))
  return htmlOfAtom(element, type.toLowerCase().trim(), mode?.toLowerCase())
}

/** Atom 1.0 (RFC 4287, 3.1 and 4.1.3) names `text`, `html`, `xhtml` or a media type; Atom 0.3 a media type and a mode. */
function htmlOfAtom(element: Element, type: string, mode: string | undefined): string {
  if (type === 'xhtml' || mode === 'xml')
    return markupOf(childOf(element, 'xhtml:div', 'atom:div', 'div') ?? element)
  if (type === 'html' || type === 'text/html' || mode === 'escaped') return unescapeTwice(markupOf(element))
  const markup = markupOf(element)
  const hasElements = element.children.some((child) => typeof child !== 'string')
  if (type === 'application/xhtml+xml' || hasElements) return markup
  if (type === '' || type.startsWith('text') || /\+xml$|\/xml$/.test(type)) return htmlOfText(textOf(element))
  return fromBase64(textOf(element), type)
}

/** Text that says it is no HTML is taken at its word, unless it is full of tags: then its writer forgot to say so. */
function htmlOfText(text: string): string {
  return /<(?:p|br|div|a|b|strong|em|i|ul|img)\b[^<>]*>/i.test(text) ? text : paragraphsOf(text)
}

/** Some writers escape what is escaped already. Real text about tags has tags of its own around it. */
function unescapeTwice(html: string): string {
  const isEscaped = !html.includes('<') && /&lt;\/?(?:p|br|div|a|b|strong|em|i|ul|li|img|span)\b/i.test(html)
  const once = isEscaped ? decodeHTML(html) : html
  return once.includes('<') || !/\n\s*\n/.test(once) ? once : paragraphsOf(decodeHTML(once))
}

/** Other media than text are no report. */
function fromBase64(text: string, type: string): string {
  const bare = text.replace(/\s+/g, '')
  if (!/^(?:text\/|html|$|application\/xhtml)/i.test(type) || !/^[a-z0-9+/]*={0,2}$/i.test(bare)) return ''
  const decoded = new TextDecoder().decode(Buffer.from(bare, 'base64'))
  return /<\w/.test(decoded) ? decoded : paragraphsOf(decoded)
}
