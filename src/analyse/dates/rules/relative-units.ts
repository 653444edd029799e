import { calendarDay } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { durationValue, readValue, shiftValue, type Unit, valueAt, yearValue } from '../timex-value.js'
import type { UnitWord } from '../word-classes.js'

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
  subsequent: 1,
  ensuing: 1
}

/** "last week", "this year", "the following month", "that day", "the same year", "the end of the month". */
export const RELATIVE_UNITS: readonly TimeRule[] = [
  {
    rule: 'dates/unit-from-now',
    patterns: ['last|this|next|coming|current UNIT', 'the? current|coming UNIT', 'this past|coming UNIT'],
    read: (slots, at) => readFromNow(slots, at)
  },
  {
    rule: 'dates/unit-from-told',
    patterns: [
      'the following|next|previous|preceding|prior|subsequent|ensuing UNIT',
      'that|same UNIT',
      'the|that|this same|very UNIT',
      'the UNIT after|before|following|earlier|later',
      'the UNIT'
    ],
    read: (slots, at) => readFromTold(slots, at)
  },
  {
    rule: 'dates/past-unit',
    patterns: ['the past|last UNIT'],
    read: (slots, at) => readPastUnit(slots, at)
  }
]

function readFromNow(slots: Slots, at: Reading): Placed | null {
  const { unit, plural } = valueIn<UnitWord>(slots, 'UNIT')
  if (plural || isTitle(at)) return null
  const said = at.words.slice(at.start, at.end - 1).map((word) => word.lower)
  const step = said.reduce((sum, word) => STEPS[word] ?? sum, 0)
  if (isSmall(unit)) return null
  if (unit === 'D' && said[0] !== 'this' && said[0] !== 'next') return null
  if (said[0] === 'this' && at.isNarrative && at.anchor !== null) return readFromTold(slots, at)
  if (at.dct === null) return openUnit(unit)
  const value = unitFrom(at.dct, step, unit)
  return value === null ? null : { type: 'DATE', value }
}

/** "This Week", a programme. */
function isTitle(at: Reading): boolean {
  return at.words[at.end - 1].capital && at.words[at.start].capital
}

function openUnit(unit: Unit): Placed {
  const forms: Partial<Record<Unit, string>> = {
    D: 'XXXX-XX-XX',
    W: 'XXXX-WXX',
    WE: 'XXXX-WXX-WE',
    M: 'XXXX-XX',
    Q: 'XXXX-QX'
  }
  return { type: 'DATE', value: forms[unit] ?? 'XXXX', unplaced: 'no date is known from which to count' }
}

function unitFrom(day: number, step: number, unit: Unit): string | null {
  const { year, month } = calendarDay(day)
  if (unit === 'D') return valueAt(day + step, 'D')
  if (unit === 'W' || unit === 'WE') return valueAt(day + step * 7, unit)
  if (unit === 'M') return shiftValue(`${yearValue(year)}-${String(month).padStart(2, '0')}`, step, 'M')
  if (unit === 'Q') return shiftValue(valueAt(day, 'Q'), step, 'Q')
  if (unit === 'Y') return yearValue(year + step)
  if (unit === 'E') return valueAt(day, 'E') === '' ? null : String(Number(valueAt(day, 'E')) + step)
  if (unit === 'C') return String(Number(valueAt(day, 'C')) + step)
  return null
}

function isSmall(unit: Unit): boolean {
  return unit === 's' || unit === 'm' || unit === 'h' || unit === 'L'
}

/** Counts from the latest date told, in news from the DCT where none is told in that unit. */
function readFromTold(slots: Slots, at: Reading): Placed | null {
  const { unit, plural } = valueIn<UnitWord>(slots, 'UNIT')
  if (plural || isSmall(unit)) return null
  const said = at.words.slice(at.start, at.end).map((word) => word.lower)
  if (said.length === 2 && said[0] === 'the') return readBareUnit(unit, at)
  const tail = said[said.length - 1]
  if (
    tail === 'after' ||
    tail === 'before' ||
    tail === 'earlier' ||
    tail === 'later' ||
    (tail === 'following' && said.length === 3)
  )
    return readUnitBeside(unit, tail, at)
  const step = said.reduce((sum, word) => STEPS[word] ?? sum, 0)
  return toldUnit(unit, step, at) ?? openUnit(unit)
}

function toldUnit(unit: Unit, step: number, at: Reading): Placed | null {
  if (at.anchor === null) return null
  const told = readValue(at.anchor)
  if (told === null) return null
  if (unit === 'Q')
    return at.quarter === null ? null : { type: 'DATE', value: shiftValue(at.quarter, step, 'Q') as string }
  const value =
    unit === 'WE' && told.unit === 'D' ? weekendNear(at.anchor, step) : shiftValue(at.anchor, step, unit)
  if (value !== null) return { type: 'DATE', value }
  return unit === 'D' && told.month !== undefined
    ? { type: 'DATE', value: `${at.anchor.slice(0, at.anchor.startsWith('BC') ? 9 : 7)}-XX` }
    : null
}

function weekendNear(anchor: string, step: number): string | null {
  const week = shiftValue(anchor, step, 'W')
  return week === null ? null : `${week}-WE`
}

/** "The day after", "the year before": beside a noun or clause they count from an event that is not placed here. */
function readUnitBeside(unit: Unit, tail: string, at: Reading): Placed | null {
  const isLast = at.after === '' || /^[.,;:)]$/.test(at.after) || at.after === 'and'
  const step = tail === 'after' || tail === 'later' || tail === 'following' ? 1 : -1
  if (isLast || tail === 'earlier' || tail === 'later') return toldUnit(unit, step, at) ?? openUnit(unit)
  return null
}

/** "the week", "the quarter", "the month": the one being told of. */
function readBareUnit(unit: Unit, at: Reading): Placed | null {
  if (unit === 'WE') return readWeekend(at)
  if (unit === 'C' || unit === 'E') return null
  if (unit === 'Q') return readBareQuarter(at)
  if (/^(?:of|when|that|he|she|they)$/.test(at.after)) return null
  const isBounded = /^(?:of|in|for|during|throughout|over)$/.test(at.before)
  if (unit === 'D') {
    const isWithin = at.before === 'in' && /^(?:later|earlier)$/.test(at.words[at.start - 2]?.lower ?? '')
    return isWithin || (isBounded && at.before !== 'of' && at.before !== 'in') ? toldUnit('D', 0, at) : null
  }
  if (unit === 'W') return isBounded && at.dct !== null ? { type: 'DATE', value: valueAt(at.dct, 'W') } : null
  if (!isBounded) return null
  if (at.isNarrative) return toldUnit(unit, 0, at)
  if (unit === 'Y' && /^(?:ended|ending)$/.test(at.after)) return { type: 'DURATION', value: 'P1Y' }
  if (unit === 'Y') return nearYear(at)
  return (
    toldUnit(unit, 0, at) ??
    (at.dct === null ? openUnit(unit) : { type: 'DATE', value: valueAt(at.dct, unit) })
  )
}

function nearYear(at: Reading): Placed {
  return at.dct === null ? openUnit('Y') : { type: 'DATE', value: yearValue(calendarDay(at.dct).year) }
}

/** The weekend that is on or was last; with a forward cue the one to come. */
function readWeekend(at: Reading): Placed {
  if (at.isNarrative || at.dct === null) return toldUnit('WE', 0, at) ?? openUnit('WE')
  const weekday = ((((at.dct + 3) % 7) + 7) % 7) + 1
  const isOver = weekday <= 5 && at.tense() !== 'future'
  return { type: 'DATE', value: valueAt(at.dct - (isOver && weekday < 5 ? 7 : 0), 'WE') }
}

function readBareQuarter(at: Reading): Placed {
  if (at.quarter !== null) return { type: 'DATE', value: at.quarter }
  if (at.dct === null) return openUnit('Q')
  return { type: 'DATE', value: shiftValue(valueAt(at.dct, 'Q'), -1, 'Q') as string }
}

/** "the past year" is the year before, "the past decade" a length. */
function readPastUnit(slots: Slots, at: Reading): Placed | null {
  const { unit, plural } = valueIn<UnitWord>(slots, 'UNIT')
  if (plural) return null
  const isLast = at.words[at.start + 1].lower === 'last'
  if (isSmall(unit) || unit === 'C' || unit === 'D' || (unit === 'E' && !isLast)) {
    return { type: 'DURATION', value: durationValue(1, unit) }
  }
  if (at.isNarrative) return toldUnit(unit, -1, at) ?? openUnit(unit)
  if (at.dct === null) return openUnit(unit)
  const value = unitFrom(at.dct, -1, unit)
  return value === null ? null : { type: 'DATE', value }
}
