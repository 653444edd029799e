import type { Capture } from '../../article/index.js'
import { bySpan, type Span, wordsOf } from '../../text/index.js'
import { findTitle } from '../metadata/find-title.js'
import { findVisibleDate } from '../metadata/find-visible-date.js'
import { readBylines } from '../metadata/read-people.js'
import type { Report } from '../report.js'
import { isCutOff } from './is-cut-off.js'
import { layOutText } from './lay-out-text.js'

/** A byline stands at the head of a report or closes it. */
const HEAD_PARAGRAPHS = 6

/** Reads plain text as a report. The text stays as it is to the letter. */
export function readTextReport(text: string, { given }: Capture): Report {
  const { paragraphs, furniture } = layOutText(text, given.outlet)
  const title = findTitle(text, paragraphs)
  const published = findVisibleDate(text, paragraphs.slice(0, HEAD_PARAGRAPHS))
  const isCut = isCutOff([...paragraphs, ...furniture].sort(bySpan).map((span) => wordsOf(text, span)))
  return {
    text,
    paragraphs,
    furniture,
    bylines: findBylines(text, paragraphs),
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    read: isCut ? 'part' : 'full',
    notes: isCut ? [{ rule: 'main-text/paywall', reason: 'The text ends in an invitation to subscribe' }] : []
  }
}

function findBylines(text: string, paragraphs: readonly Span[]): string[] {
  const last = paragraphs.slice(Math.max(HEAD_PARAGRAPHS, paragraphs.length - 2))
  const names = [...paragraphs.slice(0, HEAD_PARAGRAPHS), ...last].flatMap((paragraph) =>
    readBylines(wordsOf(text, paragraph).replace(/^\(|\)$/g, ''))
  )
  return [...new Set(names.map(({ name }) => name))]
}
