import type { Slots } from '../pattern.js'
import { hasSlot, type Placed, type Reading, type TimeRule, valueIn } from '../reading.js'
import { durationValue } from '../timex-value.js'
import type { Quantity, UnitWord } from '../word-classes.js'

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y'
}

/** "daily", "every two weeks", "each Thursday", "Tuesday nights", "per year". */
export const SETS: readonly TimeRule[] = [
  {
    rule: 'dates/adverb-of-repetition',
    patterns: ['hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually'],
    read: (_slots, at) => readAdverb(at)
  },
  {
    rule: 'dates/every-unit',
    patterns: [
      'every|each|per UNIT',
      'every QTY UNIT',
      'every other UNIT',
      'every single UNIT',
      'each and every UNIT'
    ],
    read: (slots, at) => readEvery(slots, at)
  },
  {
    rule: 'dates/every-weekday',
    patterns: [
      'every|each WEEKDAY',
      'every|each WEEKDAY DAY_PART',
      'PLURAL_WEEKDAY',
      'WEEKDAY nights|mornings|afternoons|evenings',
      'every|each DAY_PART',
      'every|each MONTH',
      'every|each SEASON'
    ],
    read: (slots, at) => readEveryWeekday(slots, at)
  }
]

function readAdverb(at: Reading): Placed | null {
  const word = at.words[at.start]
  if (word.capital && at.words[at.start - 1]?.kind === 'word' && word.gap === 1) return null // "the Daily Star"
  if (word.capital && at.words[at.end]?.capital) return null
  if (word.lower === 'quarterly' && /^[a-z]/.test(at.after)) return null // "its quarterly dividend"
  return { type: 'SET', value: ADVERBS[word.lower] }
}

function readEvery(slots: Slots, at: Reading): Placed | null {
  const { unit, plural } = valueIn<UnitWord>(slots, 'UNIT')
  const second = at.words[at.start + 1].lower
  if (unit === 's' && at.words[at.start].lower !== 'per' && !plural) return null
  if (second === 'other') return { type: 'SET', value: durationValue(2, unit) }
  const count = hasSlot(slots, 'QTY') ? valueIn<Quantity>(slots, 'QTY').count : 1
  return { type: 'SET', value: durationValue(count, unit) }
}

function readEveryWeekday(slots: Slots, at: Reading): Placed | null {
  if (hasSlot(slots, 'PLURAL_WEEKDAY'))
    return { type: 'SET', value: `XXXX-WXX-${valueIn<number>(slots, 'PLURAL_WEEKDAY')}` }
  if (hasSlot(slots, 'WEEKDAY'))
    return { type: 'SET', value: `XXXX-WXX-${valueIn<number>(slots, 'WEEKDAY')}${partOf(slots, at)}` }
  if (hasSlot(slots, 'MONTH'))
    return { type: 'SET', value: `XXXX-${String(valueIn<number>(slots, 'MONTH')).padStart(2, '0')}` }
  if (hasSlot(slots, 'SEASON')) return { type: 'SET', value: `XXXX-${valueIn<string>(slots, 'SEASON')}` }
  return { type: 'SET', value: `XXXX-XX-XXT${valueIn<string>(slots, 'DAY_PART')}` }
}

function partOf(slots: Slots, at: Reading): string {
  if (hasSlot(slots, 'DAY_PART')) return `T${valueIn<string>(slots, 'DAY_PART')}`
  const parts: Readonly<Record<string, string>> = {
    nights: 'TNI',
    mornings: 'TMO',
    afternoons: 'TAF',
    evenings: 'TEV'
  }
  return parts[at.words[at.end - 1].lower] ?? ''
}
