import { hashOf } from '../../knowledge/index.js'
import { foldWord } from '../../text/index.js'
import { isCapital, type NameWord } from './name-word.js'
import { createRowIndex } from './row-index.js'

/** Lists of single words: surnames, first names, companies, cities by size, bodies, teams; `scripts/train/name-lists.ts` says whence. */
export const LISTED = 10
/** Kinds of names of several words: cities by size, bodies, teams. */
export const PHRASE_KINDS = 5
/** What a word is in a listed name of several words: nothing, or the first or a further word of one of each kind. */
export const PHRASES = 1 + 2 * PHRASE_KINDS

/** Listed names of people, places and bodies, by the hash of their words. */
export interface NameLists {
  /** One bit for each list of single words that holds a word with a capital. */
  bitsOf(text: string): number
  /** The kind of a listed name of several words, from 0; -1 for none. Takes `listKeyOf` of its words, a blank between them. */
  phraseOf(key: string): number
}

/** Of each name its hash, and two bytes: `LISTED` bits, then the kind as name of several words, from 1. */
export function openNameLists(hashes: ArrayLike<number>, bits: ArrayLike<number>): NameLists {
  const rowOf = createRowIndex(hashes)
  const read = (key: string) => {
    const row = rowOf(hashOf(key))
    return row === -1 ? 0 : bits[2 * row] | (bits[2 * row + 1] << 8)
  }
  return {
    bitsOf: (text) => (/^['’‘]?\p{Lu}/u.test(text) ? read(listKeyOf(text)) & ((1 << LISTED) - 1) : 0),
    phraseOf: (key) => (read(key) >> LISTED) - 1
  }
}

/** As lists hold a word: folded, without the full stop of an abbreviation. */
export function listKeyOf(text: string): string {
  return foldWord(text).replace(/\.$/, '')
}

/** Listed names have no more words. */
const LENGTH_MAX = 5

/** For each word a number below `PHRASES`: the longest listed names of several words, from left to right, with capitals at both ends. */
export function readPhrases(words: readonly NameWord[], lists: NameLists | null): Uint8Array {
  const phrases = new Uint8Array(words.length)
  if (lists === null) return phrases
  for (let from = 0; from < words.length; from += 1) {
    const found = isCapital(words[from]) ? longestFrom(words, from, lists) : null
    if (found === null) continue
    const first = 1 + 2 * found.kind
    phrases.fill(first + 1, from, found.to).fill(first, from, from + 1)
    from = found.to - 1
  }
  return phrases
}

function longestFrom(
  words: readonly NameWord[],
  from: number,
  lists: NameLists
): { readonly to: number; readonly kind: number } | null {
  let key = listKeyOf(words[from].text)
  let found = null
  for (let at = from + 1, length = 1; length < LENGTH_MAX; at += 1) {
    const word = words[at]
    if (word === undefined || word.sentence !== words[from].sentence) break
    if (/^[-–/]$/.test(word.text)) continue
    if (word.form === 'mark') break
    key += ` ${listKeyOf(word.text)}`
    length += 1
    const kind = isCapital(word) ? lists.phraseOf(key) : -1
    if (kind !== -1) found = { to: at + 1, kind }
  }
  return found
}
