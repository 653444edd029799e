import { weekdayOf } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { firstDay, readValue, valueAt, weekdayNear } from '../timex-value.js'

const FORWARD_LEADERS = new Set(['by', 'until', 'till', 'til', 'coming', 'starting', 'beginning'])

/** "Monday", "last Friday", "Tuesday morning", "the previous Friday", "Monday last week". */
export const WEEKDAYS_RULES: readonly TimeRule[] = [
  {
    rule: 'dates/weekday',
    patterns: [
      'WEEKDAY',
      'last|next|this|past|coming WEEKDAY',
      'the|this following|previous|next|coming|past WEEKDAY',
      'a week ago WEEKDAY'
    ],
    read: (slots, at) => readWeekday(slots, at)
  },
  {
    rule: 'dates/weekday-part',
    patterns: [
      'WEEKDAY DAY_PART',
      'last|next|this|past|coming WEEKDAY DAY_PART',
      'the following|previous|next WEEKDAY DAY_PART'
    ],
    read: (slots, at) => readWeekdayPart(slots, at)
  },
  {
    rule: 'dates/weekday-of-week',
    patterns: ['WEEKDAY of? last|next|this week'],
    read: (slots, at) => readWeekdayOfWeek(slots, at)
  }
]

function readWeekday(slots: Slots, at: Reading): Placed {
  const weekday = valueIn<number>(slots, 'WEEKDAY')
  const day = dayOf(weekday, at)
  return day === null ? openWeekday(weekday) : { type: 'DATE', value: valueAt(day, 'D') }
}

function openWeekday(weekday: number): Placed {
  return { type: 'DATE', value: `XXXX-WXX-${weekday}`, unplaced: 'no date is known from which to count' }
}

function readWeekdayPart(slots: Slots, at: Reading): Placed {
  const [weekday, part] = [valueIn<number>(slots, 'WEEKDAY'), valueIn<string>(slots, 'DAY_PART')]
  const day = dayOf(weekday, at)
  if (day === null) return { ...openWeekday(weekday), type: 'TIME', value: `XXXX-WXX-${weekday}T${part}` }
  return { type: 'TIME', value: `${valueAt(day, 'D')}T${part}` }
}

/** Without a cue: the nearest such day not after the DCT, the DCT itself included. */
function dayOf(weekday: number, at: Reading): number | null {
  const first = at.words[at.start].lower
  const said = first === 'the' ? at.words[at.start + 1].lower : first
  const told = toldDay(at)
  if (first === 'the' && told !== null) return weekdayNear(told, weekday, said === 'previous' ? -1 : 1)
  const base = at.isNarrative ? told : at.dct
  if (base === null) return null
  if (said === 'last' || said === 'past' || said === 'previous') return weekdayNear(base, weekday, -1)
  if (said === 'next' || said === 'coming' || said === 'following') return weekdayNear(base, weekday, 1)
  if (said === 'this') return thisWeekday(base, weekday, at)
  if (weekdayOf(base) === weekday) return base
  return weekdayNear(base, weekday, isForward(at) ? 1 : 0)
}

function toldDay(at: Reading): number | null {
  const told = at.anchor === null ? null : readValue(at.anchor)
  return told?.unit === 'D' && at.anchor !== null ? firstDay(at.anchor) : null
}

function thisWeekday(base: number, weekday: number, at: Reading): number {
  return weekdayNear(base, weekday, at.tense() === 'past' ? 0 : weekdayOf(base) === weekday ? 0 : 1)
}

/** "called a strike for Friday" looks forward whatever the verb; "blamed them for Friday's blast" does not. */
export function isForward(at: Reading): boolean {
  const tense = at.tense()
  if (at.before === 'for' && !/^(?:['’]s?|s['’])$/.test(at.after)) return true
  return tense === 'future' || (tense === null && FORWARD_LEADERS.has(at.before))
}

function readWeekdayOfWeek(slots: Slots, at: Reading): Placed {
  const weekday = valueIn<number>(slots, 'WEEKDAY')
  if (at.dct === null) return openWeekday(weekday)
  const said = at.words[at.end - 2].lower
  const monday = at.dct - weekdayOf(at.dct) + 1 + (said === 'last' ? -7 : said === 'next' ? 7 : 0)
  return { type: 'DATE', value: valueAt(monday + weekday - 1, 'D') }
}
