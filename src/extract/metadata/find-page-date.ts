import type { Note } from '../../article/index.js'
import type { Page } from '../main-text/page.js'
import { readDate } from './read-date.js'
import type { LinkedData } from './read-linked-data.js'
import type { MetaTags } from './read-meta-tags.js'

/** Meta tags that hold the day of publication, the most trusted first. */
const TAGS = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'cxenseparse:recs:publishtime',
  'article:post_date'
]

const TIMES =
  'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"], article time[datetime], header time[datetime], time[datetime]'

/** "…/2024/03/12/…", "…/2024-03-12-…", "…/20240312/…" */
const ADDRESS = /[/_-](\d{4})([/_-])(\d\d)\2(\d\d)(?=[/_.-]|$)|\/(\d{4})(\d\d)(\d\d)(?=[/_.-]|$)/

/** The day of publication that a page states, and a note where its places state different days. */
export function findPageDate(
  page: Page,
  tags: MetaTags,
  data: LinkedData,
  url: string | undefined
): { readonly published?: string; readonly notes: readonly Note[] } {
  const stated = [
    data.published,
    ...TAGS.map((name) => tags.get(name)),
    ...listTimes(page),
    readAddress(url)
  ].flatMap((words) => (words === undefined ? [] : (readDate(words) ?? [])))
  if (stated.length === 0) return { notes: [] }

  const published = stated[0]
  const days = [...new Set([published, readAddress(url) ?? published].map((date) => date.slice(0, 10)))]
  if (days.length === 1) return { published, notes: [] }
  const reason = `The page gives ${days[0]} as its day of publication, its address ${days[1]}`
  return { published, notes: [{ rule: 'metadata/dates-differ', reason }] }
}

function listTimes(page: Page): string[] {
  const time = page.querySelector(TIMES)
  if (time === null) return []
  const words = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? ''
  return [words.trim()]
}

function readAddress(url: string | undefined): string | undefined {
  const found = ADDRESS.exec(url ?? '')
  if (found === null) return undefined
  const [, year, , month, day, y, m, d] = found
  return readDate(`${year ?? y}-${month ?? m}-${day ?? d}`) ?? undefined
}
