import { calendarDay } from '../calendar.js'
import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { readValue, yearValue } from '../timex-value.js'

const STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** "spring 2019", "the summer of 1945", "last fall", "this winter", "the summer". */
export const SEASONS_RULES: readonly TimeRule[] = [
  {
    rule: 'dates/season-of-year',
    patterns: ['the? SEASON of? YEAR', 'the? SEASON , YEAR', 'the? YEAR SEASON'],
    read: (slots) => ({
      type: 'DATE',
      value: `${yearValue(valueIn(slots, 'YEAR'))}-${valueIn<string>(slots, 'SEASON')}`
    })
  },
  {
    rule: 'dates/said-season',
    patterns: [
      'last|this|next SEASON',
      'this past|coming SEASON',
      'the previous|following|next|coming SEASON',
      'that SEASON'
    ],
    read: (slots, at) => readSaid(slots, at)
  },
  { rule: 'dates/season', patterns: ['the SEASON', 'SEASON'], read: (slots, at) => readBare(slots, at) }
]

function readSaid(slots: Slots, at: Reading): Placed | null {
  const season = valueIn<string>(slots, 'SEASON')
  const said = at.words.slice(at.start, at.end - 1).map((word) => word.lower)
  const told = at.anchor === null ? null : readValue(at.anchor)
  const isTold = said[0] === 'the' || said[0] === 'that' || at.isNarrative
  const now =
    isTold && told !== null
      ? { year: told.year, month: told.month ?? 6 }
      : at.dct === null
        ? null
        : calendarDay(at.dct)
  if (now === null) return { type: 'DATE', value: `XXXX-${season}`, unplaced: 'no year is known' }
  return { type: 'DATE', value: `${yearValue(yearOf(season, said, now))}-${season}` }
}

function yearOf(season: string, said: readonly string[], now: { year: number; month: number }): number {
  const start = STARTS[season]
  if (said.includes('last') || said.includes('past') || said.includes('previous'))
    return start + 2 < now.month ? now.year : now.year - 1
  if (said.includes('next') || said.includes('coming') || said.includes('following'))
    return now.month < start ? now.year : now.year + 1
  return season === 'WI' && now.month <= 2 ? now.year - 1 : now.year
}

/** A season alone needs a word that leads to a time: "in spring", "the summer", never "a spring" or "to fall". */
function readBare(slots: Slots, at: Reading): Placed | null {
  const season = valueIn<string>(slots, 'SEASON')
  const isArticle = at.words[at.start].lower === 'the'
  const isLed =
    /^(?:in|by|since|until|during|of|before|after|through|early|late|mid|-|over|for|from|to|throughout)$/.test(
      at.before
    )
  const word = at.words[at.end - 1].lower
  if (!isLed) return null
  if (
    word === 'fall' &&
    (at.after === 'of' || at.after === 'in' || at.before === 'to' || at.before === 'the')
  )
    return null
  if (word === 'spring' && at.before === 'of' && !isArticle) return null
  if (at.after === 'olympics' || at.after === 'games') return null
  if (!isArticle && !/^(?:in|by|since|until|during|early|late|mid|-|throughout)$/.test(at.before)) return null
  const told = at.isNarrative && at.anchor !== null ? readValue(at.anchor)?.year : undefined
  if (told !== undefined) return { type: 'DATE', value: `${yearValue(told)}-${season}` }
  if (at.dct === null) return { type: 'DATE', value: `XXXX-${season}`, unplaced: 'no year is known' }
  const now = calendarDay(at.dct)
  const isAhead = now.month < STARTS[season]
  const year =
    isAhead && at.tense() === 'past'
      ? now.year - 1
      : !isAhead && STARTS[season] + 2 < now.month && at.tense() === 'future'
        ? now.year + 1
        : now.year
  return { type: 'DATE', value: `${yearValue(year)}-${season}` }
}

export { hasSlot }
