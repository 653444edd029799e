import { hashText } from './hash.js'

/**
 * How words are spelled inside sentences, two bytes for every row. Words are found by their hash in lower case: half of it
 * names the row, a byte of the rest must be the row's first (a name never met is seldom taken for a word that was). The
 * second holds the casing in its lowest three bits, above it how often the word was met. Of words that fall together the
 * most frequent one has the row.
 */
export type Lexicon = Uint8Array

export const LEXICON_BYTES = 1 << 17

/** Casings from 1 on by the share of capitals, ever smaller; 0 for words that are not known. */
const CAPITAL_SHARES = [0.9, 0.4, 0.1, -1]

/** A word met but once tells nothing. */
const TIMES_MIN = 2

const AFTER_SMALL_LETTERS = /(?<=\p{Ll}{2} )\p{L}[\p{L}'’-]*/gu

export function readLexicon(lexicon: Lexicon, word: string): { casing: number; frequency: number } {
  const { row, check } = placeOf(word.toLowerCase())
  const byte = lexicon[row] === check ? lexicon[row + 1] : 0
  return { casing: byte & 7, frequency: byte >> 3 }
}

/** Counts every word that stands behind a word in small letters, where a capital tells of a name and no beginning. */
export function buildLexicon(texts: Iterable<string>): Lexicon {
  const counts = new Map<string, { all: number; capital: number }>()
  for (const text of texts) {
    for (const [word] of text.matchAll(AFTER_SMALL_LETTERS)) {
      const low = word.toLowerCase()
      const count = counts.get(low) ?? { all: 0, capital: 0 }
      count.all += 1
      if (/^\p{Lu}/u.test(word)) count.capital += 1
      counts.set(low, count)
    }
  }
  const lexicon = new Uint8Array(LEXICON_BYTES)
  const rarestFirst = [...counts].sort(([, a], [, b]) => a.all - b.all)
  for (const [word, { all, capital }] of rarestFirst) {
    if (all < TIMES_MIN) continue
    const { row, check } = placeOf(word)
    const casing = 1 + CAPITAL_SHARES.findIndex((share) => share < capital / all)
    lexicon[row] = check
    lexicon[row + 1] = (Math.min(11, Math.ceil(Math.log2(all) * 0.8)) << 3) | casing
  }
  return lexicon
}

function placeOf(low: string): { row: number; check: number } {
  const hash = hashText(low) >>> 0
  return { row: 2 * (hash % (LEXICON_BYTES / 2)), check: hash >>> 24 }
}
