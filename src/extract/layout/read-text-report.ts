import type { Capture } from '../../article/index.js'
import { furnitureKind } from '../../knowledge/index.js'
import { type Span, wordsOf } from '../../text/index.js'
import { findTitle } from '../metadata/find-title.js'
import { findVisibleDate } from '../metadata/find-visible-date.js'
import { readBylines } from '../metadata/read-people.js'
import type { Report } from '../report.js'
import { layOutText } from './lay-out-text.js'

/** A byline stands at the head of a report or closes it. */
const HEAD_PARAGRAPHS = 6

/** A report that ends in an invitation to subscribe before it has told so much is the start of one. */
const WHOLE_CHARS_MIN = 900

/** Reads plain text as a report. The text stays as it is to the letter. */
export function readTextReport(text: string, { given }: Capture): Report {
  const { paragraphs, furniture } = layOutText(text, given.outlet)
  const title = findTitle(text, paragraphs)
  const published = findVisibleDate(text, paragraphs.slice(0, HEAD_PARAGRAPHS))
  const isCut = isCutOff(text, paragraphs, furniture)
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

/** Whether a short text ends in a prompt to sign up: what lies behind the paywall was not read. */
export function isCutOff(text: string, paragraphs: readonly Span[], furniture: readonly Span[]): boolean {
  const chars = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0)
  const end = paragraphs[paragraphs.length - 1]?.end ?? 0
  if (WHOLE_CHARS_MIN <= chars) return false
  return furniture.some((span) => end <= span.start && isWall(wordsOf(text, span)))
}

function isWall(words: string): boolean {
  return (
    furnitureKind(words) === 'sign-up' && /\b(?:read|reading|subscribers|unlock|article|story)\b/i.test(words)
  )
}
