import { isRole, SCALE_WORDS, SHORT_UNITS, UNITS } from '../../knowledge/index.js'
import type { Amount, Words } from './amount.js'
import { currencyAfter } from './read-money.js'
import { readCardinal } from './read-plain.js'

/** A number with what stands behind it: "12 percent", "40 km", "30 million dollars", "45 years old", "12". */
export function readNumberFigure(words: Words, at: number): Amount | null {
  const read = readCardinal(words, at)
  if (read === null) return null
  if (isAge(words, at, read.end, read.value)) {
    return { start: at, end: read.end, value: read.value, unit: 'year of age', kind: 'age' }
  }
  if (isMetres(words, at))
    return { start: at, end: at + 2, value: words[at].value, unit: 'm', kind: 'measure' }
  return { start: at, ...withUnit(words, read.end, read.value) }
}

/** "aged 30", "Ann Marsh, 45, said", "he was 45." */
function isAge(words: Words, at: number, end: number, value: number): boolean {
  if (!Number.isInteger(value) || value < 1 || 115 < value) return false
  const [before, second, third, next] = [words[at - 1], words[at - 2], words[at - 3], words[end]]
  if (before === undefined || words[at].gap === 2) return false
  if (before.lower === 'aged') return true
  if (before.lower === 'both' && isClosedBehind(words[end])) return words[at].kind === 'number'
  if (!isClosedBehind(next) || next?.gap === 1 || words[at].kind !== 'number' || next?.end === undefined)
    return false
  if (before.lower === ',') return next.lower === ',' && isBearer(second, third, words[end + 1], value)
  return (
    (before.lower === 'was' || before.lower === 'is') && (second?.lower === 'he' || second?.lower === 'she')
  )
}

function isClosedBehind(next: Words[number] | undefined): boolean {
  return next === undefined || next.lower === ',' || next.lower === '.' || next.lower === ')'
}

/** "Ann Marsh, 45,", "Marsh, 45, said", "the driver, 45,": who bears the age; not a list of places with their counts. */
function isBearer(
  name: Words[number] | undefined,
  first: Words[number] | undefined,
  behind: Words[number] | undefined,
  age: number
): boolean {
  if (name?.kind !== 'word') return false
  if (name.capital && first?.capital === true) return true
  const goesOn = behind?.kind === 'word' && !behind.capital && behind.lower !== 'and'
  if (age < YOUNGEST_TOLD || !goesOn) return false
  return (
    name.capital ||
    isRole(name.lower) ||
    /^(?:man|woman|boy|girl|teenager|pensioner|victim|suspect)$/.test(name.lower)
  )
}

/** Younger people are named with "-year-old". */
const YOUNGEST_TOLD = 10

const METRE_FOLLOWERS =
  /^(?:long|wide|tall|high|deep|away|above|below|apart|off|from|sprint|hurdles|race|freestyle)$/

/** "1.5m" is a length where nothing that could be counted by the million follows. */
function isMetres(words: Words, at: number): boolean {
  const [number, letter, next] = [words[at], words[at + 1], words[at + 2]]
  if (number.kind !== 'number' || letter?.lower !== 'm' || letter.gap !== 0 || letter.capital) return false
  if (1000 <= number.value) return false
  return next !== undefined && METRE_FOLLOWERS.test(next.lower)
}

function withUnit(words: Words, end: number, value: number): Omit<Amount, 'start'> {
  const currency = currencyAfter(words, end)
  const unit = unitAfter(words, end)
  const isLonger = unit !== null && currency !== null && currency.end < unit.end
  if (currency !== null && !isLonger) {
    const scale = scaleBehind(words, currency.end)
    const isScaled = scale !== 1 && value < 1000
    return {
      end: currency.end + (isScaled ? 1 : 0),
      value: isScaled ? value * scale : value,
      unit: currency.unit,
      kind: 'money'
    }
  }
  if (unit === null && isMagnitude(words, end)) return { end, value, unit: 'magnitude', kind: 'measure' }
  if (unit === null) return { end, value, kind: 'count' }
  const kind = unit.unit === 'percent' ? 'percent' : unit.unit === 'year of age' ? 'age' : 'measure'
  return { end: unit.end, value, unit: unit.unit, kind }
}

/** "75 USD million": the scale stands behind the code. */
function scaleBehind(words: Words, at: number): number {
  const word = words[at]
  const scale = SCALE_WORDS[word?.lower ?? ''] ?? 1
  return word?.gap === 1 && 1000 <= scale ? scale : 1
}

const MAGNITUDE_REACH = 2

/** "a quake of magnitude 6.4", "with a magnitude of 6.4": the word stands before the number. */
function isMagnitude(words: Words, end: number): boolean {
  const start = end - 1
  if (words[start].kind !== 'number' || 10 < words[start].value) return false
  for (let at = start - 1; 0 <= at && start - MAGNITUDE_REACH <= at; at -= 1) {
    if (words[at].lower === 'magnitude') return true
    if (words[at].lower !== 'of' && words[at].lower !== '-') return false
  }
  return false
}

/** The unit behind a number, also after a hyphen: "a 40-km stretch". */
export function unitAfter(words: Words, at: number): { unit: string; end: number } | null {
  const direct = unitAt(words, at)
  if (direct !== null) return direct
  const isHyphen = words[at]?.lower === '-' && words[at].gap === 0 && words[at + 1]?.gap === 0
  return isHyphen ? unitAt(words, at + 1) : null
}

function unitAt(words: Words, at: number): { unit: string; end: number } | null {
  const word = words[at]
  if (word === undefined || word.gap === 2) return null
  for (const { words: name, unit } of UNITS.get(word.lower) ?? []) {
    if (!name.every((part, index) => words[at + index]?.lower === part)) continue
    if (name.length === 1 && SHORT_UNITS.has(name[0]) && !isShortUnit(words, at)) continue
    return { unit, end: at + name.length }
  }
  return null
}

/** "5m wide", "12 MP": against the digits, or a sign that begins with a capital as it should. */
function isShortUnit(words: Words, at: number): boolean {
  const word = words[at]
  return (
    word.gap === 0 ||
    (word.capital && words[at - 1]?.kind === 'number' && word.lower.length < 3 && word.lower !== 'in')
  )
}
