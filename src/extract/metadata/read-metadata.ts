import type { Given, Note } from '../../article/index.js'
import type { Page } from '../main-text/page.js'
import { findPageBylines } from './find-page-bylines.js'
import { findPageChange } from './find-page-change.js'
import { findPageDate } from './find-page-date.js'
import { findPageTitle } from './find-page-title.js'
import { type LinkedData, readLinkedData } from './read-linked-data.js'
import { type MetaTags, readMetaTags } from './read-meta-tags.js'

/** What a page says of itself beside its text. */
export interface Metadata {
  readonly title?: string
  readonly bylines: readonly string[]
  readonly outlet?: string
  readonly url?: string
  readonly published?: string
  readonly modified?: string
  readonly section?: string
  /** Whether the page itself says that it is not free to read. */
  readonly isPartOnly: boolean
  readonly notes: readonly Note[]
}

/** Reads JSON-LD, meta tags, time elements and the address. Before the main text is found: that changes the page. */
export function readMetadata(page: Page, given: Given): Metadata {
  const tags = readMetaTags(page)
  const data = readLinkedData(page)
  const url = findAddress(page, tags, data.url)
  const outlet = tags.get('og:site_name') ?? data.publisher ?? tags.get('application-name')
  const title = findPageTitle(page, tags, data, given.outlet ?? outlet)
  const modified = findPageChange(page, tags, data)
  const section = findSection(tags, data, [given.outlet, outlet, title])
  const date = findPageDate(page, tags, data, given.url ?? url)
  return {
    ...(title === undefined ? {} : { title }),
    bylines: findPageBylines(page, tags, data, [given.outlet, outlet]),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(date.published === undefined ? {} : { published: date.published }),
    ...(modified === undefined || modified === date.published ? {} : { modified }),
    ...(section === undefined ? {} : { section }),
    isPartOnly:
      data.isFree === false ||
      /^(?:locked|metered|paid|premium|subscriber)/i.test(tags.get('article:content_tier') ?? ''),
    notes: date.notes
  }
}

/** Some pages call the outlet or the headline a section; a line of words is none. */
function findSection(
  tags: MetaTags,
  data: LinkedData,
  others: readonly (string | undefined)[]
): string | undefined {
  const said = (data.section ?? tags.get('article:section') ?? tags.get('section'))
    ?.replace(/\s+/g, ' ')
    .trim()
  return said === undefined || SECTION_CHARS_MAX < said.length || others.includes(said) ? undefined : said
}

const SECTION_CHARS_MAX = 60

/** The canonical address, where it is one. */
function findAddress(page: Page, tags: MetaTags, linked: string | undefined): string | undefined {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return [canonical, tags.get('og:url'), linked].find(isAddress) ?? undefined
}

function isAddress(words: string | null | undefined): words is string {
  return words !== null && words !== undefined && /^https?:\/\/[^\s/]+/i.test(words)
}
