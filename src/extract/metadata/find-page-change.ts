import type { Page } from '../main-text/page.js'
import { isAside } from './page-head.js'
import { readDate } from './read-date.js'
import type { LinkedData } from './read-linked-data.js'
import type { MetaTags } from './read-meta-tags.js'

const TAGS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod'
]

const TIMES = '[itemprop="dateModified"], time.updated, time.modified'

/** When the report was last changed, as its page says; `undefined` where it does not. */
export function findPageChange(page: Page, tags: MetaTags, data: LinkedData): string | undefined {
  const said = [data.modified, ...TAGS.map((name) => tags.get(name)), ...listTimes(page)]
  for (const words of said) {
    const date = words === undefined ? null : readDate(words)
    if (date !== null) return date
  }
  return undefined
}

function listTimes(page: Page): string[] {
  const times = [...page.querySelectorAll(TIMES)].slice(0, 5).filter((time) => !isAside(time))
  return times.map(
    (time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? ''
  )
}
