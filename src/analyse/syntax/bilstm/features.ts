/**
 * What the network sees of a word: rows of small tables, found by hashing (hash embeddings, after Miranda et al. 2022,
 * "Multi hash embeddings in spaCy"). `scripts/train/neural/features.py` computes the same numbers for training.
 */

export const WORD_ROWS = 16384
export const GRAM_ROWS = 16384
export const AFFIX_ROWS = 4096
export const SHAPE_ROWS = 1024
const LONGEST_WORD = 24

export interface WordRows {
  /** Word under two seeds, its last three letters, last two, first two, its shape. */
  readonly fixed: readonly number[]
  /** Groups of three and four letters. */
  readonly grams: readonly number[]
}

export function findRows(word: string): WordRows {
  const norm = normOf(word)
  const fixed = [
    hashOf(norm.join(''), 1) % WORD_ROWS,
    hashOf(norm.join(''), 2) % WORD_ROWS,
    hashOf(norm.slice(-3).join(''), 3) % AFFIX_ROWS,
    hashOf(norm.slice(-2).join(''), 4) % AFFIX_ROWS,
    hashOf(norm.slice(0, 2).join(''), 5) % AFFIX_ROWS,
    hashOf(shapeOf(word), 6) % SHAPE_ROWS
  ]
  return { fixed, grams: gramsOf(['<', ...norm, '>']) }
}

function gramsOf(letters: readonly string[]): number[] {
  const grams: number[] = []
  for (const size of [3, 4]) {
    for (let at = 0; at + size <= letters.length; at += 1) {
      grams.push(hashOf(letters.slice(at, at + size).join(''), 7) % GRAM_ROWS)
    }
  }
  return 0 < grams.length ? grams : [hashOf(letters.join(''), 7) % GRAM_ROWS]
}

/** FNV-1a over UTF-16 code units with a final mix; 32 bits. */
export function hashOf(text: string, seed: number): number {
  let value = 2166136261 ^ Math.imul(seed, 0x9e3779b1)
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16777619)
  value ^= value >>> 15
  value = Math.imul(value, 0x2c1b3c6d)
  value ^= value >>> 12
  value = Math.imul(value, 0x297a2d39)
  return (value ^ (value >>> 15)) >>> 0
}

const STRAIGHT: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2013': '-',
  '\u2014': '-'
}

/** Letters in lower case, marks straight, every digit as 0, cut to the longest length. */
function normOf(word: string): string[] {
  const letters: string[] = []
  for (const letter of word.toLowerCase()) {
    letters.push(STRAIGHT[letter] ?? (/[0-9]/.test(letter) ? '0' : letter))
    if (letters.length === LONGEST_WORD) break
  }
  return letters
}

/** The form under which a word's pretrained vector is found: lower case, straight marks, digits as they are. */
export function spellingOf(word: string): string {
  return word.toLowerCase().replace(/[\u2018\u2019\u201c\u201d\u2013\u2014]/g, (mark) => STRAIGHT[mark])
}

/** "McCain-2016" as "XxXx-dd": runs longer than two are cut. */
function shapeOf(word: string): string {
  let shape = ''
  for (const letter of [...word.slice(0, 2 * LONGEST_WORD)].slice(0, LONGEST_WORD)) {
    const kind = kindOf(letter)
    if (!shape.endsWith(kind + kind)) shape += kind
  }
  return shape
}

function kindOf(letter: string): string {
  if (/\p{Nd}/u.test(letter)) return 'd'
  if (letter !== letter.toLowerCase()) return 'X'
  return /\p{L}/u.test(letter) ? 'x' : letter
}
