import { MONTHS } from '../../knowledge/index.js'
import type { ScannedWord } from '../../text/index.js'
import type { Placed } from './reading.js'

/** Words around a time that bound or blur it; they belong to its span and go to `mod`, the value stays. */
interface Modifier {
  readonly words: readonly string[]
  readonly mod: string
  /** Kinds of expression it may stand with. */
  readonly of: 'date' | 'length' | 'number'
}

/** Before the expression; "number" asks that the expression begins with one ("over a week", never "over the weekend"). */
const BEFORE: readonly Modifier[] = rows([
  [
    'date',
    'START',
    'early',
    'early -',
    'early in',
    'the beginning of',
    'the start of',
    'early on',
    'earlier',
    'earlier in',
    'the early'
  ],
  ['date', 'MID', 'mid', 'mid -', 'the middle of', 'the mid', 'the mid -'],
  [
    'date',
    'END',
    'late',
    'late -',
    'late in',
    'later',
    'later in',
    'the end of',
    'the late',
    'the close of',
    'late on',
    'the latter part of'
  ],
  [
    'number',
    'APPROX',
    'about',
    'around',
    'approximately',
    'roughly',
    'some',
    'nearly',
    'almost',
    'circa',
    'ca .',
    'c .',
    'close to',
    'an estimated'
  ],
  ['number', 'MORE_THAN', 'more than', 'over', 'just over', 'well over'],
  ['number', 'LESS_THAN', 'less than', 'under', 'fewer than', 'just under'],
  ['number', 'EQUAL_OR_MORE', 'at least', 'no less than', 'no fewer than'],
  ['number', 'EQUAL_OR_LESS', 'at most', 'no more than', 'up to', 'as long as', 'not more than']
])

const AFTER: readonly Modifier[] = rows([
  ['length', 'APPROX', 'or so'],
  ['length', 'EQUAL_OR_MORE', 'or more', 'or longer'],
  ['length', 'EQUAL_OR_LESS', 'or less']
])

const BEFORE_BY_LAST = groupBy(BEFORE, (words) => words[words.length - 1])
const AFTER_BY_FIRST = groupBy(AFTER, (words) => words[0])

export interface Framed {
  readonly start: number
  readonly end: number
  readonly mod?: string
}

/** The span of words with its modifiers, which may not reach back over `from`. */
export function frameTime(
  words: readonly ScannedWord[],
  placed: Placed,
  span: { start: number; end: number },
  from: number
): Framed {
  const before = findBefore(words, placed, span.start, from)
  const start = span.start - (before?.words.length ?? 0)
  const article = before === undefined ? 0 : articleBefore(words, start, from, before)
  const after = findAfter(words, placed, span.end)
  const mod = placed.mod ?? before?.mod ?? after?.mod
  return {
    start: start - article,
    end: span.end + (after?.words.length ?? 0),
    ...(mod === undefined ? {} : { mod })
  }
}

function findBefore(
  words: readonly ScannedWord[],
  placed: Placed,
  start: number,
  from: number
): Modifier | undefined {
  const last = words[start - 1]
  if (last === undefined || words[start].gap === 2) return undefined
  return BEFORE_BY_LAST.get(last.lower)?.find(
    (modifier) =>
      from <= start - modifier.words.length &&
      isFitting(modifier, placed, words, start) &&
      standsAt(words, start - modifier.words.length, modifier.words)
  )
}

/** "the early 1990s" */
function articleBefore(words: readonly ScannedWord[], start: number, from: number, before: Modifier): number {
  const isMonth = MONTHS[words[start + before.words.length]?.lower ?? ''] !== undefined // "the late-May storm"
  const isOpen =
    !isMonth &&
    before.of === 'date' &&
    before.words[0] !== 'the' &&
    (before.mod !== 'START' || before.words[0] === 'early')
  return isOpen && from < start && words[start - 1].lower === 'the' && words[start].gap !== 2 ? 1 : 0
}

function findAfter(words: readonly ScannedWord[], placed: Placed, end: number): Modifier | undefined {
  const first = words[end]
  if (first === undefined || first.gap === 2 || placed.type === 'SET') return undefined
  return AFTER_BY_FIRST.get(first.lower)?.find((modifier) => standsAt(words, end, modifier.words))
}

function isFitting(
  modifier: Modifier,
  placed: Placed,
  words: readonly ScannedWord[],
  start: number
): boolean {
  if (modifier.of === 'date') return isDated(placed, modifier, words[start])
  const first = words[start].lower
  const isCounted =
    words[start].kind === 'number' ||
    first === 'a' ||
    first === 'an' ||
    first === 'half' ||
    isNumberWord(first)
  return isCounted && placed.type !== 'SET' && !/_REF$/.test(placed.value)
}

/** "earlier" and "later" stand only before a calendar unit: "earlier this year", never "earlier on Monday" as a whole. */
function isDated(placed: Placed, modifier: Modifier, first: ScannedWord): boolean {
  if (placed.type !== 'DATE' && placed.type !== 'TIME') return false
  if (/_REF$/.test(placed.value)) return false
  const isComparative = modifier.words[0] === 'earlier' || modifier.words[0] === 'later'
  if (isComparative)
    return (
      /^(?:this|that|the|in|yesterday|today|last|next|tonight|tomorrow)$/.test(first.lower) ||
      modifier.words.length === 2
    )
  return true
}

const NUMBER_START =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|forty|fourteen|sixt|sevent|eight|ninet|hundred)/

function isNumberWord(word: string): boolean {
  return NUMBER_START.test(word)
}

function standsAt(words: readonly ScannedWord[], start: number, wanted: readonly string[]): boolean {
  for (let index = 0; index < wanted.length; index += 1) {
    const word = words[start + index]
    if (word === undefined || word.lower !== wanted[index] || (0 < index && word.gap === 2)) return false
  }
  return true
}

function rows(lists: readonly (readonly [Modifier['of'], string, ...string[]])[]): Modifier[] {
  return lists.flatMap(([of, mod, ...phrases]) =>
    phrases.map((phrase) => ({ of, mod, words: phrase.split(' ') }))
  )
}

/** The longest phrase first, so that "the end of" is tried before "late". */
function groupBy(
  modifiers: readonly Modifier[],
  key: (words: readonly string[]) => string
): Map<string, Modifier[]> {
  const groups = new Map<string, Modifier[]>()
  for (const modifier of [...modifiers].sort((a, b) => b.words.length - a.words.length)) {
    const name = key(modifier.words)
    groups.set(name, [...(groups.get(name) ?? []), modifier])
  }
  return groups
}
