import { calendarDay } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import {
  durationValue,
  readValue,
  sameInYear,
  shiftValue,
  type Unit,
  valueAt,
  yearValue
} from '../timex-value.js'
import type { Quantity, UnitWord } from '../word-classes.js'

/** "two years ago", "three days later", "a week earlier", "exactly a year later", "in two weeks' time". */
export const AGO_LATER: readonly TimeRule[] = [
  {
    rule: 'dates/units-ago',
    patterns: ['QTY UNIT ago', 'QTY UNIT and a half ago', 'QTY long|short UNIT ago', 'QTY - UNIT - ago'],
    read: (slots, at) => readAgo(slots, at)
  },
  {
    rule: 'dates/units-later',
    patterns: ['QTY UNIT later|earlier|before|previously|afterwards|afterward|after|beforehand|on|prior'],
    read: (slots, at) => readLater(slots, at)
  },
  {
    rule: 'dates/units-from-now',
    patterns: ['QTY UNIT from now|today', "QTY UNIT ' time", "QTY UNIT ' s time", 'QTY UNIT hence'],
    read: (slots, at) => readFromNow(slots, at)
  },
  {
    rule: 'dates/year-ago',
    patterns: ['year - ago|earlier', 'the? year - ago|earlier quarter|period|month|day|week'],
    read: (_slots, at) => readYearAgo(at)
  }
]

function readAgo(slots: Slots, at: Reading): Placed | null {
  const quantity = valueIn<Quantity>(slots, 'QTY')
  const { unit } = valueIn<UnitWord>(slots, 'UNIT')
  const mod = quantity.mod === undefined ? {} : { mod: quantity.mod }
  if (quantity.count === 'X') return { type: 'DATE', value: 'PAST_REF' }
  const count = at.words[at.end - 2].lower === 'half' ? quantity.count + 0.5 : quantity.count
  if (unit === 'Y' && quantity.count === 1 && at.quarter !== null) return yearBefore(at.quarter)
  if (at.dct === null)
    return { type: 'DATE', value: openValue(unit), unplaced: 'no date is known from which to count', ...mod }
  const value = backFrom(at.dct, count, unit, at)
  return value === null
    ? null
    : { type: unit === 'h' || unit === 'm' || unit === 's' ? 'TIME' : 'DATE', value, ...mod }
}

function backFrom(dct: number, count: number, unit: Unit, at: Reading): string | null {
  if (unit === 'h' || unit === 'm' || unit === 's') return clockBack(dct, count, unit, at)
  if (Number.isInteger(count)) return shiftValue(valueAt(dct, 'D'), -count, unit)
  const { year, month } = calendarDay(dct)
  const start = `${yearValue(year)}-${String(month).padStart(2, '0')}`
  return unit === 'Y' ? shiftValue(start, -Math.round(count * 12), 'M') : null
}

/** A comparison: what is told next does not count from it. */
function yearBefore(quarter: string): Placed {
  return { type: 'DATE', value: sameInYear(quarter, -1) as string, noAnchor: true }
}

/** Hours before the creation time where that is known to the hour, else a day at most. */
function clockBack(dct: number, count: number, unit: Unit, at: Reading): string | null {
  const clock = /T(\d\d):(\d\d)/.exec(at.published ?? '')
  const minutes = unit === 'h' ? count * 60 : unit === 'm' ? count : count / 60
  if (clock === null)
    return count < 24 ? `${valueAt(dct, 'D')}` : valueAt(dct - Math.floor(minutes / 1440), 'D')
  const then = Number(clock[1]) * 60 + Number(clock[2]) - minutes
  const day = dct + Math.floor(then / 1440)
  const rest = ((then % 1440) + 1440) % 1440
  const [hour, minute] = [
    String(Math.floor(rest / 60)).padStart(2, '0'),
    String(Math.floor(rest % 60)).padStart(2, '0')
  ]
  return unit === 'h' && Number.isInteger(count)
    ? `${valueAt(day, 'D')}T${hour}`
    : `${valueAt(day, 'D')}T${hour}:${minute}`
}

function openValue(unit: Unit): string {
  const forms: Partial<Record<Unit, string>> = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX' }
  return forms[unit] ?? 'XXXX'
}

/** Counts from the latest date told. Before a noun or clause ("two days after the vote") it is a length only. */
function readLater(slots: Slots, at: Reading): Placed | null {
  const quantity = valueIn<Quantity>(slots, 'QTY')
  const { unit } = valueIn<UnitWord>(slots, 'UNIT')
  const tail = at.words[at.end - 1].lower
  const needsEnd = tail === 'before' || tail === 'after' || tail === 'on' || tail === 'prior'
  const isAtEnd = at.after === '' || /^[.,;:)]$/.test(at.after)
  if (needsEnd && !isAtEnd) return null
  const isForward = tail === 'later' || tail.startsWith('after') || tail === 'on'
  if (quantity.count === 'X') return { type: 'DATE', value: vagueShift(isForward), noAnchor: true }
  if (isYearBefore(quantity.count, unit, isForward, at)) return yearBefore(at.quarter as string)
  const value = shiftTold(quantity.count * (isForward ? 1 : -1), unit, at)
  const isClock = unit === 'h' || unit === 'm' || unit === 's'
  const open = value === null && !isClock ? openFrom(at.anchor, unit) : null
  if (open !== null)
    return { type: 'DATE', value: open, unplaced: 'what it counts from is vaguer than a day' }
  if (value === null)
    return isClock
      ? { type: 'DURATION', value: durationValue(quantity.count, unit) }
      : { type: 'DATE', value: openValue(unit), unplaced: 'nothing is told from which to count' }
  return { type: 'DATE', value }
}

/** Days after a month or a year: as much of it as stays sure. */
function openFrom(anchor: string | null, unit: Unit): string | null {
  const told = anchor === null ? null : readValue(anchor)
  if (told === null || told.year < 0 || unit === 'W') return null
  if (unit === 'M') return `${yearValue(told.year)}-XX`
  return told.unit === 'M' ? `${anchor}-XX` : `${yearValue(told.year)}-XX-XX`
}

function vagueShift(isForward: boolean): string {
  return isForward ? 'FUTURE_REF' : 'PAST_REF'
}

function isYearBefore(count: number, unit: Unit, isForward: boolean, at: Reading): boolean {
  return unit === 'Y' && count === 1 && !isForward && at.quarter !== null && !at.isNarrative
}

function shiftTold(count: number, unit: Unit, at: Reading): string | null {
  const exact = at.before === 'exactly'
  if (at.anchor === null) return null
  if (unit === 'Y' && exact && Number.isInteger(count)) return sameInYear(at.anchor, count)
  return Number.isInteger(count) ? shiftValue(at.anchor, count, unit) : null
}

function readFromNow(slots: Slots, at: Reading): Placed | null {
  const quantity = valueIn<Quantity>(slots, 'QTY')
  const { unit } = valueIn<UnitWord>(slots, 'UNIT')
  if (quantity.count === 'X') return { type: 'DATE', value: 'FUTURE_REF' }
  if (at.dct === null)
    return { type: 'DATE', value: openValue(unit), unplaced: 'no date is known from which to count' }
  const value = Number.isInteger(quantity.count)
    ? shiftValue(valueAt(at.dct, 'D'), quantity.count, unit)
    : null
  return value === null ? null : { type: 'DATE', value }
}

/** "the year-ago quarter": the same quarter, month or day of the year before. */
function readYearAgo(at: Reading): Placed {
  const last = at.words[at.end - 1].lower
  if (last !== 'month' && last !== 'day' && last !== 'week' && at.quarter !== null)
    return yearBefore(at.quarter)
  const base = at.anchor ?? (at.dct === null ? null : valueAt(at.dct, 'D'))
  if (base === null) return { type: 'DATE', value: 'XXXX', unplaced: 'nothing is told from which to count' }
  if (last === 'month') return { type: 'DATE', value: shiftValue(base, -12, 'M') ?? 'XXXX-XX' }
  return { type: 'DATE', value: shiftValue(base, -1, 'Y') ?? 'XXXX' }
}
