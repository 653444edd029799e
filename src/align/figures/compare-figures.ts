import { daysApart } from '../dates/index.js'
import { type Pair, probabilityOf } from '../rows/compare-pairs.js'
import { softCover, type TermLikeness } from '../rows/soft-likeness.js'
import { FIGURE_WEIGHTS } from './pair-weights.js'
import { type FigureItem, isElliptic } from './read-figures.js'
import { canBeOne, isSameValue, sizeOf } from './value-range.js'

/** From this probability on two figures count one thing. */
const ONE_MIN = 0.4

export type FigureFeature = keyof ReturnType<typeof figureFeatures>

/**
 * How surely two figures count the same thing of the same happening, whatever their values: a probability, 0 where it is
 * below `ONE_MIN`. A logistic weighing learned on development stories (docs/decisions/0011).
 */
export function compareFigures(items: readonly FigureItem[], pair: Pair, likeness: TermLikeness): number {
  if (conflictOfFigures(items[pair.a], items[pair.b])) return 0
  const probability = probabilityOf(figureFeatures(items, pair, likeness), FIGURE_WEIGHTS)
  return probability < ONE_MIN ? 0 : probability
}

/** What is asked of two figures; each answer lies between 0 and about 1. */
export function figureFeatures(
  items: readonly FigureItem[],
  { a, b, ofA, ofB, lead }: Pair,
  likeness: TermLikeness
) {
  const [one, other] = [items[a], items[b]]
  const isSame = isSameValue(one.figure, other.figure)
  const [small, large] = [sizeOf(one.figure), sizeOf(other.figure)].map(Math.abs).sort((x, y) => x - y)
  return {
    'cover of the shorter': Math.max(ofA, ofB),
    'cover of the longer': Math.min(ofA, ofB),
    'same value': isSame ? 1 : 0,
    'same value, seldom met': isSame && 10 < large ? 1 : 0,
    'values that can be one': canBeOne(one.figure, other.figure) ? 1 : 0,
    'size of the smaller': large === 0 ? 1 : small / large,
    'same noun': one.head !== null && one.head === other.head ? 1 : 0,
    'like things': Math.max(
      softCover(one.things, other.things, likeness),
      softCover(other.things, one.things, likeness)
    ),
    'same harm': one.toll !== null && one.toll === other.toll ? 1 : 0,
    'harm told by one': (one.toll === null) !== (other.toll === null) ? 1 : 0,
    'same unit': one.figure.unit !== undefined ? 1 : 0,
    'one report': one.report === other.report ? 1 : 0,
    'likest of both reports': 0 <= lead ? 1 : 0,
    'lead over the next': Math.max(-0.5, Math.min(0.5, lead))
  }
}

/** Whether two figures cannot count one thing: another unit, another harm, an addition beside a sum, other people counted, another day told. */
export function conflictOfFigures(a: FigureItem, b: FigureItem): boolean {
  // By how much something fell is no level of it.
  if (a.figure.trend !== b.figure.trend) return true
  if (a.figure.unit !== b.figure.unit || a.isFurther !== b.isFurther) return true
  if (a.toll !== null && b.toll !== null && a.toll !== b.toll) return true
  // A report hardly contradicts itself: its two numbers count two things. Tolls alone are told as they were and are.
  if (a.report === b.report && a.toll === null && !canBeOne(a.figure, b.figure)) return true
  // "17 officers were hurt, one badly": the second is a part of the first, or others beside them.
  if (a.report === b.report && isElliptic(a.figure) !== isElliptic(b.figure)) return true
  // "two US bases" and "over 100 US troops" share a word, but not what is counted.
  if (a.report === b.report && a.head !== b.head) return true
  if (areOthers(a, b)) return true
  const days = daysApart(a.day, b.day)
  return days !== null && 2 < days
}

/** Other people or things counted: crew are no passengers. */
function areOthers(a: FigureItem, b: FigureItem): boolean {
  if (a.counted.size === 0 || b.counted.size === 0) return false
  return ![...a.counted.keys()].some((stem) => b.counted.has(stem))
}
