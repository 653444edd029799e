import { foldWord } from '../../text/index.js'
import type { Page } from '../main-text/page.js'
import { findHeadLines, isAside } from './page-head.js'
import type { LinkedData } from './read-linked-data.js'
import type { MetaTags } from './read-meta-tags.js'
import { readBylines, readPeople } from './read-people.js'

const TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'cxenseparse:author'
]

const MARKS =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name, .article-author'

/** The people who wrote a page, as JSON-LD, meta tags or a marked line name them; outlets and desks are no people. */
export function findPageBylines(
  page: Page,
  tags: MetaTags,
  data: LinkedData,
  outlets: readonly (string | undefined)[]
): string[] {
  const places = [
    () => data.authors,
    () => TAGS.flatMap((name) => tags.get(name) ?? []).slice(0, 1),
    () => findMarked(page),
    () => findHeadLines(page).filter((line) => 0 < readBylines(line).length)
  ]
  const houses = new Set(outlets.map((outlet) => foldWord(outlet ?? '')))
  for (const place of places) {
    const people = place()
      .flatMap(namesIn)
      .filter((name) => !houses.has(foldWord(name)))
    if (0 < people.length) return [...new Set(people)]
  }
  return []
}

/** Lines that are marked as bylines, of this report and not of another or of a comment. */
function findMarked(page: Page): string[] {
  const marks = [...page.querySelectorAll(MARKS)].slice(0, 20).filter((mark) => !isAside(mark))
  return marks.slice(0, 4).map((mark) => mark.textContent ?? '')
}

/** The people that words of a byline or an author's field name. */
export function namesIn(words: string): string[] {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line === '' || 200 < line.length || /:\/\//.test(line)) return []
  const bylines = readBylines(line)
  return (0 < bylines.length ? bylines : readPeople(line)).map(({ name }) => name)
}
