import {
  FRACTION_WORDS,
  ownTable,
  type ReadNumber,
  readNumber,
  SCALE_WORDS,
  SMALL_NUMBERS,
  UNITS
} from '../../knowledge/index.js'
import type { Amount, Words } from './amount.js'

const VAGUE: Readonly<Record<string, number>> = ownTable({
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12
})
const PARTS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32])
const FRACTIONS = new Map(Object.entries(FRACTION_WORDS))

/** A cardinal in words or digits with the forms of news: "half a million", "a dozen", "minus 5". */
export function readCardinal(words: Words, at: number): ReadNumber | null {
  const word = words[at]
  if (word === undefined || (word.lower === 'one' && words[at - 1]?.lower === 'no')) return null
  if (word.lower === 'half' && words[at + 1]?.lower === 'a') return readHalfScale(words, at)
  if (isPlainSign(words, at)) {
    const read = readNumber(words, at + 1)
    return read === null ? null : { end: read.end, value: -read.value }
  }
  return readNumber(words, at)
}

function readHalfScale(words: Words, at: number): ReadNumber | null {
  const scale = SCALE_WORDS[words[at + 2]?.lower ?? '']
  return scale === undefined ? null : { end: at + 3, value: scale / 2 }
}

/** "-5" and "minus 5", never the dash of "F-16" or "10-15". */
function isPlainSign(words: Words, at: number): boolean {
  const [sign, number] = [words[at], words[at + 1]]
  if (number === undefined || number.kind !== 'number') return false
  if (sign.lower === 'minus') return true
  return sign.lower === '-' && number.gap === 0 && sign.gap !== 0
}

/** "hundreds of protesters", "tens of thousands", "dozens": at least the word's own size, no more is said. */
export function readVague(words: Words, at: number): Amount | null {
  const word = words[at].lower
  if (word === 'tens' || word === 'hundreds') {
    const scale = VAGUE[words[at + 2]?.lower ?? '']
    if (words[at + 1]?.lower === 'of' && scale !== undefined && 1000 <= scale) {
      return {
        start: at,
        end: at + 3,
        value: (word === 'tens' ? 10 : 100) * scale,
        kind: 'count',
        modifier: 'at least'
      }
    }
  }
  const size = VAGUE[word]
  if (size === undefined || (word === 'scores' && words[at + 1]?.lower !== 'of')) return null
  const isCounting = words[at + 1]?.lower === 'of' || word !== 'scores'
  return isCounting ? { start: at, end: at + 1, value: size, kind: 'count', modifier: 'at least' } : null
}

/** "a third of voters", "two-thirds", "half of them", "three quarters". */
export function readFraction(words: Words, at: number): Amount | null {
  const first = words[at].lower
  const share = readOneIn(words, at)
  if (share !== null) return share
  if (words[at].kind === 'number') return readSlash(words, at)
  if (first === 'half')
    return isHalfOf(words, at) ? { start: at, end: at + 1, value: 0.5, kind: 'share' } : null
  const count = first === 'a' || first === 'one' ? 1 : SMALL_NUMBERS[first]
  if (count === undefined || count === 0) return null
  const next = words[at + 1]?.lower === '-' ? at + 2 : at + 1
  const part = FRACTIONS.get(words[next]?.lower ?? '')
  if (part === undefined) return null
  const isPlural = words[next].lower.endsWith('s') && words[next].lower !== 'halves'
  if (count === 1 && isPlural) return null
  const isBare = words[next + 1]?.lower !== 'of'
  if (isBare && (count === 1 || !isPlural) && !(first === 'a' && isMeasure(words, at, next))) return null
  if (words[next].lower === 'quarters' && words[next + 1]?.lower !== 'of') return null
  return { start: at, end: next + 1, value: count * part, kind: 'share' }
}

/** "rose by a quarter", "cut prices by about a third since May": nothing is parted behind it that it could be the third of. */
function isMeasure(words: Words, at: number, last: number): boolean {
  const before = [words[at - 1], words[at - 2], words[at - 3]].map((word) => word?.lower ?? '')
  const by = before.indexOf('by')
  if (
    by === -1 ||
    before
      .slice(0, by)
      .some((word) => !/^(?:about|around|almost|nearly|roughly|some|than|more|over|up|to)$/.test(word))
  )
    return false
  const next = words[last + 1]
  if (next === undefined || next.kind === 'mark' || next.gap === 2) return next?.lower !== '-'
  return /^(?:in|over|since|after|this|last|on|from|to|between|when|while|and|but|or|within|during|compared|as)$/.test(
    next.lower
  )
}

const SHARE_OF_MAX = 1000

/** "one in five voters", "1 in 10 people", "one in every 150": a share; what follows must be a noun, never a stretch of time. */
function readOneIn(words: Words, at: number): Amount | null {
  if (words[at + 1]?.lower !== 'in') return null
  const low = words[at].kind === 'number' ? words[at].value : SMALL_NUMBERS[words[at].lower]
  const every = words[at + 2]?.lower === 'every' ? 1 : 0
  const high = low === undefined || !(0 < low && low < 10) ? null : readNumber(words, at + 2 + every)
  if (low === undefined || high === null || high.value <= low || SHARE_OF_MAX < high.value) return null
  const next = words[high.end]
  if (next === undefined || next.gap !== 1 || next.kind !== 'word' || UNITS.has(next.lower)) return null
  return { start: at, end: high.end, value: low / high.value, kind: 'share' }
}

/** "1/4 cup", "3/4 of": a part of one, never a date, a score or "24/7". */
function readSlash(words: Words, at: number): Amount | null {
  const [above, slash, below, next] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (slash?.lower !== '/' || slash.gap !== 0 || below?.kind !== 'number' || below.gap !== 0) return null
  const isPart = PARTS.has(below.value) && above.value < below.value && 0 < above.value
  if (!isPart || next === undefined || next.gap === 0 || next.kind !== 'word') return null
  return { start: at, end: at + 3, value: above.value / below.value, kind: 'share' }
}

function isHalfOf(words: Words, at: number): boolean {
  const next = words[at + 1]?.lower
  return (
    next === 'of' ||
    next === 'an' ||
    (next === 'a' && SCALE_WORDS[words[at + 2]?.lower ?? ''] === undefined) ||
    next === 'the' ||
    next === 'its' ||
    next === 'their'
  )
}
