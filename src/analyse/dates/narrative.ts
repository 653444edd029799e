import type { ScannedWord } from '../../text/index.js'
import { calendarDay } from './calendar.js'

const NEWS_WORDS = new Set([
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'ago'
])

/** A report that recalls the four years of a quarrel is news; its "on Wednesday" is this week's. */
const YEARS_MIN = 8

/**
 * Whether a text tells history rather than news: it names many years, nearly all of them long before it was
 * written, and hardly ever a weekday or "yesterday". Its bare months then belong to the year being told.
 */
export function isNarrative(words: readonly ScannedWord[], dct: number | null): boolean {
  const now = dct === null ? null : calendarDay(dct).year
  let years = 0
  let far = 0
  let news = 0
  for (const word of words) {
    if (NEWS_WORDS.has(word.lower)) news += 1
    if (word.lower === 'bc' || word.lower === 'bce') {
      years += 1
      far += 1
    }
    if (
      word.kind !== 'number' ||
      word.lower.length !== 4 ||
      word.value < 1000 ||
      2100 <= word.value ||
      !Number.isInteger(word.value)
    )
      continue
    years += 1
    if (now === null || word.value < now - 1) far += 1
  }
  return YEARS_MIN <= years && years * 0.6 < far && news * 6 < years
}
