import type { Holiday } from '../../../knowledge/index.js'
import { calendarDay, dayNumber, easterSunday, nthWeekday } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { readValue, valueAt } from '../timex-value.js'

/** "Christmas", "Thanksgiving Day", "Easter Monday 2019", "last Halloween"; Ramadan and Eid stay unplaced. */
export const HOLIDAY_RULES: readonly TimeRule[] = [
  {
    rule: 'dates/holiday',
    patterns: ['HOLIDAY', 'HOLIDAY ,? YEAR', 'last|this|next HOLIDAY', 'HOLIDAY of? last|this|next year'],
    read: (slots, at) => readHoliday(slots, at)
  },
  {
    rule: 'dates/nine-eleven',
    patterns: ['9 / 11'],
    read: (_slots, at) =>
      at.words[at.start + 1].gap === 0 ? { type: 'DATE', value: '2001-09-11', noAnchor: true } : null
  }
]

function readHoliday(slots: Slots, at: Reading): Placed | null {
  const holiday = valueIn<Holiday>(slots, 'HOLIDAY')
  const next = at.words[at.end]
  if (next?.capital && next.gap === 1 && next.kind === 'word') return null // "Christmas Island"
  const year = hasSlot(slots, 'YEAR') ? valueIn<number>(slots, 'YEAR') : yearOf(holiday, at)
  if ('moving' in holiday.when)
    return year === null || !hasSlot(slots, 'YEAR')
      ? { type: 'DATE', value: 'XXXX-XX-XX', unplaced: 'it moves with the moon' }
      : { type: 'DATE', value: `${year}-XX-XX` }
  if (year === null) return { type: 'DATE', value: openValue(holiday), unplaced: 'no year is known' }
  return { type: 'DATE', value: valueAt(dayIn(holiday, year), 'D') }
}

function openValue({ when }: Holiday): string {
  return 'day' in when
    ? `XXXX-${String(when.month).padStart(2, '0')}-${String(when.day).padStart(2, '0')}`
    : 'XXXX-XX-XX'
}

function dayIn({ when }: Holiday, year: number): number {
  if ('fromEaster' in when) return easterSunday(year) + when.fromEaster
  if ('nth' in when) return nthWeekday(year, when.month, when.weekday, when.nth)
  return 'day' in when ? dayNumber(year, when.month, when.day) : dayNumber(year, 1, 1)
}

function yearOf(holiday: Holiday, at: Reading): number | null {
  const said = at.words.slice(at.start, at.end).map((word) => word.lower)
  const told = at.isNarrative && at.anchor !== null ? readValue(at.anchor)?.year : undefined
  if (told !== undefined) return told
  if (at.dct === null) return null
  const { year } = calendarDay(at.dct)
  const day = dayIn(holiday, year)
  if (said.includes('year')) return year + (said.includes('last') ? -1 : said.includes('next') ? 1 : 0)
  if (said[0] === 'last') return day < at.dct ? year : year - 1
  if (said[0] === 'next') return at.dct < day ? year : year + 1
  if (said[0] === 'this') return year
  if (at.dct < day) return at.tense() === 'past' && 60 < day - at.dct ? year - 1 : year
  return at.tense() === 'future' && 30 < at.dct - day ? year + 1 : year
}
