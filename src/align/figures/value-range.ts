import type { Figure } from '../../article/index.js'

/** What values a figure leaves open: "at least 109" is 109 and more, "about 40" is 36 to 44. */
export interface ValueRange {
  readonly min: number
  readonly max: number
}

/** "About" is a tenth either way; "almost" and "nearly" stop short of the number by as much. */
const ABOUT_SHARE = 0.1
/** "More than 100" is rarely more than twice as many: else it would have been said. */
const OPEN_SHARE = 1

/** "Dozens", "hundreds", "thousands": fewer than ten times as many, else the next word would have been said. */
const VAGUE_TIMES = 10

export function rangeOf({ value, modifier, rule = '' }: Figure): ValueRange {
  const [min, max] = typeof value === 'number' ? [value, value] : [value.min, value.max]
  if (rule.startsWith('figures/vague')) return { min, max: max * VAGUE_TIMES }
  const slack = Math.abs(max) * ABOUT_SHARE
  switch (modifier) {
    case 'about':
      return { min: min - slack, max: max + slack }
    case 'almost':
      return { min: min - slack, max }
    case 'at least':
    case 'more than':
      return { min, max: max + Math.max(1, Math.abs(max) * OPEN_SHARE) }
    case 'at most':
    case 'less than':
      return { min: min - Math.max(1, Math.abs(min) * OPEN_SHARE), max }
    default:
      return { min, max }
  }
}

/** Whether one number can be both figures. */
export function canBeOne(a: Figure, b: Figure): boolean {
  const one = rangeOf(a)
  const other = rangeOf(b)
  return one.min <= other.max && other.min <= one.max
}

/** Whether two figures give the same number or range under the same bound. */
export function isSameValue(a: Figure, b: Figure): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)]
  return one.min === other.min && one.max === other.max
}

/** The middle of what a figure says, for comparing sizes. */
export function sizeOf({ value }: Figure): number {
  return typeof value === 'number' ? value : (value.min + value.max) / 2
}
