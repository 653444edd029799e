import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { firstDay, readValue, valueAt, weekdayNear } from '../timex-value.js'
import { isForward } from './weekdays.js'

interface ClockValue {
  readonly hour: number
  readonly minute: number | null
}

const CLOCK_WORDS = new Set(['clock', 'hours', 'hrs'])
const DAY_TAILS = [
  'on? WEEKDAY',
  'today|yesterday|tomorrow',
  'on? MONTH DAY [ ,? YEAR ]',
  'on? DAY MONTH YEAR?'
]
const CLOCKS = [
  'CLOCK HALF ZONE?',
  "CLOCK o ' clock",
  'CLOCK ZONE',
  'noon|midnight|midday',
  'CLOCK hours|hrs',
  'CLOCK'
]

/** "3 p.m.", "14:30 GMT", "9 a.m. Tuesday", "noon", "Tuesday at 5 pm". */
export const CLOCK_TIMES: readonly TimeRule[] = [
  { rule: 'dates/clock', patterns: CLOCKS, read: (slots, at) => readClock(slots, at) },
  {
    rule: 'dates/clock-on-day',
    patterns: CLOCKS.slice(0, 4).flatMap((clock) => DAY_TAILS.slice(0, 2).map((tail) => `${clock} ${tail}`)),
    read: (slots, at) => readClock(slots, at)
  },
  {
    rule: 'dates/clock-part',
    patterns: [
      'CLOCK in the morning|afternoon|evening',
      'CLOCK at night',
      "CLOCK o ' clock in the morning|afternoon|evening"
    ],
    read: (slots, at) => readClock(slots, at)
  }
]

function readClock(slots: Slots, at: Reading): Placed | null {
  const time = clockOf(slots, at)
  if (time === null) return null
  const day = dayOf(slots, at)
  if (day === null) return { type: 'TIME', value: `XXXX-XX-XX${time}`, unplaced: 'no day is told before it' }
  return { type: 'TIME', value: `${day}${time}` }
}

function clockOf(slots: Slots, at: Reading): string | null {
  if (!hasSlot(slots, 'CLOCK')) return wordClock(at.words[at.start].lower)
  const { hour, minute } = valueIn<ClockValue>(slots, 'CLOCK')
  const said = at.words.slice(at.start, at.end).map((word) => word.lower)
  const half = hasSlot(slots, 'HALF') ? valueIn<string>(slots, 'HALF') : partHalf(said)
  if (half !== null && (12 < hour || hour === 0)) return null
  const isBare = half === null && !hasSlot(slots, 'ZONE') && !said.some((word) => CLOCK_WORDS.has(word))
  if (isBare && !isBareClock(minute, at)) return null
  if (half === null && minute === null && !said.some((word) => CLOCK_WORDS.has(word))) return null
  if (half === null && 24 <= hour && minute !== 0) return null
  if (/^(?:hours|hrs)$/.test(said[said.length - 1]) && minute === null) return null
  const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return `T${String(full).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`
}

function partHalf(said: readonly string[]): string | null {
  if (said.includes('morning')) return 'am'
  return said.includes('afternoon') || said.includes('evening') || said.includes('night') ? 'pm' : null
}

/** "at 10:58": a lone clock needs a colon and nothing that makes it a score or a ratio. */
function isBareClock(minute: number | null, at: Reading): boolean {
  const colon = at.words[at.start + 1]?.lower
  const next = at.words[at.end]
  if (minute === null || colon !== ':') return false
  if (
    next !== undefined &&
    next.gap === 0 &&
    (next.lower === ':' || next.lower === '.') &&
    at.words[at.end + 1]?.kind === 'number'
  )
    return false
  return /^(?:at|by|until|till|from|to|after|before|around|about|since|between|and|@|updated|\(|)$/.test(
    at.before
  )
}

function wordClock(word: string): string | null {
  if (word === 'midnight') return 'T24:00'
  return word === 'noon' || word === 'midday' ? 'T12:00' : null
}

function dayOf(slots: Slots, at: Reading): string | null {
  const last = at.words[at.end - 1].lower
  const steps: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }
  if (at.dct !== null && steps[last] !== undefined) return valueAt(at.dct + steps[last], 'D')
  if (hasSlot(slots, 'WEEKDAY')) {
    if (at.dct === null) return `XXXX-WXX-${valueIn<number>(slots, 'WEEKDAY')}`
    return valueAt(weekdayNear(at.dct, valueIn(slots, 'WEEKDAY'), isForward(at) ? 1 : 0), 'D')
  }
  const told = at.anchor === null ? null : readValue(at.anchor)
  if (told?.unit === 'D') {
    const day = firstDay(at.anchor as string)
    return day === null ? null : valueAt(day, 'D')
  }
  return at.dct === null || at.isNarrative ? null : valueAt(at.dct, 'D')
}
