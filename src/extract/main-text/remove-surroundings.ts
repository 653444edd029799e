import type { Page, PageElement } from './page.js'
import { walk } from './walk.js'

/** Elements and roles that are never the report, by HTML's and ARIA's own meaning of them. */
const SURROUNDINGS = new Set('datalist dialog iframe nav select svg'.split(' '))
const ROLES = new Set('alertdialog dialog navigation search'.split(' '))

/** Names that comment sections go by, whole words of `id` and `class`: their own plugins and the big systems. */
const COMMENTS =
  /(?:^|\s)(?:comments?|comments?[-_]?(?:area|box|container|feed|form|list|section|stream|thread|wrap|wrapper)|respond|disqus(?:[-_]thread)?|dsq-\S+|reader[-_]comments|fb-comments|livefyre\S*|coral\S*talk\S*|viafoura\S*|spot-?im\S*)(?:\s|$)/i

/** Elements that hold a section of a page. */
const SECTIONS = new Set('aside div ol section ul'.split(' '))

/** An element that holds more of the page's paragraphs than this is the page, whatever it calls itself. */
const PARAGRAPHS_SHARE_MAX = 0.6

/** Takes out menus, dialogs and comment sections before the main part is looked for. Changes the page. */
export function removeSurroundings(page: Page): void {
  const found: { readonly element: PageElement; readonly before: number; after: number }[] = []
  const open: typeof found = []
  let paragraphs = 0
  walk(page.documentElement, {
    enter(element) {
      if (element.localName === 'p') paragraphs += 1
      if (isSurrounding(element)) open.push({ element, before: paragraphs, after: 0 })
      return true
    },
    leave(element) {
      const last = open[open.length - 1]
      if (last?.element !== element) return
      open.pop()
      found.push({ ...last, after: paragraphs })
    }
  })
  for (const { element, before, after } of found) {
    if (after - before <= paragraphs * PARAGRAPHS_SHARE_MAX) element.remove()
  }
}

function isSurrounding(element: PageElement): boolean {
  if (SURROUNDINGS.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '')) return true
  return SECTIONS.has(element.localName) && COMMENTS.test(`${element.id} ${element.className}`)
}
