import { daysApart } from '../dates/index.js'
import { weightOf } from '../rows/read-words.js'
import { type FigureItem, isElliptic } from './read-figures.js'
import { canBeOne, sizeOf } from './value-range.js'

/** Weight of the words in common from which two sentences are of one thing. */
const CONTEXT_MIN = 7
/** With the same number and the same noun fewer words are enough. */
const CONTEXT_OF_SAME_MIN = 3
/** Numbers this many times apart count different things unless their sentences say the same. */
const TIMES_APART_MAX = 4
const CONTEXT_OF_FAR = 16

/** How surely two figures count the same thing of the same happening, whatever their values: 0 for no. */
export function compareFigures(a: FigureItem, b: FigureItem): number {
  if (conflictOfFigures(a, b)) return 0
  const context = weightShared(a.context, b.context)
  const counted = weightShared(a.counted, b.counted)
  const isSame = canBeOne(a.figure, b.figure)
  if (a.toll === null && counted === 0 && a.figure.unit === undefined) return 0
  if (!isSame && isFarApart(a, b) && context < CONTEXT_OF_FAR) return 0
  const needed = isSame && (0 < counted || a.toll !== null) ? CONTEXT_OF_SAME_MIN : CONTEXT_MIN
  if (context < needed) return 0
  return Math.min(1, (context + 2 * counted + (isSame ? 10 : 0)) / 60)
}

/** Whether two figures cannot count one thing: another unit, another harm, an addition beside a sum, other people counted, another day told. */
export function conflictOfFigures(a: FigureItem, b: FigureItem): boolean {
  // By how much something fell is no level of it.
  if (a.figure.trend !== b.figure.trend) return true
  if (a.figure.unit !== b.figure.unit || a.toll !== b.toll || a.isFurther !== b.isFurther) return true
  // A report hardly contradicts itself: its two numbers count two things. Tolls alone are told as they were and are.
  if (a.report === b.report && a.toll === null && !canBeOne(a.figure, b.figure)) return true
  if (0 < a.counted.size && 0 < b.counted.size && weightShared(a.counted, b.counted) === 0) return true
  // "17 officers were hurt, one badly": the second is a part of the first, or others beside them.
  if (a.report === b.report && isElliptic(a.figure) !== isElliptic(b.figure)) return true
  // "two US bases" and "over 100 US troops" share a word, but not what is counted.
  if (a.report === b.report && a.head !== b.head) return true
  const days = daysApart(a.day, b.day)
  return days !== null && 2 < days
}

function isFarApart(a: FigureItem, b: FigureItem): boolean {
  const [small, large] = [sizeOf(a.figure), sizeOf(b.figure)].map(Math.abs).sort((x, y) => x - y)
  return small * TIMES_APART_MAX < large
}

function weightShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return weightOf(new Map([...a].filter(([stem]) => b.has(stem))))
}
