import type { ScannedWord } from '../text/index.js'
import { SCALE_LETTERS, SCALE_WORDS, SMALL_NUMBERS } from './number-words.js'

/** A cardinal number read from words or digits; `end` is the index after its last word. */
export interface ReadNumber {
  readonly end: number
  readonly value: number
}

const SMALL = new Map(Object.entries(SMALL_NUMBERS))
const SCALES = new Map(Object.entries(SCALE_WORDS))
const LETTERS = new Map(Object.entries(SCALE_LETTERS))

/** No number in words is longer: "nine hundred and ninety-nine thousand nine hundred and ninety-nine". */
const WORDS_MAX = 16

/**
 * The number that begins at a word: "1,200", "2.5bn", "twenty-five", "two hundred and six", "3 1/2",
 * "one and a half", "a hundred", "half a million". `null` where none does.
 * Never reads ordinals, lone fractions ("a third") or years in words.
 */
export function readNumber(words: readonly ScannedWord[], at: number): ReadNumber | null {
  const word = words[at]
  if (word === undefined || word.kind === 'mark') return null
  const read = word.kind === 'number' ? readDigits(words, at) : readNumberWords(words, at)
  return read === null ? null : addHalf(words, read)
}

function readDigits(words: readonly ScannedWord[], at: number): ReadNumber | null {
  if (Number.isNaN(words[at].value)) return null
  const mixed = addThousands(words, at) ?? addFraction(words, at)
  const next = isHyphenBeforeScale(words, mixed.end) ? mixed.end + 1 : mixed.end
  const scale = scaleAfterDigits(words, next)
  if (scale === 1) return mixed
  return { end: next + 1, value: mixed.value * scale }
}

/** "5 000", "1 250 000": groups of three digits behind spaces. */
function addThousands(words: readonly ScannedWord[], at: number): ReadNumber | null {
  const first = words[at]
  if (3 < first.end - first.start || !Number.isInteger(first.value) || first.value === 0) return null
  let value = first.value
  let end = at + 1
  while (isGroup(words[end]) && end - at < 5) {
    value = value * 1000 + words[end].value
    end += 1
  }
  return end === at + 1 || isGroup(words[end]) || words[end]?.kind === 'number' ? null : { end, value }
}

function isGroup(word: ScannedWord | undefined): boolean {
  return (
    word?.kind === 'number' && word.gap === 1 && word.end - word.start === 3 && Number.isInteger(word.value)
  )
}

/** "a $2-billion plan" */
function isHyphenBeforeScale(words: readonly ScannedWord[], at: number): boolean {
  const [hyphen, scale] = [words[at], words[at + 1]]
  if (hyphen?.lower !== '-' || hyphen.gap !== 0 || scale?.gap !== 0) return false
  return 1000 <= (SCALES.get(scale.lower) ?? 0)
}

/** "3 1/2", "3½", "3 ½". */
function addFraction(words: readonly ScannedWord[], at: number): ReadNumber {
  const { value } = words[at]
  const next = words[at + 1]
  if (next?.kind !== 'number' || next.gap === 2 || !Number.isInteger(value)) return { end: at + 1, value }
  if (next.value < 1) return { end: at + 2, value: value + next.value }
  const [slash, below] = [words[at + 2], words[at + 3]]
  const isFraction = slash?.lower === '/' && slash.gap === 0 && below?.gap === 0 && next.value < below.value
  return isFraction ? { end: at + 4, value: value + next.value / below.value } : { end: at + 1, value }
}

function scaleAfterDigits(words: readonly ScannedWord[], at: number): number {
  const word = words[at]
  if (word === undefined || word.gap === 2) return 1
  if (word.lower === 'dozen' || word.lower === 'hundred')
    return word.gap === 0 ? 1 : (SCALES.get(word.lower) ?? 1)
  const scale = SCALES.get(word.lower)
  if (scale !== undefined) return scale
  const letters = LETTERS.get(word.lower)
  if (letters === undefined) return 1
  // "5 m" is five metres and "6 t" six tonnes: a single letter multiplies only where it touches the digits.
  return word.gap === 0 || 1 < word.lower.length ? letters : 1
}

/** Adds up words as they are said: "two hundred and six thousand" = (2 x 100 + 6) x 1000. */
function readNumberWords(words: readonly ScannedWord[], at: number): ReadNumber | null {
  let index = startOfScale(words, at)
  let total = 0
  let part = index === at ? NaN : 1
  let end = -1
  let isLastTens = false
  for (; index < words.length && index - at < WORDS_MAX; index += 1) {
    const word = words[index]
    if (at < index && word.gap === 2) break
    const small = SMALL.get(word.lower)
    const scale = SCALES.get(word.lower)
    if (small !== undefined) {
      if (!fits(part, small, isLastTens)) break
      part = (Number.isNaN(part) ? 0 : part) + small
      isLastTens = 20 <= small
    } else if (scale !== undefined && !Number.isNaN(part)) {
      if (scale === 100 || scale === 12) part *= scale
      else {
        total += part * scale
        part = 0
      }
      isLastTens = false
    } else if (isJoiner(words, index, part, total, isLastTens)) continue
    else break
    end = index + 1
  }
  return end === -1 ? null : { end, value: total + (Number.isNaN(part) ? 0 : part) }
}

/** "a hundred", "half a million": the index of the scale word, else the same index. */
function startOfScale(words: readonly ScannedWord[], at: number): number {
  const word = words[at].lower
  const next = words[at + 1]
  if ((word === 'a' || word === 'an') && next !== undefined && next.gap === 1 && SCALES.has(next.lower))
    return at + 1
  return at
}

/** Whether a small number may follow: units after tens, anything below a hundred after a scale word. */
function fits(part: number, small: number, isLastTens: boolean): boolean {
  if (Number.isNaN(part) || part === 0) return true
  if (isLastTens) return 0 < small && small < 10
  return part % 100 === 0
}

/** "and" after a hundred or thousand, the hyphen of "twenty-five". */
function isJoiner(
  words: readonly ScannedWord[],
  index: number,
  part: number,
  total: number,
  isLastTens: boolean
): boolean {
  const next = SMALL.get(words[index + 1]?.lower ?? '')
  if (next === undefined) return words[index].lower === '-' && isHyphenBeforeScale(words, index)
  if (words[index].lower === '-') return isLastTens && next < 10
  if (words[index].lower !== 'and') return false
  return (100 <= part && part % 100 === 0) || (0 < total && (part === 0 || Number.isNaN(part)))
}

/** "two and a half", "one and a half million". */
function addHalf(words: readonly ScannedWord[], read: ReadNumber): ReadNumber {
  const [and, a, half] = [words[read.end], words[read.end + 1], words[read.end + 2]]
  const isHalf = and?.lower === 'and' && a?.lower === 'a' && half?.lower === 'half' && half.gap === 1
  if (!isHalf || 1000 <= read.value) return read
  const scale = SCALES.get(words[read.end + 3]?.lower ?? '')
  if (scale === undefined) return { end: read.end + 3, value: read.value + 0.5 }
  return { end: read.end + 4, value: (read.value + 0.5) * scale }
}
