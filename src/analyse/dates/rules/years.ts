import { calendarDay } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { readValue, yearValue } from '../timex-value.js'

/** Words before a bare number that make it a year. */
const YEAR_LEADERS = new Set(
  (
    'in since of by from until till to during before after between and or through early late mid around about circa year ' +
    'fiscal the summer spring winter autumn fall - – / ( , for as ca c end beginning start than'
  ).split(' ')
)
const SURE_LEADERS = new Set(
  'in since until till by during before after from early late mid year circa fiscal spring summer autumn winter fall between'.split(
    ' '
  )
)
const COUNTED =
  /^(?:people|men|women|troops|soldiers|percent|per|points?|dollars?|pounds?|euros?|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|tons?|tonnes?|barrels?|shares?|votes?|units?|jobs|homes|houses|students|workers|employees|members|words?|copies|votes|acres|deaths|cases|refugees|police|officers|million|billion|thousand|or so|others|more|times|yards?|pages|companies|civilians|children|victims|fighters|protesters|demonstrators|prisoners|vehicles|cars|ships|aircraft|tanks|horses)$/
const NOT_YEARS =
  /^(?:no|number|nos|room|flight|resolution|boeing|highway|route|article|section|page|channel|model|agenda|windows|point|level|area|[$£€¥#])$/

/** "1997", "the year 2000", "'98", "1914-18", "the 1990s", "the nineties", "the 20th century", "480 BC". */
export const YEARS: readonly TimeRule[] = [
  {
    rule: 'dates/year',
    patterns: ['YEAR', 'the year YEAR'],
    read: (slots, at) =>
      isYearHere(slots, at) ? { type: 'DATE', value: yearValue(fullYear(slots, at)) } : null
  },
  {
    rule: 'dates/year-in-words',
    patterns: ['YEAR_WORDS', 'the year NUM', 'the year YEAR_WORDS'],
    read: (slots, at) => readYearWords(slots, at)
  },
  {
    rule: 'dates/fiscal-year',
    patterns: ['the? fiscal year? YEAR', 'fiscal year YEAR'],
    read: (slots) => ({ type: 'DATE', value: yearValue(valueIn(slots, 'YEAR')) })
  },
  {
    rule: 'dates/years-from-to',
    patterns: ['YEAR:low -|–|/ DIGITS'],
    read: (slots, at) => readYearRange(slots, at)
  },
  {
    rule: 'dates/before-christ',
    patterns: ['NUM:low -|–|to|and|or|until YEAR', 'NUM'],
    read: (slots, at) => readBeforeChrist(slots, at)
  },
  {
    rule: 'dates/anno-domini',
    patterns: ['ad|ce NUM', 'a . d . NUM', 'NUM ad|ce', 'NUM a . d .?'],
    read: (slots, at) => {
      const year = valueIn<number>(slots, 'NUM')
      const isEra = at.words.slice(at.start, at.end).some((word) => word.kind === 'word' && word.capital)
      return isEra && Number.isInteger(year) && year < 2200 ? { type: 'DATE', value: yearValue(year) } : null
    }
  },
  {
    rule: 'dates/decade',
    patterns: ['the? NUM s', "the? NUM ' s", "the? ' NUM s", 'the? NUM s bc|bce'],
    read: (slots, at) => readDecade(slots, at)
  },
  {
    rule: 'dates/decade-in-words',
    patterns: [
      'the? twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
      'the nineteen? -? twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'
    ],
    read: (_slots, at) => readDecadeWords(at)
  },
  {
    rule: 'dates/year-end',
    patterns: ['the? year - end', 'yearend', "the? year ' s end"],
    read: (_slots, at) => readYearEnd(at)
  },
  {
    rule: 'dates/century',
    patterns: [
      'the? ORDINAL -? century',
      'the? ORDINAL -? century bc|bce',
      'the? ORDINAL -? century b . c .?'
    ],
    read: (slots, at) => readCentury(slots, at)
  }
]

function fullYear(slots: Slots, at: Reading): number {
  const year = valueIn<number>(slots, 'YEAR')
  const isShort = at.words[at.start].lower === "'" || at.words[at.end - 2]?.lower === "'"
  if (!isShort) return year
  return nearCentury(year - 1900, at)
}

/** "'98" lies in the hundred years that end ten years after the DCT. */
function nearCentury(short: number, at: Reading): number {
  const told = at.isNarrative && at.anchor !== null ? readValue(at.anchor)?.year : undefined
  if (told !== undefined) return Math.floor(told / 100) * 100 + short
  const now = at.dct === null ? 2010 : calendarDay(at.dct).year
  const year = Math.floor(now / 100) * 100 + short
  return now + 10 < year ? year - 100 : year
}

function isYearHere(slots: Slots, at: Reading): boolean {
  const { before, after } = at
  const slot = slots.YEAR as { start: number; value: number }
  if (slot.start !== at.start || slot.value < 0) return true // "the year 2000", "480 BC"
  if (NOT_YEARS.test(before)) return false
  const next = at.words[at.end]
  const previous = at.words[at.start - 1]
  if (
    next !== undefined &&
    next.gap === 0 &&
    (next.lower === '-' || next.lower === '/' || next.lower === ':') &&
    at.words[at.end + 1]?.kind === 'number' &&
    at.words[at.end + 1].lower.length !== 4
  )
    return false
  if (previous !== undefined && at.words[at.start].gap === 0 && previous.kind !== 'mark') return false
  if (previous !== undefined && at.words[at.start].gap === 0 && /[.,:/$£€#+]/.test(previous.lower))
    return false
  if (COUNTED.test(after)) return false
  if (at.words[at.start].lower === "'") return SURE_LEADERS.has(before) || before === 'of' || before === 'the'
  const now = at.dct === null ? 2030 : calendarDay(at.dct).year
  const isRecent = 1900 <= slot.value && slot.value <= now + 60
  if (SURE_LEADERS.has(before)) return isRecent || 1200 <= slot.value
  if (!isRecent && 1500 <= slot.value && slot.value < 1900)
    return YEAR_LEADERS.has(before) && !isPluralNoun(after)
  if (!isRecent) return false
  return YEAR_LEADERS.has(before) || !isPluralNoun(after)
}

function isPluralNoun(word: string): boolean {
  return (
    3 < word.length &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !['was', 'has', 'is', 'olympics', 'games', 'elections', 'results', 'this', 'attacks'].includes(word)
  )
}

function readYearWords(slots: Slots, at: Reading): Placed | null {
  const year = valueIn<number>(slots, hasSlot(slots, 'NUM') ? 'NUM' : 'YEAR_WORDS')
  if (!Number.isInteger(year) || year < 1 || 2200 <= year) return null
  if (COUNTED.test(at.after)) return null
  return { type: 'DATE', value: yearValue(year) }
}

function readYearRange(slots: Slots, at: Reading): readonly Placed[] | null {
  const [low, short] = [valueIn<number>(slots, 'low'), valueIn<number>(slots, 'DIGITS')]
  const high = Math.floor(low / 100) * 100 + short
  const slot = slots.low as { start: number; end: number }
  const digits = slots.DIGITS as { start: number; end: number }
  if (
    high <= low ||
    60 < high - low ||
    at.words[digits.start].lower.length !== 2 ||
    at.words[digits.start].gap !== 0
  )
    return null
  if (at.words[digits.end]?.gap === 0 && at.words[digits.end].lower === '-') return null // 2013-03-22
  return [
    { type: 'DATE', value: yearValue(low), words: slot },
    { type: 'DATE', value: yearValue(high), words: digits }
  ]
}

/** "from 499 to 493 BC"; and where years before Christ are being told, "in 490". */
function readBeforeChrist(slots: Slots, at: Reading): readonly Placed[] | Placed | null {
  if (!hasSlot(slots, 'low')) return readBareBefore(slots, at)
  const [year, low] = [
    valueIn<number>(slots, 'YEAR'),
    slots.low as { start: number; end: number; value: number }
  ]
  if (0 < year || low.value < -year || 2 < low.end - low.start || !Number.isInteger(low.value)) return null
  return [
    { type: 'DATE', value: yearValue(-low.value), words: low },
    {
      type: 'DATE',
      value: yearValue(year),
      words: { start: (slots.YEAR as { start: number }).start, end: at.end }
    }
  ]
}

function readBareBefore(slots: Slots, at: Reading): Placed | null {
  const { value, start } = slots.NUM as { value: number; start: number }
  const isThreeDigits = at.words[start].lower.length === 3 && at.words[start].kind === 'number'
  if (!at.isBeforeChrist || !isThreeDigits || at.end - at.start !== 1 || !SURE_LEADERS.has(at.before))
    return null
  return COUNTED.test(at.after) || isPluralNoun(at.after) ? null : { type: 'DATE', value: yearValue(-value) }
}

function readDecade(slots: Slots, at: Reading): Placed | null {
  const slot = slots.NUM as { start: number; end: number; value: number }
  const { value } = slot
  const isBefore = /^bce?$/.test(at.words[at.end - 1].lower)
  const last = at.words[at.end - (isBefore ? 2 : 1)]
  if (
    at.words[slot.start].kind !== 'number' ||
    last.gap !== 0 ||
    at.words[slot.end].gap !== 0 ||
    value % 10 !== 0
  )
    return null
  const digits = at.words[slot.start].lower.length
  if (isBefore) return { type: 'DATE', value: `BC${String(value / 10).padStart(3, '0')}` }
  if (digits === 4 && 1000 <= value && value < 2100) return { type: 'DATE', value: String(value / 10) }
  if (digits !== 2 || !isDecadeShort(slot.start, at)) return null
  return { type: 'DATE', value: String(nearCentury(value, at) / 10) }
}

/** "the '90s", "in the 60s"; never "in his 60s", "temperatures in the 90s" cannot be told and stays. */
function isDecadeShort(at: number, reading: Reading): boolean {
  const before = reading.words[at - 1]?.lower
  return before === "'" || before === 'the' || before === 'early' || before === 'late'
}

const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties'
]

function readDecadeWords(at: Reading): Placed | null {
  const isLed =
    at.words[at.start].lower === 'the' || at.before === 'early' || at.before === 'late' || at.before === 'mid'
  const decade = DECADE_WORDS.indexOf(at.words[at.end - 1].lower)
  if (!isLed || /^(?:his|her|their|my|our)$/.test(at.before)) return null
  return { type: 'DATE', value: String(nearCentury((decade + 2) * 10, at) / 10) }
}

function readCentury(slots: Slots, at: Reading): Placed | null {
  const century = valueIn<number>(slots, 'ORDINAL')
  if (!Number.isInteger(century) || century < 1 || 30 < century) return null
  const tail = at.words.slice((slots.ORDINAL as { end: number }).end, at.end).map((word) => word.lower)
  const isBefore = tail.some((word) => word === 'bc' || word === 'bce' || word === 'b')
  return { type: 'DATE', value: `${isBefore ? 'BC' : ''}${String(century - 1).padStart(2, '0')}` }
}

/** The last day of the DCT's year; of the one before when the clause looks back. */
function readYearEnd(at: Reading): Placed | null {
  if (at.dct === null) return null
  const { year } = calendarDay(at.dct)
  const isPast = at.before === 'since' || at.before === 'from'
  return { type: 'DATE', value: `${yearValue(isPast ? year - 1 : year)}-12-31` }
}
