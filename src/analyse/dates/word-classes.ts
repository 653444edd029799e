/**
 * The classes of words that time patterns name in capitals, and how each is read.
 */
import {
  AMBIGUOUS_NAMES,
  DAY_PARTS,
  HOLIDAYS,
  type Holiday,
  MONTHS,
  ORDINAL_WORDS,
  readNumber,
  SEASONS,
  SMALL_NUMBERS,
  TIME_UNITS,
  TIME_ZONES,
  VAGUE_COUNTS,
  WEEKDAYS
} from '../../knowledge/index.js'
import type { ScannedWord } from '../../text/index.js'
import type { WordClass, WordClasses } from './pattern.js'
import type { Unit } from './timex-value.js'

type Words = readonly ScannedWord[]

/** How many of a unit: a number, or X where the text leaves it open. */
export interface Quantity {
  readonly count: number | 'X'
  readonly mod?: string
}

export interface UnitWord {
  readonly unit: Unit
  readonly plural: boolean
}

export interface Clock {
  readonly hour: number
  readonly minute: number | null
  /** "T14:00", or what a word stands for. */
  readonly half: 'am' | 'pm' | null
}

const PLURAL_WEEKDAYS = Object.fromEntries(
  Object.entries(WEEKDAYS)
    .filter(([name]) => name.endsWith('day'))
    .map(([name, day]) => [`${name}s`, day])
)
const NUMBER_WORDS = Object.keys(SMALL_NUMBERS)
const ORDINAL_SUFFIXES = new Set(['st', 'nd', 'rd', 'th'])
const AMBIGUOUS = new Set(AMBIGUOUS_NAMES)
const TEENS = new Map(Object.entries(SMALL_NUMBERS).filter(([, value]) => 10 <= value && value <= 20))

/** Where an ambiguous month name may stand when no day or year is beside it. */
const MONTH_LEADERS = new Set(
  (
    'in since last this next until till by from to early late mid of during before after through between every ' +
    '- – around about end beginning start middle again each that past the'
  ).split(' ')
)

function table(
  entries: Readonly<Record<string, unknown>>,
  isFitting: (word: ScannedWord) => boolean = () => true
): WordClass {
  const values = new Map(Object.entries(entries))
  return {
    first: [...values.keys()],
    read: (words, at) => {
      const value = values.get(words[at].lower)
      return value === undefined || !isFitting(words[at]) ? null : { value, end: at + 1 }
    }
  }
}

/** "Jan." and "Mon." keep their point. */
function withPoint(class_: WordClass): WordClass {
  return {
    ...class_,
    first: [...class_.first],
    read: (words, at) => {
      const read = class_.read(words, at)
      if (read === null) return null
      const point = words[read.end]
      const isShort = words[at].end - words[at].start <= 5
      const hasPoint = isShort && point?.lower === '.' && point.gap === 0 && isAbbreviated(words[at].lower)
      return hasPoint ? { ...read, end: read.end + 1 } : read
    }
  }
}

function isAbbreviated(lower: string): boolean {
  return lower.length <= 5 && !['march', 'april', 'may', 'june', 'july'].includes(lower)
}

const MONTH = withPoint(table(MONTHS, (word) => word.capital))

/** A month that stands alone: "May" and "March" need a word before them that leads to a date. */
const LONE_MONTH: WordClass = {
  ...MONTH,
  read: (words, at) => {
    const read = MONTH.read(words, at)
    if (read === null) return null
    const [before, after] = [words[at].gap === 2 ? undefined : words[at - 1], words[read.end]]
    const isLed = before !== undefined && MONTH_LEADERS.has(before.lower)
    const hasPoint = read.end === at + 2
    const isAmbiguous = AMBIGUOUS.has(words[at].lower) && !hasPoint
    if (isAmbiguous && (!isLed || isMarch(words, read.end))) return null
    const isName = (!isLed || isAmbiguous) && after?.kind === 'word' && after.capital && after.gap === 1
    return (isName && words[at].lower.length <= 6) || isSurname(words, at, isLed) ? null : read
  }
}

/** "the March on the capital" */
function isMarch(words: Words, after: number): boolean {
  return words[after]?.lower === 'on' || words[after]?.lower === 'for'
}

function isSurname(words: Words, at: number, isLed: boolean): boolean {
  const before = words[at - 1]
  if (isLed || before === undefined || words[at].gap !== 1) return false
  return before.kind === 'word' && before.capital && 2 < before.lower.length && isNameLike(words, at)
}

/** "Mary April said": a first name before a month that is a name too. */
function isNameLike(words: Words, at: number): boolean {
  return ['april', 'june', 'august', 'may', 'march'].includes(words[at].lower) && words[at - 1].gap !== 2
}

const FULL_WEEKDAY = withPoint(table(WEEKDAYS, (word) => word.capital))

/** A short form needs its point or a date behind it: "Sun." and "Sun, 5 May", never "Sun". */
const WEEKDAY: WordClass = {
  ...FULL_WEEKDAY,
  read: (words, at) => {
    const read = FULL_WEEKDAY.read(words, at)
    if (read === null || words[at].lower.endsWith('day') || read.end === at + 2) return read
    const next = words[read.end]?.lower === ',' ? words[read.end + 1] : words[read.end]
    return next !== undefined && (next.kind === 'number' || MONTHS[next.lower] !== undefined) ? read : null
  }
}

/** 1 to 31 in digits, "3rd", or in words: "the third". */
const DAY: WordClass = {
  first: Object.keys(ORDINAL_WORDS),
  digits: true,
  read: (words, at) => {
    const word = words[at]
    if (word.kind === 'number') return readDayDigits(words, at)
    const day = readOrdinal(words, at)
    return day !== null && day.value <= 31 ? day : null
  }
}

function readDayDigits(words: Words, at: number): { value: number; end: number } | null {
  const { value, lower } = words[at]
  if (!Number.isInteger(value) || value < 1 || 31 < value || 2 < lower.length) return null
  const suffix = words[at + 1]
  const isOrdinal = suffix?.gap === 0 && ORDINAL_SUFFIXES.has(suffix.lower)
  return { value, end: isOrdinal ? at + 2 : at + 1 }
}

function readOrdinal(words: Words, at: number): { value: number; end: number } | null {
  const whole = ORDINAL_WORDS[words[at].lower]
  if (whole !== undefined) return { value: whole, end: at + 1 }
  const tens = SMALL_NUMBERS[words[at].lower]
  if (tens === undefined || tens < 20) return null
  const unit = ORDINAL_WORDS[words[at + 2]?.lower ?? '']
  return words[at + 1]?.lower === '-' && unit < 10 ? { value: tens + unit, end: at + 3 } : null
}

/** "19th", "nineteenth", "twenty-first"; needs the ordinal form. */
const ORDINAL: WordClass = {
  first: [...Object.keys(ORDINAL_WORDS), ...NUMBER_WORDS],
  digits: true,
  read: (words, at) => {
    if (words[at].kind !== 'number') return readOrdinal(words, at)
    const suffix = words[at + 1]
    const isOrdinal =
      suffix?.gap === 0 && ORDINAL_SUFFIXES.has(suffix.lower) && Number.isInteger(words[at].value)
    return isOrdinal ? { value: words[at].value, end: at + 2 } : null
  }
}

/** A year in four digits, "'98", or one before Christ, which is negative: "480 BC". */
const YEAR: WordClass = {
  first: ["'"],
  digits: true,
  read: (words, at) => {
    const word = words[at]
    if (word.kind !== 'number') return readShortYear(words, at)
    const era = eraEnd(words, at + 1)
    if (era !== -1 && Number.isInteger(word.value) && 0 < word.value && word.value < 10000)
      return { value: -word.value, end: era }
    return isYear(word) && !touchesLetters(words, at) ? { value: word.value, end: at + 1 } : null
  }
}

function readShortYear(words: Words, at: number): { value: number; end: number } | null {
  const digits = words[at + 1]
  if (words[at].lower !== "'" || digits?.kind !== 'number' || digits.gap !== 0 || digits.lower.length !== 2)
    return null
  return touchesLetters(words, at + 1) ? null : { value: 1900 + digits.value, end: at + 2 }
}

/** The index after "BC", "BCE" or "B.C."; -1 where none stands there. */
function eraEnd(words: Words, at: number): number {
  const [first, point, c, last] = [words[at], words[at + 1], words[at + 2], words[at + 3]]
  if (first?.lower === 'bc' || first?.lower === 'bce') return at + 1
  if (first?.lower !== 'b' || point?.lower !== '.' || c?.lower !== 'c' || c.gap !== 0) return -1
  return last?.lower === '.' && last.gap === 0 ? at + 4 : at + 3
}

function isYear(word: ScannedWord): boolean {
  return word.lower.length === 4 && 1000 <= word.value && word.value < 2200 && Number.isInteger(word.value)
}

function touchesLetters(words: Words, at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.gap === 0 && (next.kind === 'word' || next.lower === '%')
}

/** "nineteen ninety-seven", "twenty twelve", "nineteen oh five". */
const YEAR_WORDS: WordClass = {
  first: [...TEENS.keys()],
  read: (words, at) => {
    const hundreds = TEENS.get(words[at].lower)
    if (hundreds === undefined || hundreds < 15) return null
    const next = words[at + 1]?.lower
    if (next === 'oh') {
      const unit = SMALL_NUMBERS[words[at + 2]?.lower ?? '']
      return unit < 10 ? { value: hundreds * 100 + unit, end: at + 3 } : null
    }
    if (SMALL_NUMBERS[next ?? ''] === undefined) return null
    const rest = readNumber(words, at + 1)
    return rest !== null && 10 <= rest.value && rest.value < 100
      ? { value: hundreds * 100 + rest.value, end: rest.end }
      : null
  }
}

const NUM: WordClass = {
  first: [...NUMBER_WORDS, 'hundred', 'thousand'],
  digits: true,
  read: (words, at) => {
    const read = readNumber(words, at)
    return read === null ? null : { value: read.value, end: read.end }
  }
}

/** Small whole numbers in digits: parts of numeric dates and clocks. */
const DIGITS: WordClass = {
  first: [],
  digits: true,
  read: (words, at) => {
    const { kind, value, lower } = words[at]
    return kind === 'number' && Number.isInteger(value) && lower.length <= 2 ? { value, end: at + 1 } : null
  }
}

/** "three", "a", "a few", "several", "a couple of", "a dozen". */
const QTY: WordClass = {
  first: [...NUMBER_WORDS, 'a', 'an', 'couple', 'half', 'dozens', 'hundreds', 'thousands', ...VAGUE_COUNTS],
  digits: true,
  read: (words, at) => readQuantity(words, at)
}

const VAGUE = new Set(VAGUE_COUNTS)

function readQuantity(words: Words, at: number): { value: Quantity; end: number } | null {
  const [first, second, third] = [words[at].lower, words[at + 1]?.lower, words[at + 2]?.lower]
  if (first === 'half' && (second === 'a' || second === 'an')) return { value: { count: 0.5 }, end: at + 2 }
  if (first === 'dozens' || first === 'hundreds' || first === 'thousands')
    return second === 'of' ? { value: { count: 'X' }, end: at + 2 } : null
  const [from, head] = first === 'a' ? [at + 1, second] : [at, first]
  const after = first === 'a' ? third : second
  if (head === 'couple')
    return { value: { count: 2, mod: 'APPROX' }, end: after === 'of' ? from + 2 : from + 1 }
  if (head === 'number' && after === 'of' && first === 'a') return { value: { count: 'X' }, end: from + 2 }
  if (head !== undefined && VAGUE.has(head)) return { value: { count: 'X' }, end: from + 1 }
  const number = readNumber(words, at)
  if (number !== null) return { value: { count: number.value }, end: number.end }
  return first === 'a' || first === 'an' ? { value: { count: 1 }, end: at + 1 } : null
}

const UNIT: WordClass = {
  first: Object.keys(TIME_UNITS),
  read: (words, at) => {
    const unit = TIME_UNITS[words[at].lower]
    if (unit === undefined) return null
    return {
      value: {
        unit,
        plural:
          words[at].lower.endsWith('s') || words[at].lower === 'millennia' || words[at].lower === 'centuries'
      },
      end: at + 1
    }
  }
}

/** "3", "3:15", "15.30" before a.m., p.m. or alone with a colon. */
const CLOCK: WordClass = {
  first: ['noon', 'midnight', ...NUMBER_WORDS],
  digits: true,
  read: (words, at) => {
    const word = words[at]
    if (word.kind !== 'number')
      return SMALL_NUMBERS[word.lower] <= 12
        ? { value: { hour: SMALL_NUMBERS[word.lower], minute: null }, end: at + 1 }
        : null
    const [colon, minutes] = [words[at + 1], words[at + 2]]
    if (!Number.isInteger(word.value)) return readPointClock(word, at)
    if (24 < word.value || 2 < word.lower.length) return null
    const isMinutes =
      (colon?.lower === ':' || colon?.lower === '.') &&
      colon.gap === 0 &&
      minutes?.gap === 0 &&
      minutes.lower.length === 2 &&
      minutes.value < 60
    return isMinutes
      ? { value: { hour: word.value, minute: minutes.value }, end: at + 3 }
      : { value: { hour: word.value, minute: null }, end: at + 1 }
  }
}

function readPointClock(word: ScannedWord, at: number): { value: unknown; end: number } | null {
  const match = /^(\d\d?)\.(\d\d)$/.exec(word.lower)
  if (match === null || 24 < Number(match[1]) || 59 < Number(match[2])) return null
  return { value: { hour: Number(match[1]), minute: Number(match[2]) }, end: at + 1 }
}

/** "a.m.", "pm", "p.m" */
const HALF: WordClass = {
  first: ['a', 'p', 'am', 'pm'],
  read: (words, at) => {
    const word = words[at]
    if (word.lower === 'am' || word.lower === 'pm') return { value: word.lower, end: at + 1 }
    const [point, m, last] = [words[at + 1], words[at + 2], words[at + 3]]
    if (point?.lower !== '.' || m?.lower !== 'm' || m.gap !== 0) return null
    return { value: `${word.lower}m`, end: last?.lower === '.' && last.gap === 0 ? at + 4 : at + 3 }
  }
}

const HOLIDAY_WORDS = holidayWords()

/** Named days, the longest name first; they need their capital. */
const HOLIDAY: WordClass = {
  first: [...HOLIDAY_WORDS.keys()],
  digits: true,
  read: (words, at) => {
    for (const { parts, holiday } of HOLIDAY_WORDS.get(words[at].lower) ?? []) {
      if (
        (words[at].capital || words[at].kind === 'number') &&
        parts.every((part, index) => words[at + index]?.lower === part)
      ) {
        return { value: holiday, end: at + parts.length }
      }
    }
    return null
  }
}

interface HolidayWords {
  readonly parts: readonly string[]
  readonly holiday: Holiday
}

function holidayWords(): Map<string, HolidayWords[]> {
  const found = new Map<string, HolidayWords[]>()
  for (const holiday of HOLIDAYS) {
    for (const name of holiday.names) {
      const parts: readonly string[] = name.match(/[a-z]+|\d+|[^\sa-z\d]/g) ?? [name]
      const list = found.get(parts[0]) ?? []
      found.set(
        parts[0],
        [...list, { parts, holiday }].sort((a, b) => b.parts.length - a.parts.length)
      )
    }
  }
  return found
}

export const WORD_CLASSES: WordClasses = {
  CLOCK,
  DAY,
  DAY_PART: table(DAY_PARTS),
  DIGITS,
  HALF,
  HOLIDAY,
  LONE_MONTH,
  MONTH,
  NUM,
  ORDINAL,
  PLURAL_WEEKDAY: table(PLURAL_WEEKDAYS, (word) => word.capital),
  QTY,
  SEASON: table(SEASONS),
  UNIT,
  WEEKDAY,
  YEAR,
  YEAR_WORDS,
  ZONE: table(TIME_ZONES, (word) => word.capital)
}
