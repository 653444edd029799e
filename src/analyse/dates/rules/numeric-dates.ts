import { daysInMonth } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { dateValue } from '../timex-value.js'

/** "2013-03-22", "03/22/2013", "22.03.2013", "10-23-98". */
export const NUMERIC_DATES: readonly TimeRule[] = [
  {
    rule: 'dates/iso-date',
    patterns: ['YEAR -|/|. DIGITS:month -|/|. DIGITS'],
    read: (slots, at) => readIso(slots, at)
  },
  {
    rule: 'dates/slashed-date',
    patterns: [
      'DIGITS:first /|-|. DIGITS /|-|. YEAR',
      'DIGITS:first / DIGITS / DIGITS:short',
      'DIGITS:first - DIGITS - DIGITS:short'
    ],
    read: (slots, at) => readSlashed(slots, at)
  }
]

function isTight(at: Reading): boolean {
  for (let index = at.start + 1; index < at.end; index += 1) if (at.words[index].gap !== 0) return false
  return at.words[at.start + 1].lower === at.words[at.start + 3].lower
}

function readIso(slots: Slots, at: Reading): Placed | null {
  const [year, month, day] = [
    valueIn<number>(slots, 'YEAR'),
    valueIn<number>(slots, 'month'),
    valueIn<number>(slots, 'DIGITS')
  ]
  return isTight(at) && month <= 12 && 0 < month && 0 < day && day <= daysInMonth(year, month)
    ? { type: 'DATE', value: dateValue(year, month, day) }
    : null
}

/** Month first unless that cannot be: which order an outlet's country writes is not known here, so 03/04 stays open. */
function readSlashed(slots: Slots, at: Reading): Placed | null {
  if (!isTight(at)) return null
  const [first, second] = [valueIn<number>(slots, 'first'), valueIn<number>(slots, 'DIGITS')]
  const year =
    slots.YEAR === undefined ? shortYear(valueIn<number>(slots, 'short')) : valueIn<number>(slots, 'YEAR')
  if (12 < first && second <= 12) return placed(year, second, first)
  if (12 < second && first <= 12) return placed(year, first, second)
  if (12 < first || 12 < second || first === 0 || second === 0) return null
  if (first === second) return placed(year, first, second)
  return at.words[at.start + 1].lower === '.'
    ? placed(year, second, first)
    : { ...(placed(year, first, second) as Placed), unplaced: 'day and month may stand in either order' }
}

function placed(year: number, month: number, day: number): Placed | null {
  return 0 < month && month <= 12 && 0 < day && day <= daysInMonth(year, month)
    ? { type: 'DATE', value: dateValue(year, month, day) }
    : null
}

function shortYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short
}
