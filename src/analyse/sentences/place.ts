import type { Span } from '../../text/index.js'

/** A word in a paragraph, with the first word of its sentence: what a rule may look at. */
export interface Place {
  readonly text: string
  readonly words: readonly Span[]
  first: number
  at: number
}

/** What is read of a word; a line of a million letters is one word. */
const WORD_CHARS_MAX = 40

/** A word of the paragraph, "" before and beyond it. */
export function wordAt({ text, words }: Place, index: number): string {
  const word = words[index]
  return word === undefined ? '' : text.slice(word.start, Math.min(word.end, word.start + WORD_CHARS_MAX))
}

/** The blanks before a word; "" where there are none, and before the first word. */
export function gapBefore({ text, words }: Place, index: number): string {
  return index <= 0 || words.length <= index ? '' : text.slice(words[index - 1].end, words[index].start)
}
