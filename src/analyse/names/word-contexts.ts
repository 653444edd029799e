import { foldWord } from '../../text/index.js'
import type { CaseMemory } from './case-memory.js'
import type { DraftName } from './draft-name.js'
import { LABELS, labelsOf } from './name-labels.js'
import { type NameLists, readPhrases } from './name-lists.js'
import { isCapital, type NameWord } from './name-word.js'

/** Words that the network looks at for each word: two before it, itself, two behind; those around its run of capitals; the run's last. */
export const PLACES = 8
export const BEFORE_RUN = 5
const [AFTER_RUN, LAST_OF_RUN] = [6, 7]

const SPELLINGS = 32
/** What a word's place in the article tells: what the rules suggest, and whether its capital says anything. */
export const CONTEXTS = LABELS.length * SPELLINGS

/** What the network sees of an article beside the words themselves. */
export interface WordContexts {
  /** For each word its `PLACES` neighbours; -1 where the sentence has none. */
  readonly neighbours: Int32Array
  /** For each word a number below `CONTEXTS`. */
  readonly contexts: Int32Array
  /** For each word a number below `PHRASES`: what it is in a listed name of several words. */
  readonly phrases: Uint8Array
  /** 0 for words too far from any capital to belong to a name: they need no scores. */
  readonly mayName: Uint8Array
  /** Words with a capital that are spelled alike share a number; every other word has its own. */
  readonly alike: Int32Array
  /** One more than the largest number of `alike`. */
  readonly kinds: number
}

export function readContexts(
  words: readonly NameWord[],
  memory: CaseMemory,
  suggested: readonly DraftName[],
  lists: NameLists | null
): WordContexts {
  const labels = labelsOf(words.length, suggested)
  return {
    neighbours: neighboursOf(words, suggested),
    contexts: Int32Array.from(words, (word, at) => labels[at] * SPELLINGS + spellingState(word, memory)),
    phrases: readPhrases(words, lists),
    mayName: nearCapitals(words),
    ...likenessOf(words)
  }
}

function neighboursOf(words: readonly NameWord[], suggested: readonly DraftName[]): Int32Array {
  const neighbours = new Int32Array(words.length * PLACES).fill(-1)
  const near = (at: number, other: number) => (words[other]?.sentence === words[at].sentence ? other : -1)
  for (let at = 0; at < words.length; at += 1) {
    for (let place = 0; place < BEFORE_RUN; place += 1)
      neighbours[at * PLACES + place] = near(at, at + place - 2)
  }
  for (const { from, to } of suggested) {
    for (let at = from; at < to; at += 1) {
      neighbours[at * PLACES + BEFORE_RUN] = near(from, from - 1)
      neighbours[at * PLACES + AFTER_RUN] = near(from, to)
      neighbours[at * PLACES + LAST_OF_RUN] = to - 1
    }
  }
  return neighbours
}

/** Small words that a name holds in a row: "of the", "van der". */
const SMALL_MAX = 2

function nearCapitals(words: readonly NameWord[]): Uint8Array {
  const near = new Uint8Array(words.length)
  for (const [at, { text }] of words.entries())
    if (/\p{Lu}/u.test(text)) near.fill(1, Math.max(0, at - SMALL_MAX), at + SMALL_MAX + 1)
  return near
}

function spellingState(word: NameWord, memory: CaseMemory): number {
  return (
    (word.opens ? 1 : 0) +
    (memory.headlines.has(word.sentence) ? 2 : 0) +
    (memory.isSeenSmall(word.text) ? 4 : 0) +
    (memory.isSeenCapital(word.text) ? 8 : 0) +
    (word.glued ? 16 : 0)
  )
}

function likenessOf(words: readonly NameWord[]): { readonly alike: Int32Array; readonly kinds: number } {
  const known = new Map<string, number>()
  let kinds = 0
  const alike = Int32Array.from(words, (word) => {
    const key = isCapital(word) ? foldWord(word.text) : null
    const seen = key === null ? undefined : known.get(key)
    if (seen !== undefined) return seen
    kinds += 1
    if (key !== null) known.set(key, kinds - 1)
    return kinds - 1
  })
  return { alike, kinds }
}
