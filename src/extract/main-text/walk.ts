import { isElement, type PageElement, type PageNode } from './page.js'

export interface Visitor {
  /** Whether to go into the element. */
  enter(element: PageElement): boolean
  leave?(element: PageElement): void
  /** A node that is no element: text, a comment. */
  other?(node: PageNode): void
}

/** Walks a tree in page order, without recursion: depth costs no stack. */
export function walk(root: PageElement, visitor: Visitor): void {
  const open: { readonly element: PageElement; readonly rest: Iterator<PageNode> }[] = []
  const go = (element: PageElement) => {
    if (visitor.enter(element)) open.push({ element, rest: [...element.childNodes][Symbol.iterator]() })
  }
  go(root)
  while (0 < open.length) {
    const { element, rest } = open[open.length - 1]
    const next = rest.next()
    if (next.done) {
      open.pop()
      visitor.leave?.(element)
    } else if (isElement(next.value)) go(next.value)
    else visitor.other?.(next.value)
  }
}
