import { PER_NOUNS, UNITS } from '../../knowledge/index.js'
import type { Amount, Words } from './amount.js'

/** By what something is counted: "day" of "per day", "barrel" of "a barrel"; `end` is the index behind it. */
export interface Rate {
  readonly by: string
  readonly end: number
}

const ARTICLES = new Set(['a', 'an', 'each', 'every'])
/** Words between a unit and its "per": "300 cubic metres of water per second". */
const OF_REACH = 4

/** "per day", "a barrel", "an-hour", "/month". */
export function readRate(words: Words, end: number): Rate | null {
  const at = words[end]?.lower === '-' && words[end].gap === 0 ? end + 1 : end
  const first = words[at]
  if (first === undefined || first.gap === 2) return null
  const from = words[at + 1]?.lower === '-' && words[at + 1].gap === 0 ? at + 2 : at + 1
  const noun = words[from]
  if (noun === undefined || noun.kind !== 'word' || noun.gap === 2) return null
  if (ARTICLES.has(first.lower) || (first.lower === '/' && first.gap === 0))
    return PER_NOUNS.has(noun.lower) && !isPast(words, from + 1) ? { by: noun.lower, end: from + 1 } : null
  return first.lower === 'per' ? unitBy(words, from) : null
}

/** "$4.8 billion a year earlier" */
function isPast(words: Words, at: number): boolean {
  return /^(?:ago|earlier|later|before|after|from|prior|previously)$/.test(words[at]?.lower ?? '')
}

/** "per square foot" is one unit; else the word as it stands. */
function unitBy(words: Words, at: number): Rate | null {
  if (words[at].lower === 'cent' || words[at].lower === 'centum') return null
  const named = (UNITS.get(words[at].lower) ?? []).find(
    ({ words: name }) => 1 < name.length && name.every((part, index) => words[at + index]?.lower === part)
  )
  if (named === undefined) return { by: words[at].lower, end: at + 1 }
  return { by: named.unit, end: at + named.words.length }
}

/** The amount with the rate behind it: "USD per barrel"; a rate told behind what is measured leaves the words apart. */
export function withRate(words: Words, amount: Amount): Amount {
  if (amount.unit === undefined || amount.kind === 'age' || amount.unit.includes(' per ')) return amount
  const direct = readRate(words, amount.end)
  if (direct !== null) return { ...amount, unit: `${amount.unit} per ${direct.by}`, end: direct.end }
  if (amount.kind !== 'measure' || words[amount.end]?.lower !== 'of') return amount
  for (let at = amount.end + 2; at <= amount.end + OF_REACH && words[at]?.kind === 'word'; at += 1) {
    const rate = readRate(words, at)
    if (rate !== null) return { ...amount, unit: `${amount.unit} per ${rate.by}` }
  }
  return amount
}
