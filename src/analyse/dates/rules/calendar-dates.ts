import { MONTHS } from '../../../knowledge/index.js'
import { calendarDay, dayNumber, daysInMonth } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { dateValue, monthValue, readValue } from '../timex-value.js'

/** "May 5, 2019", "5 May 2019", "Tuesday, May 5", "the 5th of May", "June 10-12", "May 2019", "May". */
export const CALENDAR_DATES: readonly TimeRule[] = [
  {
    rule: 'dates/month-day-year',
    patterns: [
      '[ WEEKDAY ,? ] MONTH the? DAY [ ,? of? YEAR ]',
      '[ WEEKDAY ,? ] the? DAY of? MONTH [ ,? of? YEAR ]',
      'the DAY of MONTH [ ,? YEAR ]',
      'MONTH DAY of? this|last|next|that|the same|following|previous? year'
    ],
    read: (slots, at) => readDate(slots, at)
  },
  {
    rule: 'dates/said-day',
    patterns: ['last|this|next MONTH DAY', 'last|this|next WEEKDAY ,? MONTH DAY'],
    read: (slots, at) => readSaidDay(slots, at)
  },
  {
    rule: 'dates/days-of-month',
    patterns: [
      'MONTH DAY:low -|–|to|and|or|through DAY [ ,? YEAR ]',
      'DAY:low -|–|to|and|or DAY of? MONTH [ ,? YEAR ]'
    ],
    read: (slots, at) => readTwoDays(slots, at)
  },
  {
    rule: 'dates/month-year',
    patterns: ['MONTH [ ,|of? ] YEAR', 'MONTH ,? of? YEAR', 'MONTH ,? YEAR_WORDS'],
    read: (slots) => {
      const name = hasSlot(slots, 'YEAR') ? 'YEAR' : 'YEAR_WORDS'
      return {
        type: 'DATE',
        value: monthValue(valueIn(slots, name), valueIn(slots, 'MONTH'))
      }
    }
  },
  {
    rule: 'dates/month-of-year',
    patterns: [
      'MONTH of? last|this|next year',
      'MONTH of? that|the year',
      'MONTH of? the same|previous|following|next year'
    ],
    read: (slots, at) => readMonthOfYear(slots, at)
  },
  {
    rule: 'dates/said-month',
    patterns: ['last|this|next|past LONE_MONTH', 'the previous|following LONE_MONTH'],
    read: (slots, at) => readSaidMonth(slots, at)
  },
  {
    rule: 'dates/month',
    patterns: ['LONE_MONTH'],
    read: (slots, at) => readMonth(valueIn(slots, 'LONE_MONTH'), at)
  }
]

function readDate(slots: Slots, at: Reading): Placed | null {
  const [month, day] = [valueIn<number>(slots, 'MONTH'), valueIn<number>(slots, 'DAY')]
  if (hasSlot(slots, 'YEAR')) {
    const year = valueIn<number>(slots, 'YEAR')
    return daysInMonth(year, month) < day ? null : { type: 'DATE', value: dateValue(year, month, day) }
  }
  if (daysInMonth(2000, month) < day) return null
  const year = yearOfDay(month, day, at)
  if (year === null)
    return {
      type: 'DATE',
      value: `XXXX-${dateValue(2000, month, day).slice(5)}`,
      unplaced: 'no year is known'
    }
  return { type: 'DATE', value: dateValue(year, month, day) }
}

/** "last Oct. 23" */
function readSaidDay(slots: Slots, at: Reading): Placed | null {
  const [month, day] = [valueIn<number>(slots, 'MONTH'), valueIn<number>(slots, 'DAY')]
  if (at.dct === null || daysInMonth(2000, month) < day) return null
  const { year } = calendarDay(at.dct)
  const isPassed = dayNumber(year, month, day) < at.dct
  const said = at.words[at.start].lower
  const step = said === 'last' ? (isPassed ? 0 : -1) : said === 'next' ? (isPassed ? 1 : 0) : 0
  return { type: 'DATE', value: dateValue(year + step, month, day) }
}

function readTwoDays(slots: Slots, at: Reading): readonly Placed[] | null {
  const [month, low, high] = [
    valueIn<number>(slots, 'MONTH'),
    valueIn<number>(slots, 'low'),
    valueIn<number>(slots, 'DAY')
  ]
  if (high <= low || daysInMonth(2000, month) < high) return null
  const year = hasSlot(slots, 'YEAR') ? valueIn<number>(slots, 'YEAR') : yearOfDay(month, low, at)
  const written = (day: number): string =>
    year === null ? `XXXX-${dateValue(2000, month, day).slice(5)}` : dateValue(year, month, day)
  const monthFirst = (slots.MONTH as { start: number }).start < (slots.low as { start: number }).start
  const lowSlot = slots.low as { start: number; end: number }
  const highSlot = slots.DAY as { start: number; end: number }
  const first = monthFirst ? { start: at.start, end: lowSlot.end } : lowSlot
  const second = { start: highSlot.start, end: at.end }
  return [
    { type: 'DATE', value: written(low), words: first },
    { type: 'DATE', value: written(high), words: second }
  ]
}

/** The year of a month and day: in history the year being told, in news the one that brings it nearest to the DCT. */
function yearOfDay(month: number, day: number, at: Reading): number | null {
  const told = toldYear(month, at)
  if (told !== null) return told
  if (at.dct === null) return null
  const { year } = calendarDay(at.dct)
  const distance = dayNumber(year, month, day) - at.dct
  if (Math.abs(distance) < NEAR_DAYS) return year
  const tense = UNTIL.has(at.before) ? 'future' : at.tense()
  if (distance < 0) return tense === 'past' && -300 < distance ? year : year + 1
  return tense === 'future' && distance < 300 ? year : year - 1
}

/** A day and month within five months of the DCT lie in that distance, whatever the tense. */
const NEAR_DAYS = 150

/**
 * The year that stands behind the next month ("August and September 1914"), else in history the year being told;
 * there it moves on where the months go backwards ("in November … in February").
 */
function toldYear(month: number, at: Reading): number | null {
  const ahead = yearAhead(at)
  if (ahead !== null) return ahead
  if (at.anchor === null || !at.isNarrative) return null
  const told = readValue(at.anchor)
  if (told === null) return null
  const isBack = told.month !== undefined && month + BACKWARDS < told.month
  return isBack ? told.year + 1 : told.year
}

/** So many months back are a new year rather than a look back. Swept 3-9 on WikiWars; flat from 5. */
const BACKWARDS = 6

/** "31 May-1 June 1916", "between March and April 1918": joined to a date that has its year. */
function yearAhead({ words, end }: Reading): number | null {
  if (!JOINERS.has(words[end]?.lower ?? '')) return null
  let hasMonth = false
  for (let at = end + 1; at < Math.min(end + 6, words.length) && words[at].gap !== 2; at += 1) {
    const { lower, kind, value } = words[at]
    if (kind === 'number' && lower.length === 4)
      return hasMonth && 1000 <= value && value < 2200 ? value : null
    if (MONTHS[lower] !== undefined) hasMonth = true
    else if (kind !== 'number' && lower !== ',' && lower !== '.' && lower !== 'of') return null
  }
  return null
}

const JOINERS = new Set(['-', '–', 'to', 'and', 'or', 'until', 'through'])

export function readMonth(month: number, at: Reading): Placed {
  const told = toldYear(month, at)
  if (told !== null) return { type: 'DATE', value: monthValue(told, month) }
  if (at.dct === null)
    return { type: 'DATE', value: `XXXX-${monthValue(2000, month).slice(5)}`, unplaced: 'no year is known' }
  const now = calendarDay(at.dct)
  return { type: 'DATE', value: monthValue(monthYear(month, now, at), month) }
}

const UNTIL = new Set(['by', 'until', 'till', 'for', 'effective', 'starting', 'beginning', 'due', 'expires'])

/** Past: the latest such month not after the DCT's; with "will", "by", "until": the next one. */
function monthYear(month: number, now: { year: number; month: number }, at: Reading): number {
  if (month === now.month) return now.year
  const ahead = (month - now.month + 12) % 12
  const tense = at.tense() ?? (UNTIL.has(at.before) ? 'future' : null)
  const isAhead = at.before !== 'since' && (tense === 'future' || (ahead <= 1 && tense === null))
  if (isAhead) return month < now.month ? now.year + 1 : now.year
  return month < now.month ? now.year : now.year - 1
}

function readMonthOfYear(slots: Slots, at: Reading): Placed | null {
  const year = saidYear(at)
  if (year === null) return null
  return { type: 'DATE', value: monthValue(year, valueIn(slots, 'MONTH')) }
}

function saidYear(at: Reading): number | null {
  const said = at.words.slice(at.start, at.end).map((word) => word.lower)
  const step =
    said.includes('last') || said.includes('previous')
      ? -1
      : said.includes('next') || said.includes('following')
        ? 1
        : 0
  const isDeictic =
    !said.includes('the') && (said.includes('last') || said.includes('this') || said.includes('next'))
  if (isDeictic && at.dct !== null) return calendarDay(at.dct).year + step
  const told = at.anchor === null ? null : readValue(at.anchor)
  return told === null ? null : told.year + step
}

/** "Last April" is the latest such month that is over; "this April" lies in the DCT's year; "next" is the first to come. */
function readSaidMonth(slots: Slots, at: Reading): Placed {
  const month = valueIn<number>(slots, 'LONE_MONTH')
  const [first, second] = [at.words[at.start].lower, at.words[at.start + 1].lower]
  const said = first === 'the' ? second : first
  const told = first === 'the' && at.anchor !== null ? readValue(at.anchor) : null
  const now =
    told !== null
      ? { year: told.year, month: told.month ?? 12 }
      : at.dct === null
        ? null
        : calendarDay(at.dct)
  if (now === null)
    return { type: 'DATE', value: `XXXX-${monthValue(2000, month).slice(5)}`, unplaced: 'no year is known' }
  if (said === 'this') return { type: 'DATE', value: monthValue(now.year, month) }
  const isForward = said === 'next' || said === 'following'
  const year = isForward
    ? month <= now.month
      ? now.year + 1
      : now.year
    : month < now.month
      ? now.year
      : now.year - 1
  return { type: 'DATE', value: monthValue(year, month) }
}
