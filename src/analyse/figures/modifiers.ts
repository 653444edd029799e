import type { FigureModifier } from '../../article/index.js'
import { TREND_MOVES } from '../../knowledge/index.js'
import type { Words } from './amount.js'

/** Words before a number that bound it; the longest phrase is tried first. */
const BEFORE: readonly (readonly [FigureModifier, string])[] = [
  [
    'at least',
    'at least|no fewer than|no less than|not less than|a minimum of|upwards of|a confirmed|minimum'
  ],
  [
    'more than',
    'more than|over|above|greater than|in excess of|well over|just over|exceeding|exceeded|topped|surpassed|beyond|north of|upward of|a little over|slightly more than'
  ],
  [
    'at most',
    'up to|at most|no more than|as many as|as much as|a maximum of|not more than|maximum of|as high as'
  ],
  [
    'less than',
    'less than|fewer than|sub -|under|below|just under|well under|lower than|not quite|slightly less than'
  ],
  ['almost', 'nearly|almost|close to|just short of|approaching|practically|virtually'],
  [
    'about',
    'about|around|approximately|roughly|some|an estimated|estimated|approx|approx .|circa|~|something like|in the region of|an average of about|an average of|average of|averaging|barely|scarcely|hardly|or so|somewhere around|around about'
  ],
  ['exactly', 'exactly|precisely']
]

/** Words and marks behind a number. */
const AFTER: readonly (readonly [FigureModifier, string])[] = [
  ['at least', 'or more|and above|and over|or above|or higher|- plus|plus|+|and counting'],
  ['at most', 'or less|or fewer|or under|at most|or below'],
  ['about', 'or so|- odd|odd|or thereabouts|- ish']
]

interface Phrase {
  readonly modifier: FigureModifier
  readonly words: readonly string[]
}

const BEFORE_BY_LAST = group(BEFORE, (words) => words[words.length - 1])
const AFTER_BY_FIRST = group(AFTER, (words) => words[0])

/** The modifier whose words end right before `start` and do not reach back over `from`. */
export function modifierBefore(
  words: Words,
  start: number,
  from: number
): { modifier: FigureModifier; length: number } | null {
  const isArticle = words[start - 1]?.lower === 'a' || words[start - 1]?.lower === 'the'
  const end = isArticle ? start - 1 : start
  const last = words[end - 1]
  if (last === undefined || words[end].gap === 2) return null
  const found = BEFORE_BY_LAST.get(last.lower)?.find(
    (phrase) => from <= end - phrase.words.length && standsAt(words, end - phrase.words.length, phrase.words)
  )
  if (phraseFollows(words, end, found, from)) return null
  if (found === undefined || isAdverb(words, end, found) || isMotion(words, end, found)) return null
  return { modifier: found.modifier, length: found.words.length + (isArticle ? 1 : 0) }
}

/** "jumped over 12 fences" cannot be told apart by words; "turned over", "hand over" can. */
function isAdverb(words: Words, end: number, phrase: Phrase): boolean {
  const before = words[end - phrase.words.length - 1]?.lower ?? ''
  return (
    phrase.words[0] === 'over' &&
    /^(?:turned|hand|handed|take|taken|took|all|presided|clash|clashes|dispute|row)$/.test(before)
  )
}

/** "from 5 up to 10": right behind the figure before, "up to" joins the two. */
function phraseFollows(words: Words, end: number, found: Phrase | undefined, from: number): boolean {
  return (
    found !== undefined &&
    found.words[0] === 'up' &&
    0 < from &&
    end - found.words.length === from &&
    words[from].gap === 1
  )
}

/** "will go up to $30" */
function isMotion(words: Words, end: number, phrase: Phrase): boolean {
  const before = words[end - phrase.words.length - 1]?.lower ?? ''
  return phrase.words[0] === 'up' && (TREND_MOVES.has(before) || MOTIONS.test(before))
}

const MOTIONS =
  /^(?:go|goes|going|gone|went|move|moves|moved|moving|push|pushed|inched|edged|come|came|bid|shot)$/

export function modifierAfter(
  words: Words,
  end: number
): { modifier: FigureModifier; length: number } | null {
  const first = words[end]
  if (first === undefined || first.gap === 2) return null
  const found = AFTER_BY_FIRST.get(first.lower)?.find((phrase) => standsAt(words, end, phrase.words))
  if (found === undefined || (found.words[0] === '+' && first.gap !== 0)) return null
  if (found.words[0] === 'plus' && isSum(words, end)) return null
  return { modifier: found.modifier, length: found.words.length }
}

/** "12,990 pounds plus tax" adds something. */
function isSum(words: Words, at: number): boolean {
  const next = words[at + 1]
  return (
    words[at].gap !== 0 &&
    next?.kind !== 'mark' &&
    next?.lower !== 'of' &&
    next?.lower !== 'in' &&
    next !== undefined
  )
}

function standsAt(words: Words, start: number, wanted: readonly string[]): boolean {
  return wanted.every((word, index) => words[start + index]?.lower === word)
}

function group(
  lists: readonly (readonly [FigureModifier, string])[],
  key: (words: readonly string[]) => string
): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  const phrases = lists.flatMap(([modifier, list]) =>
    list.split('|').map((phrase) => ({ modifier, words: phrase.split(' ') }))
  )
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const name = key(phrase.words)
    groups.set(name, [...(groups.get(name) ?? []), phrase])
  }
  return groups
}
