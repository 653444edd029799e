import type { Page, PageElement } from './page.js'

/** What is never the report, by HTML's and ARIA's own meaning of it. */
const SURROUNDINGS =
  'nav, svg, iframe, select, datalist, dialog, [role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"], [role="banner"] nav, [role="contentinfo"]'

/** Names that comment sections go by, whole words of `id` and `class`: their own plugins and the big systems. */
const COMMENTS =
  /(?:^|\s)(?:comments?|comments?[-_]?(?:area|box|container|feed|form|list|section|stream|thread|wrap|wrapper)|respond|disqus(?:[-_]thread)?|dsq-\S+|reader[-_]comments|fb-comments|livefyre\S*|coral\S*talk\S*|viafoura\S*|spot-?im\S*)(?:\s|$)/i

/** An element that holds more of the page's paragraphs than this is the page, whatever it calls itself. */
const PARAGRAPHS_SHARE_MAX = 0.6

/** Takes out menus, dialogs and comment sections before the main part is looked for. Changes the page. */
export function removeSurroundings(page: Page): void {
  const paragraphs = page.querySelectorAll('p').length
  const isSmall = (element: PageElement) =>
    element.querySelectorAll('p').length <= paragraphs * PARAGRAPHS_SHARE_MAX
  for (const element of [...page.querySelectorAll(SURROUNDINGS)]) {
    if (isSmall(element)) element.remove()
  }
  for (const element of [...page.querySelectorAll('div, section, aside, ol, ul')]) {
    if (COMMENTS.test(`${element.id} ${element.className}`) && isSmall(element)) element.remove()
  }
}
