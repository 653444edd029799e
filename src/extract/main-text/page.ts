import { parseHTML } from 'linkedom'

/** As much of the DOM as this room uses; linkedom gives it without the types of browsers. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly parentNode: PageNode | null
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>
  remove(): void
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly tagName: string
  readonly id: string
  readonly className: string
  readonly parentElement: PageElement | null
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
}

export interface Page extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement | null
}

export const ELEMENT = 1
export const TEXT = 3

/** Elements that HTML closes by itself, or that hold nothing: left open, they nest no deeper. */
const UNNESTED = new Set(
  'area base body br circle col colgroup dd dt embed head hr html image img input li line link meta option p param path polygon polyline rect source tbody td tfoot th thead tr track use wbr'.split(
    ' '
  )
)

/** The parser's time grows with the square of the depth. No page that a person made is nested a hundred deep. */
const DEPTH_MAX = 5_000

/** Whether markup is nested so deeply that reading it would take minutes. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,20})/gi)) {
    if (UNNESTED.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    if (DEPTH_MAX < depth) return true
  }
  return false
}

/** The tree of a page. Pieces of HTML without a frame get one: the parser makes none of its own. */
export function parsePage(html: string): Page {
  const attempts = [() => (/<body[\s>]/i.test(html) ? html : frame(html)), () => wrap('', html)]
  for (const attempt of attempts) {
    const page: Page = parseHTML(attempt()).document as never
    if (page.documentElement?.localName === 'html') return page
  }
  return parseHTML(wrap('', '')).document as never // An unclosed comment or the like has swallowed all of it.
}

function frame(html: string): string {
  const head = /<\/head\s*>/i.exec(html)
  const at = head === null ? 0 : head.index + head[0].length
  return wrap(html.slice(0, at), html.slice(at))
}

function wrap(head: string, body: string): string {
  const before = head === '' ? '<!doctype html><html><head></head>' : head
  return `${before}<body>${body.replace(/<\/?html[^<>]*>|<!doctype[^<>]*>/gi, '')}</body></html>`
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}
