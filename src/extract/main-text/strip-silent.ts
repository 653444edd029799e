/** Elements whose contents are neither words nor markup of the page: drawings (svg) can be half of its tree. JSON-LD alone is read, so it
 *  stays. */
const SILENT = /<(!--|script|style|noscript|template|svg)(?=[\s>/!-]|$)/gi

const LINKED_DATA = /^<script\b[^>]{0,200}\btype\s*=\s*["']?application\/ld\+json/i

/**
 * Markup without scripts, styles, drawings and comments: half of most pages, and all of what makes their trees large.
 * Time grows with the length of the page; what is never closed reaches to its end, as in browsers.
 */
export function stripSilent(html: string): string {
  const kept: string[] = []
  const unclosed = new Set<string>()
  let start = 0
  SILENT.lastIndex = 0
  for (let found = SILENT.exec(html); found !== null; found = SILENT.exec(html)) {
    const name = found[1].toLowerCase()
    const end = unclosed.has(name) ? null : endOf(html, found.index, name)
    if (end === null) {
      unclosed.add(name) // The parser decides what that means.
      continue
    }
    if (!LINKED_DATA.test(html.slice(found.index, found.index + 300))) {
      kept.push(html.slice(start, found.index))
      start = end
    }
    SILENT.lastIndex = end
  }
  kept.push(html.slice(start))
  return kept.join('')
}

/** Where a silent element ends; `null` where it is never closed. */
function endOf(html: string, from: number, name: string): number | null {
  const closing = new RegExp(name === '!--' ? '--' : `</${name}`, 'gi')
  closing.lastIndex = from + (name === '!--' ? 2 : 1)
  const found = closing.exec(html)
  if (found === null) return null
  const end = html.indexOf(name === '!--' ? '-->' : '>', found.index)
  return end === -1 ? null : end + (name === '!--' ? 3 : 1)
}
