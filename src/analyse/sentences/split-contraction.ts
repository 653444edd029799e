import type { Span } from '../../text/index.js'
import { CONTRACTION_ENDS, JOINED_WORDS } from './word-tables.js'

/** "n't" and, after an apostrophe, "s", "re", "ll" …: words of their own in UD. */
const LAST_PART = new RegExp(`(?:(?<=[a-z])n['’ʼ]t|['’ʼ\u0060](?:${CONTRACTION_ENDS.join('|')}))$`, 'i')

/** "60's" and "1990's" are numbers, not the sixty's. */
const DECADE = /^['’]?(?!20\d0)\d{1,3}0['’]s$/

/** "its" for "it's" and "your" for "you're": only before words that no possessive stands before. */
const MEANT_APART: readonly (readonly [word: string, cut: number, before: RegExp])[] = [
  [
    'its',
    2,
    / (?:an?|the|not|been|going|really|too|my|your|like|in|on|at|to|for|about)(?![\p{L}\p{Nd}'’-])/uy
  ],
  ['your', 3, / (?:an?|the|not|gonna)(?![\p{L}\p{Nd}'’-])/uy]
]

/** No contraction is longer than this ("shouldn't've"); longer words are left whole unread. */
const CONTRACTION_CHARS_MAX = 60

/** Adds a word to the list, cut where it is several: "don't" is "do" + "n't", "cannot" is "can" + "not". */
export function splitContraction(text: string, span: Span, words: Span[]): void {
  if (CONTRACTION_CHARS_MAX < span.end - span.start) {
    words.push(span)
    return
  }
  const word = text.slice(span.start, span.end)
  const cut = DECADE.test(word) ? undefined : cutOf(text, span, word)
  if (cut === undefined || cut === 0) {
    words.push(span)
    return
  }
  splitContraction(text, { start: span.start, end: span.start + cut }, words)
  words.push({ start: span.start + cut, end: span.end })
}

function cutOf(text: string, span: Span, word: string): number | undefined {
  const low = word.toLowerCase().replaceAll('’', "'")
  const joined = isShouted(word) ? undefined : JOINED_WORDS[low]
  if (typeof joined === 'number') return joined
  for (const [meant, cut, before] of MEANT_APART) {
    if (low !== meant) continue
    before.lastIndex = span.end
    return before.test(text) ? cut : undefined
  }
  return LAST_PART.exec(word)?.index
}

/** "IM" and "LETS" are abbreviations as often as words written together; "CANNOT" is not. */
function isShouted(word: string): boolean {
  return (word.length < 4 || word === 'LETS') && word === word.toUpperCase()
}
