import { rarityOf, SMALL_NUMBERS, stemWord } from '../../knowledge/index.js'
import { foldWord, type Span } from '../../text/index.js'

/** One word of a matter, made ready for comparing. */
export interface Word {
  readonly span: Span
  /** Folded, as written. */
  readonly form: string
  readonly stem: string
  /** 0 for words that tell nothing; more for rarer ones. */
  readonly weight: number
  readonly isNegation: boolean
  /** Written as a name: a capital letter where no sentence begins. */
  readonly isName: boolean
  readonly number: number | null
}

/** Below this rarity a word is grammar: "the", "said", "would". */
const RARITY_MIN = 1.3
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Words that turn what is said into its opposite; "n't" is read from its ending. */
const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
  'cannot',
  'denied',
  'denies',
  'deny',
  'denying',
  'refused',
  'refuses',
  'refuse',
  'rejected',
  'rejects',
  'reject',
  'failed',
  'fails',
  'fail',
  'ignored',
  'ignores',
  'ignore',
  'ignoring',
  'disregarded',
  'lacked',
  'lacks',
  'unable',
  'false',
  'untrue'
])

/** The words of some spans of a text, in order. */
export function readWords(text: string, spans: readonly Span[]): Word[] {
  return spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].map((match) => readWord(text, start + match.index, match[0]))
  )
}

function readWord(text: string, start: number, raw: string): Word {
  const folded = foldWord(raw)
  const stem = stemWord(folded)
  const number = readNumber(folded)
  const rarity = number === null ? rarityOf(stem) : 3
  return {
    span: { start, end: start + raw.length },
    form: folded,
    stem,
    weight: rarity < RARITY_MIN || stem.length < 2 ? 0 : rarity,
    isNegation: NEGATIONS.has(folded) || folded.endsWith("n't"),
    isName: /^\p{Lu}/u.test(raw) && /[\p{L}\p{N},;)’'-]\s$/u.test(text.slice(Math.max(0, start - 2), start)),
    number
  }
}

/** Digits, and numbers of one word; "one" is a pronoun as often as a number. */
function readNumber(folded: string): number | null {
  if (/^\d/.test(folded)) {
    const value = Number(folded.replaceAll(',', ''))
    return Number.isNaN(value) ? null : value
  }
  return folded === 'one' ? null : (SMALL_NUMBERS[folded] ?? null)
}

/** Sum of the weights of different stems. */
export function weightOf(stems: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of stems.values()) sum += weight
  return sum
}

/** The telling stems of some words, each with its weight. */
export function tellingStems(words: readonly Word[]): Map<string, number> {
  return new Map(words.filter(({ weight }) => 0 < weight).map(({ stem, weight }) => [stem, weight]))
}

/** In fewer items than this it cannot be told which words all of them share. */
const ITEMS_MIN = 20
/** What a word weighs at least that every item holds. */
const COMMON_WEIGHT = 0.2

/**
 * The same stems weighed anew within a story: what half of its statements name ("the ferry") tells little of which of
 * them are one.
 */
export function weighInStory(items: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number>[] {
  if (items.length < ITEMS_MIN) return [...items]
  const counts = new Map<string, number>()
  for (const stem of items.flatMap((stems) => [...stems.keys()]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const all = Math.log(items.length)
  const shareOf = (stem: string) =>
    Math.max(COMMON_WEIGHT, Math.min(1, 1.25 * (1 - Math.log(counts.get(stem) ?? 1) / all)))
  return items.map((stems) => new Map([...stems].map(([stem, weight]) => [stem, weight * shareOf(stem)])))
}
