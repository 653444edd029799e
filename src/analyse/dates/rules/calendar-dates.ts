import { calendarDay, dayNumber, daysInMonth } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { dateValue, monthValue, readValue, yearValue } from '../timex-value.js'

/** "May 5, 2019", "5 May 2019", "Tuesday, May 5", "the 5th of May", "June 10-12", "May 2019", "May". */
export const CALENDAR_DATES: readonly TimeRule[] = [
  {
    rule: 'dates/month-day-year',
    patterns: [
      '[ WEEKDAY ,? ] the? MONTH the? DAY [ ,? of? YEAR ]',
      '[ WEEKDAY ,? ] the? DAY of? MONTH [ ,? of? YEAR ]',
      'the DAY of MONTH [ ,? YEAR ]',
      'MONTH DAY of? this|last|next|that|the same|following|previous? year',
      'MONTH DAY ,? YEAR ,? bc|b.c.'
    ],
    read: (slots, at) => readDate(slots, at)
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
    read: (slots, at) => {
      const name = hasSlot(slots, 'YEAR') ? 'YEAR' : 'YEAR_WORDS'
      return {
        type: 'DATE',
        value: monthValue(valueIn(slots, name), valueIn(slots, 'MONTH')),
        ...beforeChrist(at)
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

function beforeChrist(_at: Reading): Partial<Placed> {
  return {}
}

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
  const told = toldYear(at)
  if (told !== null) return told
  if (at.dct === null) return null
  const { year } = calendarDay(at.dct)
  const distance = dayNumber(year, month, day) - at.dct
  const tense = at.tense()
  if (distance < -180) return tense === 'past' && -330 < distance ? year : year + (tense === 'past' ? 0 : 1)
  if (180 < distance) return tense === 'future' ? year : year - 1
  if (tense === 'past' && 45 < distance) return year - 1
  return year
}

/** In history, or in a passage that has just named another year: the year of the latest date. */
function toldYear(at: Reading): number | null {
  if (at.anchor === null || !at.isNarrative) return null
  return readValue(at.anchor)?.year ?? null
}

export function readMonth(month: number, at: Reading): Placed {
  const told = toldYear(at)
  if (told !== null) return { type: 'DATE', value: monthValue(told, month) }
  if (at.dct === null)
    return { type: 'DATE', value: `XXXX-${monthValue(2000, month).slice(5)}`, unplaced: 'no year is known' }
  const now = calendarDay(at.dct)
  return { type: 'DATE', value: monthValue(monthYear(month, now, at), month) }
}

/** Past: the latest such month not after the DCT's; with "will", "by", "until": the next one. */
function monthYear(month: number, now: { year: number; month: number }, at: Reading): number {
  if (month === now.month) return now.year
  const tense =
    at.before === 'by' || at.before === 'until' || at.before === 'till'
      ? (at.tense() ?? 'future')
      : at.tense()
  if (tense === 'future' && at.before !== 'since') return month < now.month ? now.year + 1 : now.year
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
  const isDeictic = said.includes('last') || said.includes('this')
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

export { yearValue }
