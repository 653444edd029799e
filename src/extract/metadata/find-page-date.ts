import type { Note } from '../../article/index.js'
import type { Page, PageElement } from '../main-text/page.js'
import { findHeadLines, isAside } from './page-head.js'
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

/** Elements that state a time, the most outspoken first. */
const TIMES = [
  'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"], time.published, abbr.published, time.entry-date',
  'article time, header time, main time',
  'time'
]

/** So many of a kind are looked at: a page of comments has hundreds. */
const TIMES_MAX = 20

/** "…/2024/03/12/…", "…/2024-03-12-…", "…/20240312/…" */
const ADDRESS = /[/_-](\d{4})([/_-])(\d\d)\2(\d\d)(?=[/_.-]|$)|\/(\d{4})(\d\d)(\d\d)(?=[/_.-]|$)/

/** The day of publication that a page states, and a note where its places state different days. */
export function findPageDate(
  page: Page,
  tags: MetaTags,
  data: LinkedData,
  url: string | undefined
): { readonly published?: string; readonly notes: readonly Note[] } {
  const stated = [data.published, ...TAGS.map((name) => tags.get(name)), data.pagePublished].flatMap(
    readWords
  )
  const places = [() => findTimes(page), () => findLines(page), () => [readAddress(url)]]
  for (const place of places) if (stated.length === 0) stated.push(...place().flatMap(readWords))
  if (stated.length === 0) return { notes: [] }

  const published = stated[0]
  const days = [...new Set([published, readAddress(url) ?? published].map((date) => date.slice(0, 10)))]
  if (days.length === 1) return { published, notes: [] }
  const reason = `The page gives ${days[0]} as its day of publication, its address ${days[1]}`
  return { published, notes: [{ rule: 'metadata/dates-differ', reason }] }
}

function readWords(words: string | undefined): string[] {
  const date = words === undefined ? null : readDate(words)
  return date === null ? [] : [date]
}

/** Times that are said of the report, and not of a change to it, a comment or another report. */
function findTimes(page: Page): string[] {
  for (const selector of TIMES) {
    const found = [...page.querySelectorAll(selector)]
      .slice(0, TIMES_MAX)
      .filter((time) => !isAside(time) && !isOfChange(time))
      .flatMap((time) => readWords(wordsOf(time)))
    if (0 < found.length) return found.slice(0, 1)
  }
  return []
}

function wordsOf(time: PageElement): string {
  const said = ['datetime', 'content', 'title'].map((name) => time.getAttribute(name)).find((words) => words)
  return (said ?? time.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function isOfChange(time: PageElement): boolean {
  const names = `${time.className} ${time.getAttribute('itemprop') ?? ''}`
  return (
    /updat|modif/i.test(names) ||
    /^\s*(?:last )?(?:updated|modified|changed)\b/i.test(time.parentElement?.textContent ?? '')
  )
}

/** A day that stands alone on a line above the report, or beside its author: "By Ana Ruiz | 12 March 2024". */
function findLines(page: Page): string[] {
  return findHeadLines(page)
    .flatMap((line) => line.split(/\s+[|·•–—-]\s+/))
    .map((part) => part.replace(LABEL, '').replace(/[.,]\s*$/, ''))
}

/** Words before a day of publication; a line that begins with those of a change stays, and is no date. */
const LABEL = /^(?:first )?(?:published|posted|issued|date|publication date)(?: on| at)?:?\s*/i

function readAddress(url: string | undefined): string | undefined {
  const found = ADDRESS.exec(url ?? '')
  if (found === null) return undefined
  const [, year, , month, day, y, m, d] = found
  return readDate(`${year ?? y}-${month ?? m}-${day ?? d}`) ?? undefined
}
