import type { Span } from '../../text/index.js'
import { CONTRACTION_ENDS, JOINED_WORDS } from './word-tables.js'

/** "n't" and, after an apostrophe, "s", "re", "ll" …: words of their own in UD. */
const LAST_PART = new RegExp(`(?:(?<=[a-z])n['’ʼ]t|['’ʼ\u0060](?:${CONTRACTION_ENDS.join('|')}))$`, 'i')

/** No contraction is longer than this ("shouldn't've"); longer words are left whole unread. */
const CONTRACTION_CHARS_MAX = 60

/** Adds a word to the list, cut where it is several: "don't" is "do" + "n't", "cannot" is "can" + "not". */
export function splitContraction(text: string, span: Span, words: Span[]): void {
  if (CONTRACTION_CHARS_MAX < span.end - span.start) {
    words.push(span)
    return
  }
  const word = text.slice(span.start, span.end)
  const joined = JOINED_WORDS[isShouted(word) ? '' : word.toLowerCase()]
  const cut = typeof joined === 'number' ? joined : LAST_PART.exec(word)?.index
  if (cut === undefined || cut === 0) {
    words.push(span)
    return
  }
  splitContraction(text, { start: span.start, end: span.start + cut }, words)
  words.push({ start: span.start + cut, end: span.end })
}

/** "IM" and "LETS" are abbreviations as often as words written together; "CANNOT" is not. */
function isShouted(word: string): boolean {
  return word.length < 5 && word === word.toUpperCase()
}
