import { decodeHTML } from 'entities'

/** Elements that part words from words. */
const BREAKS = /<(?:br|p|div|li|h[1-6]|tr|td)\b[^<>]*>/gi

/** The words of a piece of HTML on one line: for titles and names, and to see how much of a text there is. */
export function plainWords(html: string): string {
  const bare = html.includes('<') ? html.replace(BREAKS, ' ').replace(/<\/?[a-z!][^<>]*>/gi, '') : html
  return (bare.includes('&') ? decodeHTML(bare) : bare).replace(/\s{2,}|[^\S ]/g, ' ').trim()
}

/** Whether a piece of HTML has any words. */
export function hasWords(html: string): boolean {
  return plainWords(html.slice(0, 1000)) !== '' || (1000 < html.length && plainWords(html) !== '')
}

/** Plain text as HTML: blank lines part paragraphs. */
export function paragraphsOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => `<p>${paragraph.trim()}</p>`)
    .join('\n')
}
