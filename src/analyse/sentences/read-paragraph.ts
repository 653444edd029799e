import type { Span } from '../../text/index.js'
import type { Lexicon } from './lexicon.js'
import { wordAt } from './place.js'
import { KIND, NO_WORD, readTraits, type WordTraits } from './word-traits.js'

/** A paragraph's words as the features of its gaps need them; counts run from the first word to this one. */
export interface Paragraph {
  readonly count: number
  /** By index + `EDGE`: a few `NO_WORD`s stand before the first and after the last word. */
  readonly traits: readonly WordTraits[]
  /** What stands before a word: 0 nothing, 1 blanks, 2 a line break. By index. */
  readonly gaps: Uint8Array
  readonly smallWords: Int32Array
  /** Words from this one to the next mark that ends sentences. */
  readonly toMark: Int32Array
  readonly openBrackets: Uint8Array
  /** How long it is and how thick such marks stand in it. */
  readonly make: number
}

export const EDGE = 4

/** Beyond this many words to the next mark there might as well be none. */
const FAR = 99

const FORMS_MAX = 20_000

/** Traits of forms met before: a few thousand forms make nine words of ten. */
const met = new WeakMap<Lexicon, Map<string, WordTraits>>()

export function readParagraph(text: string, words: readonly Span[], lexicon: Lexicon): Paragraph {
  const count = words.length
  const place = { text, words, first: 0, at: 0 }
  const traits: WordTraits[] = new Array(count + 2 * EDGE).fill(NO_WORD)
  const gaps = new Uint8Array(count)
  const smallWords = new Int32Array(count)
  const openBrackets = new Uint8Array(count)
  let [marks, small, open] = [0, 0, 0]
  for (let at = 0; at < count; at += 1) {
    const word = traitsOf(wordAt(place, at), lexicon)
    traits[at + EDGE] = word
    if (0 < at) gaps[at] = gapOf(text, words[at - 1].end, words[at].start)
    if (word.kind === KIND.terminalMark) marks += 1
    if (word.kind === KIND.smallLetters) small += 1
    if (word.kind === KIND.openingBracket) open += 1
    if (word.kind === KIND.closingBracket && 0 < open) open -= 1
    smallWords[at] = small
    openBrackets[at] = Math.min(open, 3)
  }
  return {
    count,
    traits,
    gaps,
    smallWords,
    openBrackets,
    toMark: countToMarks(traits, count),
    make: makeOf(marks, count)
  }
}

function traitsOf(word: string, lexicon: Lexicon): WordTraits {
  let forms = met.get(lexicon)
  if (forms === undefined || FORMS_MAX < forms.size) {
    forms = new Map()
    met.set(lexicon, forms)
  }
  let traits = forms.get(word)
  if (traits === undefined) {
    traits = readTraits(word, lexicon)
    forms.set(word, traits)
  }
  return traits
}

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return 0
  return text.slice(from, to).includes('\n') ? 2 : 1
}

function countToMarks(traits: readonly WordTraits[], count: number): Int32Array {
  const toMark = new Int32Array(count)
  let distance = FAR
  for (let at = count - 1; 0 <= at; at -= 1) {
    distance = traits[at + EDGE].kind === KIND.terminalMark ? 0 : distance + 1
    toMark[at] = distance
  }
  return toMark
}

function makeOf(marks: number, count: number): number {
  const share = marks / count
  const density = marks === 0 ? 0 : share <= 0.03 ? 1 : share <= 0.08 ? 2 : 3
  const length = count < 4 ? 0 : count < 12 ? 1 : count < 40 ? 2 : 3
  return density * 4 + length
}
