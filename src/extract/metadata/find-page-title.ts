import { foldWord } from '../../text/index.js'
import type { Page } from '../main-text/page.js'
import type { LinkedData } from './read-linked-data.js'
import type { MetaTags } from './read-meta-tags.js'

/** What stands between a headline and the outlet's name in a page's title. */
const BETWEEN = /\s+[|\-–—»·•:/]+\s+|\s*\|\s*/

/**
 * The headline of a page: the heading that the page's own title, JSON-LD or meta tags repeat; else what they say, without the
 * outlet's name behind it.
 */
export function findPageTitle(
  page: Page,
  tags: MetaTags,
  data: LinkedData,
  outlet: string | undefined
): string | undefined {
  const whole = tidy(page.querySelector('title')?.textContent)
  const said = [data.headline, tags.get('og:title'), tags.get('twitter:title'), tags.get('dc.title'), whole]
    .map((title) => tidy(title))
    .filter((title) => title !== '')
  const headings = [...page.querySelectorAll('h1')].map((heading) => tidy(heading.textContent))
  const heading = headings.find((words) => 2 < words.length && said.some((title) => holds(title, words)))
  if (heading !== undefined && !isOutlet(heading, outlet)) return heading

  const title = said
    .map((words) => cutOutlet(words, outlet))
    .find((words) => words !== '' && !isOutlet(words, outlet))
  return title ?? headings.find((words) => words !== '' && !isOutlet(words, outlet))
}

/** Whether a title begins or ends with a heading, or is all of it. */
function holds(title: string, heading: string): boolean {
  return foldWord(title).includes(foldWord(heading))
}

function isOutlet(words: string, outlet: string | undefined): boolean {
  return outlet !== undefined && foldWord(words) === foldWord(outlet)
}

/** "Talks fail | The Port Ambel Ledger": the last part goes where it is the outlet, or short and behind a bar. */
function cutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(BETWEEN)
  if (parts.length < 2) return title
  const last = parts[parts.length - 1]
  if (isOutlet(parts[0], outlet)) return title.slice(parts[0].length).replace(/^[\s|\-–—»·•:/]+/, '')
  const isName = isOutlet(last, outlet) || (/\|/.test(title) && last.split(' ').length <= 4)
  return isName ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—»·•:/]+$/, '') : title
}

function tidy(words: string | null | undefined): string {
  return (words ?? '').replace(/\s+/g, ' ').trim()
}
