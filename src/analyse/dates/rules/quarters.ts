import { calendarDay } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { shiftValue, valueAt, yearValue } from '../timex-value.js'

/** "the third quarter", "fourth-quarter", "Q3 2019", "the first half", "next year's first quarter", "the latest quarter". */
export const QUARTERS: readonly TimeRule[] = [
  {
    rule: 'dates/quarter',
    patterns: [
      'the? fiscal? -? ORDINAL quarter [ of? fiscal? YEAR ]',
      'fiscal? ORDINAL - quarter [ of? fiscal? YEAR ]',
      'the? YEAR ORDINAL -? quarter',
      'the? fiscal? ORDINAL quarter of? last|this|next year',
      "last|this|next year ' s ORDINAL -? quarter",
      'the? ORDINAL fiscal quarter',
      'ORDINAL -? quarter'
    ],
    read: (slots, at) => readQuarter(slots, at)
  },
  {
    rule: 'dates/quarter-letter',
    patterns: ['q DIGITS [ of? YEAR ]'],
    read: (slots, at) => readQuarterLetter(slots, at)
  },
  {
    rule: 'dates/half-year',
    patterns: [
      'the first|second|latter half of? YEAR',
      'the first|second|latter half of the|this|last|next year',
      'the first two quarters of YEAR'
    ],
    read: (slots, at) => readHalf(slots, at)
  },
  {
    rule: 'dates/said-quarter',
    patterns: [
      'the latest|current|recent|year|preceding|same quarter|period',
      'the most recent quarter',
      'the YEAR period|quarter'
    ],
    read: (slots, at) => readSaidQuarter(slots, at)
  },
  {
    rule: 'dates/fiscal-year-now',
    patterns: ['the? last|this|next fiscal year', 'the latest|full|current|fiscal fiscal? year'],
    read: (_slots, at) => readFiscal(at)
  }
]

function readQuarter(slots: Slots, at: Reading): Placed | null {
  const quarter = valueIn<number>(slots, 'ORDINAL')
  if (quarter < 1 || 4 < quarter) return null
  const year = hasSlot(slots, 'YEAR') ? valueIn<number>(slots, 'YEAR') : yearOfQuarter(quarter, at)
  return year === null
    ? { type: 'DATE', value: `XXXX-Q${quarter}`, unplaced: 'no year is known' }
    : { type: 'DATE', value: `${yearValue(year)}-Q${quarter}` }
}

/** The latest such quarter that has begun by the DCT; one that is to come only with a forward cue. */
function yearOfQuarter(quarter: number, at: Reading): number | null {
  if (at.dct === null) return null
  const { year, month } = calendarDay(at.dct)
  const said = at.words.slice(at.start, at.end).map((word) => word.lower)
  if (said.includes('year')) return year + (said.includes('last') ? -1 : said.includes('next') ? 1 : 0)
  const hasBegun = quarter <= Math.ceil(month / 3)
  return hasBegun || at.tense() === 'future' ? year : year - 1
}

function readQuarterLetter(slots: Slots, at: Reading): Placed | null {
  const quarter = valueIn<number>(slots, 'DIGITS')
  const digit = at.words[at.start + 1]
  if (quarter < 1 || 4 < quarter || digit.gap !== 0 || !at.words[at.start].capital) return null
  const year = hasSlot(slots, 'YEAR') ? valueIn<number>(slots, 'YEAR') : yearOfQuarter(quarter, at)
  return year === null
    ? { type: 'DATE', value: `XXXX-Q${quarter}` }
    : { type: 'DATE', value: `${yearValue(year)}-Q${quarter}` }
}

function readHalf(slots: Slots, at: Reading): Placed | null {
  const half = at.words[at.start + 1].lower === 'first' ? 1 : 2
  if (hasSlot(slots, 'YEAR')) return { type: 'DATE', value: `${yearValue(valueIn(slots, 'YEAR'))}-H${half}` }
  if (at.dct === null) return null
  const said = at.words[at.end - 2].lower
  const year = calendarDay(at.dct).year + (said === 'last' ? -1 : said === 'next' ? 1 : 0)
  return { type: 'DATE', value: `${yearValue(year)}-H${half}` }
}

function readSaidQuarter(slots: Slots, at: Reading): Placed | null {
  const said = at.words[at.start + 1].lower
  const isPeriod = at.words[at.end - 1].lower === 'period'
  if (isPeriod && at.quarter === null) return null
  if (said === 'year' || (said === 'recent' && at.end - at.start === 3)) return null
  const quarter = at.quarter ?? lastQuarter(at)
  if (quarter === null) return null
  if (hasSlot(slots, 'YEAR'))
    return { type: 'DATE', value: `${yearValue(valueIn(slots, 'YEAR'))}-${quarter.slice(5)}` }
  if (said === 'current') return at.dct === null ? null : { type: 'DATE', value: valueAt(at.dct, 'Q') }
  if (said === 'preceding') return { type: 'DATE', value: shiftValue(quarter, -1, 'Q') as string }
  return { type: 'DATE', value: quarter }
}

function lastQuarter(at: Reading): string | null {
  return at.dct === null ? null : shiftValue(valueAt(at.dct, 'Q'), -1, 'Q')
}

function readFiscal(at: Reading): Placed | null {
  if (at.dct === null) return null
  const said = at.words.slice(at.start, at.end).map((word) => word.lower)
  const step = said.includes('last') || said.includes('latest') ? -1 : said.includes('next') ? 1 : 0
  return { type: 'DATE', value: yearValue(calendarDay(at.dct).year + step) }
}
