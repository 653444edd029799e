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

/** The tree of a page. Pieces of HTML without a frame get one: the parser makes none of its own. */
export function parsePage(html: string): Page {
  const framed = /<body[\s>]/i.test(html) ? html : frame(html)
  return parseHTML(framed).document as unknown as Page
}

function frame(html: string): string {
  const head = /<\/head\s*>/i.exec(html)
  const at = head === null ? 0 : head.index + head[0].length
  const before = html.slice(0, at)
  const body = html.slice(at).replace(/<\/?html[^<>]*>|<!doctype[^<>]*>/gi, '')
  return `${before === '' ? '<!doctype html><html><head></head>' : before}<body>${body}</body></html>`
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}
