import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { durationValue, shiftValue, type Unit, valueAt } from '../timex-value.js'
import type { Quantity, UnitWord } from '../word-classes.js'

/** "two years", "a five-day trip", "the past three months", "a year and a half", "months", "two to three weeks". */
export const DURATIONS: readonly TimeRule[] = [
  {
    rule: 'dates/length',
    patterns: [
      'QTY -? UNIT',
      'QTY UNIT and a half',
      'QTY more|full|consecutive|straight|additional|extra|further|trading|working|business|long|whole|solid|successive|calendar|entire|single|other UNIT',
      'an? additional|extra|entire|whole|full|single UNIT',
      'another UNIT',
      'another QTY UNIT',
      'QTY -? UNIT -? long'
    ],
    read: (slots, at) => readLength(slots, at)
  },
  {
    rule: 'dates/length-from-to',
    patterns: ['QTY:low to|or|-|– QTY UNIT', 'QTY:low - to|or - QTY - UNIT'],
    read: (slots) => readLengthRange(slots)
  },
  {
    rule: 'dates/length-until-now',
    patterns: [
      'the? last|past|previous|preceding|latest QTY full|trading|consecutive|fiscal? UNIT',
      'the? next|coming|following QTY full|trading|consecutive|fiscal? UNIT',
      'the first|final|last|opening|closing|initial QTY UNIT',
      'these|those|the QTY UNIT'
    ],
    read: (slots, at) => readLengthBeside(slots, at)
  },
  {
    rule: 'dates/unnumbered-length',
    patterns: [
      'hours|days|weeks|months|years|decades|centuries',
      'recent|coming days|weeks|months|years',
      'weeks or months',
      'days or weeks',
      'months or years',
      'hours or days'
    ],
    read: (slots, at) => readUnnumbered(slots, at)
  },
  {
    rule: 'dates/day-long',
    patterns: ['UNIT - long', 'UNIT - old'],
    read: (slots, at) => readLong(slots, at)
  }
]

const BARE_LEADERS = new Set(
  'for in within after over of take takes took last lasted lasting spent spend until during than by'.split(
    ' '
  )
)
const BARE_FOLLOWERS = new Set('of before after later ago earlier to away in'.split(' '))

function readLength(slots: Slots, at: Reading): Placed | readonly Placed[] | null {
  const { unit, plural } = valueIn<UnitWord>(slots, 'UNIT')
  const quantity: Quantity = hasSlot(slots, 'QTY') ? valueIn(slots, 'QTY') : { count: 1 }
  const words = at.words.slice(at.start, at.end)
  if (unit === 's' && !plural && words[1]?.lower !== '-' && quantity.count !== 1) return null
  if (unit === 'Q' && quantity.count === 1) return null
  if (unit === 's' && (words[0].lower === 'a' || words[0].lower === 'an')) return null
  const half = words[words.length - 1].lower === 'half' && typeof quantity.count === 'number'
  const count = half ? (quantity.count as number) + 0.5 : quantity.count
  const mod = quantity.mod === undefined ? {} : { mod: quantity.mod }
  if (quantity.count === 1 && !plural && isRate(unit, words[0].lower, at)) return []
  if (
    unit === 'D' &&
    words[0].lower === 'one' &&
    words.length === 2 &&
    at.tense() === 'future' &&
    !/^(?:in|for|within|after|than)$/.test(at.before)
  )
    return { type: 'DATE', value: 'FUTURE_REF' }
  return { type: 'DURATION', value: durationValue(count, unit), ...mod }
}

const RATED = /^(?:million|billion|thousand|percent|twice|once|people|cent|share|ton|barrel|gallon|dollar)$/
const NOT_COUNTED =
  /^(?:is|was|has|as|this|takes|lasts|needs|wants|spends|gets|its|his|hers|plus|about|perhaps|always|besides)$/

/** "$3 million a year", "twice a week", "20 flights a day": a rate. */
function isRate(unit: Unit, first: string, at: Reading): boolean {
  if (first !== 'a' && first !== 'an') return false
  const before = at.words[at.start - 1]
  if (before === undefined) return false
  const isCounted = before.kind === 'number' || RATED.test(before.lower)
  return unit !== 'C' && (isCounted || (/[^su]s$/.test(before.lower) && !NOT_COUNTED.test(before.lower)))
}

function readLengthRange(slots: Slots): Placed | null {
  const low = valueIn<Quantity>(slots, 'low')
  const { unit } = valueIn<UnitWord>(slots, 'UNIT')
  const high = valueIn<Quantity>(slots, 'QTY')
  if (low.count === 'X' || high.count === 'X' || high.count < low.count) return null
  return { type: 'DURATION', value: durationValue(low.count, unit), mod: 'EQUAL_OR_MORE' }
}

function readLengthBeside(slots: Slots, at: Reading): Placed | null {
  const { count } = valueIn<Quantity>(slots, 'QTY')
  const { unit, plural } = valueIn<UnitWord>(slots, 'UNIT')
  const said = at.words[at.start].lower === 'the' ? at.words[at.start + 1].lower : at.words[at.start].lower
  if (!plural && count !== 1) return null
  const value = durationValue(count, unit)
  const mod = valueIn<Quantity>(slots, 'QTY').mod
  return {
    type: 'DURATION',
    value,
    ...(mod === undefined ? {} : { mod }),
    ...rangeBeside(said, count, unit, at)
  }
}

/** The days that "the past three months" or "the next two weeks" cover. */
function rangeBeside(said: string, count: number | 'X', unit: Unit, at: Reading): Partial<Placed> {
  if (at.dct === null || at.isNarrative || count === 'X' || !Number.isInteger(count)) return {}
  const today = valueAt(at.dct, 'D')
  if (said === 'last' || said === 'past') return rangeTo(shiftDay(at.dct, -count, unit), today)
  if (said === 'next' || said === 'coming') return rangeTo(today, shiftDay(at.dct, count, unit))
  return {}
}

function rangeTo(from: string | null, to: string | null): Partial<Placed> {
  return from === null || to === null ? {} : { range: { from, to } }
}

function shiftDay(day: number, count: number, unit: Unit): string | null {
  if (unit === 'D' || unit === 'W') return valueAt(day + count * (unit === 'W' ? 7 : 1), 'D')
  const months: Partial<Record<Unit, number>> = { M: 1, Q: 3, Y: 12, E: 120 }
  const month =
    months[unit] === undefined ? null : shiftValue(valueAt(day, 'M'), count * (months[unit] as number), 'M')
  return month === null ? null : `${month}-${valueAt(day, 'D').slice(8)}`.replace(/-(?:29|30|31)$/, '-28')
}

function readUnnumbered(_slots: Slots, at: Reading): Placed | null {
  const words = at.words.slice(at.start, at.end).map((word) => word.lower)
  const units: Readonly<Record<string, Unit>> = {
    hours: 'h',
    days: 'D',
    weeks: 'W',
    months: 'M',
    years: 'Y',
    decades: 'E',
    centuries: 'C'
  }
  const unit = units[words[words.length === 3 ? 0 : words.length - 1]]
  const value = durationValue('X', unit)
  if (words[0] === 'recent')
    return unit === 'Y' ? { type: 'DATE', value: 'PAST_REF' } : { type: 'DURATION', value }
  if (words[0] === 'coming') return { type: 'DURATION', value }
  if (
    BARE_LEADERS.has(at.before) ||
    (BARE_FOLLOWERS.has(at.after) && at.after !== 'of' && at.after !== 'in' && at.after !== 'to')
  )
    return { type: 'DURATION', value }
  return words.length === 3 ? { type: 'DURATION', value } : null
}

function readLong(slots: Slots, at: Reading): Placed | null {
  const { unit, plural } = valueIn<UnitWord>(slots, 'UNIT')
  const last = at.words[at.end - 1].lower
  if (last === 'old') return plural ? { type: 'DURATION', value: durationValue('X', unit) } : null
  return { type: 'DURATION', value: durationValue(plural ? 'X' : 1, unit) }
}
