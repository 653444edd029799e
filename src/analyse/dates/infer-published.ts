import type { Annotated, Note, Time } from '../../article/index.js'
import { SMALL_NUMBERS } from '../../knowledge/index.js'
import { type ScannedWord, type Span, scanWords } from '../../text/index.js'
import { findSentencesOfWords } from './sentences-of-words.js'
import { findTense } from './tense.js'
import { rangeOf, readValue, yearValue } from './timex-value.js'

/** When a report must have been written, and the words that say so. */
export interface InferredDate {
  readonly publishedFrom: 'inferred'
  /** The earliest and the latest day that fit the text, ISO days, both included. */
  readonly publishedRange: { readonly from: string; readonly to: string }
  readonly notes: readonly Note[]
}

interface Bound {
  readonly day: string
  readonly span: Span
  readonly reason: string
}

const EXPLICIT = new Set([
  'dates/month-day-year',
  'dates/month-year',
  'dates/year',
  'dates/iso-date',
  'dates/days-of-month'
])
/**
 * The days between which a report without a date was written, told by its own words.
 * Takes    an article without `published`, whose dates with a year have been placed.
 * Gives    a range with both ends and the reasons as notes: "two years ago" beside an event dated 2020; or the latest
 *          date told as past and the earliest told as to come.
 * Never    answers from one end alone: of reports that name a year hardly one in ten names its own, so the latest date
 *          that is told says too little about the day of writing.
 */
export function inferPublished(article: Annotated<'times' | 'sentences'>): InferredDate | null {
  if (article.published !== undefined) return null
  const words = scanWords(article.text)
  const sentences = findSentencesOfWords(words, article.sentences)
  const beside = findYearsAgo(article, words, sentences)
  const range = beside ?? findBounds(article.times, words, sentences)
  return range === null ? null : drawInferred(range)
}

interface BoundedBy {
  readonly first: Bound
  readonly last: Bound
}

/** "in 2020, two years ago": the year of writing. The two must stand together. */
function findYearsAgo(
  article: Annotated<'times'>,
  words: readonly ScannedWord[],
  sentences: readonly Span[]
): BoundedBy | null {
  for (let index = 0; index < article.times.length; index += 1) {
    const ago = article.times[index]
    const years =
      ago.rule === 'dates/units-ago' ? yearsIn(article.text.slice(ago.span.start, ago.span.end)) : null
    if (years === null) continue
    const dated = [article.times[index - 1], article.times[index + 1]].find(
      (time) => time !== undefined && isDated(time) && isBeside(time, ago, words, sentences)
    )
    if (dated === undefined) continue
    const year = (readValue(dated.value)?.year ?? 0) + years
    const reason = `"${wordsOf(article, ago)}" is told of ${wordsOf(article, dated)}`
    return {
      first: { day: `${yearValue(year)}-01-01`, span: ago.span, reason },
      last: { day: `${yearValue(year)}-12-31`, span: dated.span, reason }
    }
  }
  return null
}

function wordsOf(article: Annotated<'times'>, time: Time): string {
  return article.text.slice(time.span.start, time.span.end)
}

function yearsIn(phrase: string): number | null {
  const match = /(\w+) years? ago$/i.exec(phrase)
  if (match === null) return null
  const word = match[1].toLowerCase()
  const count = word === 'a' ? 1 : (SMALL_NUMBERS[word] ?? Number(word))
  return Number.isInteger(count) && count < 100 ? count : null
}

function isDated(time: Time): boolean {
  return time.from !== undefined && EXPLICIT.has(time.rule ?? '') && readValue(time.value) !== null
}

/** In the same sentence with at most a few words between: "two years ago, in January 2020". */
function isBeside(time: Time, ago: Time, words: readonly ScannedWord[], sentences: readonly Span[]): boolean {
  const [first, second] = time.span.start < ago.span.start ? [time, ago] : [ago, time]
  const [from, to] = [wordAt(words, first.span.start), wordAt(words, second.span.start)]
  return sentences[from] === sentences[to] && second.span.start - first.span.end < 12
}

/** The latest date told as past and the earliest told as to come, where they leave room between them. */
function findBounds(
  times: readonly Time[],
  words: readonly ScannedWord[],
  sentences: readonly Span[]
): BoundedBy | null {
  let first: Bound | null = null
  let last: Bound | null = null
  for (const time of times) {
    if (!isDated(time)) continue
    const range = rangeOf(time.value)
    const tense = range === null ? null : tenseOf(time, words, sentences)
    if (range === null || tense === null) continue
    if (tense === 'past' && (first === null || first.day < range.from))
      first = { day: range.from, span: time.span, reason: 'told as past' }
    if (tense === 'future' && (last === null || range.to < last.day))
      last = { day: range.to, span: time.span, reason: 'told as still to come' }
  }
  return first !== null && last !== null && first.day <= last.day ? { first, last } : null
}

function tenseOf(
  time: Time,
  words: readonly ScannedWord[],
  sentences: readonly Span[]
): 'past' | 'future' | null {
  const start = wordAt(words, time.span.start)
  return findTense(words, { start, end: wordAt(words, time.span.end - 1) + 1 }, sentences[start])
}

/** Index of the word at or before an offset. O(log n). */
function wordAt(words: readonly ScannedWord[], offset: number): number {
  let [low, high] = [0, words.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (words[middle].start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function drawInferred({ first, last }: BoundedBy): InferredDate {
  const notes = [first, last].map(({ span, reason }, index) => ({
    rule: 'dates/inferred-published',
    span,
    reason: `Written ${index === 0 ? 'not before' : 'not after'} ${index === 0 ? first.day : last.day}: ${reason}`
  }))
  return { publishedFrom: 'inferred', publishedRange: { from: first.day, to: last.day }, notes }
}
