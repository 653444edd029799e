import type { Page, PageElement } from '../main-text/page.js'
import { writeBlocks } from '../main-text/write-blocks.js'

/** Parts of a page that speak of something else than its report. */
const ASIDE_NAMES = new Set(['footer', 'nav', 'aside'])

/** Elements that hold the report: what they are called ("has-comments") says nothing of what they are. */
const FRAMES = new Set(['html', 'body', 'main', 'article'])
const ASIDE_WORDS =
  /(?:^|[-_\s])(?:comments?|replies|reply|disqus|related|recirc\w*|recommend\w*|teasers?|sidebar|most-?read|trending|promo\w*|popular|read-?next|more-?news)(?:$|[-_\s])/i

/** How far up names of parts are looked for. */
const LEVELS = 12

/** Whether an element stands in a part of the page that is not its report: comments, other reports, the foot. */
export function isAside(element: PageElement): boolean {
  let holder: PageElement | null = element
  for (let level = 0; level < LEVELS && holder !== null; level += 1) {
    if (ASIDE_NAMES.has(holder.localName)) return true
    if (!FRAMES.has(holder.localName) && ASIDE_WORDS.test(`${holder.className} ${holder.id}`)) return true
    holder = holder.parentElement
  }
  return false
}

/** A paragraph this long is the report's first. */
const PARAGRAPH_CHARS_MIN = 120
const LINE_CHARS_MAX = 160

/** So many lines above the first paragraph belong to the report; what is further up is the page's. */
const LINES_MAX = 8

/** The short lines between the page's head and the report's first paragraph: label, headline, byline, day. */
export function findHeadLines(page: Page): string[] {
  const root = page.querySelector('article') ?? page.querySelector('main') ?? page.body
  if (root === null) return []
  const blocks = writeBlocks(root)
  const first = blocks.findIndex(({ words }) => PARAGRAPH_CHARS_MIN <= words.length)
  return blocks
    .slice(Math.max(0, first - LINES_MAX), Math.max(0, first))
    .filter(({ words, element }) => words.length <= LINE_CHARS_MAX && !isAside(element))
    .map(({ words }) => words)
}
