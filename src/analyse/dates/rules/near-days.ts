import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { firstDay, readValue, valueAt } from '../timex-value.js'

const STEPS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** "today", "yesterday morning", "tonight", "this afternoon", "that evening", "overnight". */
export const NEAR_DAYS: readonly TimeRule[] = [
  {
    rule: 'dates/near-day',
    patterns: [
      'today|yesterday|tomorrow|tonight',
      'today|yesterday|tomorrow DAY_PART',
      'the day before yesterday',
      'the day after tomorrow'
    ],
    read: (slots, at) => readNearDay(slots, at)
  },
  {
    rule: 'dates/part-of-this-day',
    patterns: [
      'this DAY_PART',
      'mid -? DAY_PART',
      'mid -? DAY_PART yesterday|today|tomorrow',
      'early|late this DAY_PART',
      'last night',
      'earlier today',
      'later today'
    ],
    read: (slots, at) => readPart(slots, at)
  },
  {
    rule: 'dates/part-of-that-day',
    patterns: [
      'that DAY_PART',
      'the DAY_PART',
      'the|that same DAY_PART',
      'the following|next|previous DAY_PART'
    ],
    read: (slots, at) => readToldPart(slots, at)
  },
  { rule: 'dates/overnight', patterns: ['overnight'], read: (_slots, at) => dctPart('NI', at, 0) }
]

function readNearDay(slots: Slots, at: Reading): Placed | null {
  const first = at.words[at.start]
  if (
    at.after === "'" &&
    first.lower === 'today' &&
    at.words[at.end + 1]?.lower === 's' &&
    at.before !== 'in'
  )
    return presentDay(at)
  if (first.capital && at.words[at.end]?.capital && first.lower === 'today' && at.before === 'usa')
    return null
  const step =
    first.lower === 'the' ? (at.words[at.end - 1].lower === 'yesterday' ? -2 : 2) : STEPS[first.lower]
  if (at.dct === null)
    return { type: 'DATE', value: 'XXXX-XX-XX', unplaced: 'no date is known from which to count' }
  const day = valueAt(at.dct + step, 'D')
  if (first.lower === 'tonight') return { type: 'TIME', value: `${day}TNI` }
  if (hasSlot(slots, 'DAY_PART'))
    return { type: 'TIME', value: `${day}T${valueIn<string>(slots, 'DAY_PART')}` }
  if (at.isNarrative) return { type: 'DATE', value: 'PRESENT_REF' }
  return { type: 'DATE', value: day }
}

function presentDay(at: Reading): Placed {
  return at.dct === null || at.isNarrative
    ? { type: 'DATE', value: 'PRESENT_REF' }
    : { type: 'DATE', value: valueAt(at.dct, 'D') }
}

function readPart(slots: Slots, at: Reading): Placed {
  const last = at.words[at.end - 1].lower
  if (hasSlot(slots, 'DAY_PART')) return dctPart(valueIn(slots, 'DAY_PART'), at, STEPS[last] ?? 0)
  return at.words[at.end - 1].lower === 'night' ? dctPart('NI', at, -1) : dctDay(at)
}

function dctDay(at: Reading): Placed {
  return at.dct === null
    ? { type: 'DATE', value: 'XXXX-XX-XX', unplaced: 'no date is known from which to count' }
    : { type: 'DATE', value: valueAt(at.dct, 'D') }
}

function dctPart(part: string, at: Reading, step: number): Placed {
  if (at.dct === null)
    return { type: 'TIME', value: `XXXX-XX-XXT${part}`, unplaced: 'no date is known from which to count' }
  return { type: 'TIME', value: `${valueAt(at.dct + step, 'D')}T${part}` }
}

/** "the night the plane fell": a night told by what happened in it is not placed. */
function isBareNoun(at: Reading): boolean {
  if (at.words[at.start].lower !== 'the' || at.end - at.start !== 2) return false
  return (
    !/^(?:in|during|throughout|through|into|by|of)$/.test(at.before) ||
    /^(?:of|the|before|that|when|after|he|she|they)$/.test(at.after)
  )
}

function readToldPart(slots: Slots, at: Reading): Placed | null {
  const part = valueIn<string>(slots, 'DAY_PART')
  if (isBareNoun(at)) return null
  const said = at.words.slice(at.start, at.end).map((word) => word.lower)
  const step = said.includes('following') || said.includes('next') ? 1 : said.includes('previous') ? -1 : 0
  const told = at.anchor === null ? null : readValue(at.anchor)
  if (told?.unit !== 'D')
    return { type: 'TIME', value: `XXXX-XX-XXT${part}`, unplaced: 'no day is told before it' }
  const day = firstDay(at.anchor as string)
  if (day === null)
    return { type: 'TIME', value: `${(at.anchor as string).slice(0, 12).replace(/T.*/, '')}T${part}` }
  return { type: 'TIME', value: `${valueAt(day + step, 'D')}T${part}` }
}
