import type { Article, Capture, Problem } from '../article/index.js'
import { decodeBody } from './decoding/decode-body.js'
import { readTextReport } from './layout/read-text-report.js'
import { problemOfSize } from './limits.js'
import { readFragmentReport } from './main-text/read-fragment-report.js'
import { readPageReport } from './main-text/read-page-report.js'
import { deriveId } from './metadata/derive-id.js'
import { findCredits } from './metadata/find-credits.js'
import { findLanguage } from './metadata/find-language.js'
import { namesIn } from './metadata/find-page-bylines.js'
import { readDate } from './metadata/read-date.js'
import type { Report } from './report.js'

/** What came of a capture: an article, with what had to be said about it; or what a person must mend. */
export type Extracted =
  | { readonly kind: 'article'; readonly article: Article; readonly problems: readonly Problem[] }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface ExtractOptions {
  /** For captures that were given no date. */
  readonly published?: string
  /** For captures that were given no outlet. */
  readonly outlet?: string
}

/**
 * Reads the article out of a capture.
 * Takes plain text or HTML as bytes or a string. Gives the article; a date that is none or bytes that are no UTF-8 are told
 * beside it, as problems. Plain text stays as it is to the letter. Never throws, never guesses a date.
 *
 * @example
 * const extracted = extract({ place: 'late.txt', kind: 'text', body: 'Talks fail\n\nThe talks failed.', given: {} })
 */
export function extract(capture: Capture, options: ExtractOptions = {}): Extracted {
  const tooLarge = problemOfSize(capture)
  if (tooLarge !== null) return { kind: 'problem', problem: tooLarge }

  const decoded = decodeBody(capture)
  const told = fillIn(capture, options)
  const report = fillFromFeed(readReport(decoded.text, told), told)
  if (report.text.trim() === '' && report.title === undefined) {
    return { kind: 'problem', problem: problemOfEmptiness(capture, decoded.text, report) }
  }
  const dated = readPublished(told, report)
  const article = writeArticle(told, report, dated.published, dated.publishedFrom)
  const notes = [...decoded.notes, ...article.notes]
  return {
    kind: 'article',
    article: { ...article, notes },
    problems: [...decoded.problems, ...dated.problems]
  }
}

function fillIn(capture: Capture, options: ExtractOptions): Capture {
  const { published = options.published, outlet = options.outlet } = capture.given
  return { ...capture, given: { ...capture.given, published, outlet } }
}

function readReport(text: string, told: Capture): Report {
  if (told.kind === 'text') return readTextReport(text, told)
  return told.feed === undefined || told.feed.body === 'page'
    ? readPageReport(text, told)
    : readFragmentReport(text, told)
}

/** What a feed said of a report, where the report leaves it open. */
function fillFromFeed(report: Report, { feed }: Capture): Report {
  if (feed === undefined) return report
  const title = report.title ?? feed.title
  const outlet = report.outlet ?? feed.outlet
  const modified =
    report.modified ?? (feed.updated === undefined ? null : readDate(feed.updated)) ?? undefined
  const section = report.section ?? feed.section
  const bylines = 0 < report.bylines.length ? report.bylines : feed.authors.flatMap(namesIn)
  return {
    ...report,
    bylines: [...new Set(bylines)],
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(modified === undefined ? {} : { modified }),
    ...(section === undefined ? {} : { section })
  }
}

function writeArticle(
  { given }: Capture,
  report: Report,
  published: string | undefined,
  publishedFrom: Article['publishedFrom']
): Article {
  const { text, paragraphs, furniture, bylines, read, notes, modified, section } = report
  const outlet = given.outlet ?? report.outlet
  const url = given.url ?? report.url
  const title = given.title ?? report.title
  return {
    id: deriveId({ id: given.id, outlet, url, title, text }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    bylines,
    credits: findCredits(text, paragraphs, outlet),
    ...(published === undefined ? {} : { published }),
    publishedFrom,
    ...(modified === undefined || modified === published ? {} : { modified }),
    ...(section === undefined ? {} : { section }),
    language: findLanguage(text === '' ? (title ?? '') : text),
    text,
    furniture,
    paragraphs,
    read,
    notes
  }
}

interface Dated {
  readonly published?: string
  readonly publishedFrom: Article['publishedFrom']
  readonly problems: readonly Problem[]
}

/** The given date, else the report's own, else the feed's. A given date that is none is told, and not replaced by another. */
function readPublished({ given, place, feed }: Capture, report: Report): Dated {
  if (given.published === undefined) {
    if (report.published !== undefined)
      return { published: report.published, publishedFrom: 'page', problems: [] }
    const said = feed?.published === undefined ? null : readDate(feed.published)
    return said === null
      ? { publishedFrom: 'unknown', problems: [] }
      : { published: said, publishedFrom: 'feed', problems: [] }
  }
  const published = readDate(given.published)
  if (published !== null) return { published, publishedFrom: 'given', problems: [] }
  const problem = {
    what: `This is no date that can be read: "${given.published.slice(0, 60)}". The article was read without a date`,
    where: place,
    remedy: 'Write the day of publication as 2024-03-12, or as 2024-03-12T08:30:00+01:00.'
  }
  return { publishedFrom: 'unknown', problems: [problem] }
}

function problemOfEmptiness({ place }: Capture, text: string, report: Report): Problem {
  const reason = report.notes[0]?.reason ?? 'There are no words in this'
  const what = text === '' ? 'This is empty' : reason
  return { what, where: place, remedy: 'Give the text of a report, or leave it out.' }
}
