import type { Span } from '../../text/index.js'
import { splitContraction } from './split-contraction.js'
import { WORD_RULES } from './word-rules.js'

const BLANK = /\s/

/** Four words in five are plain letters before a blank or comma: no other rule could take them. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,;)\n])/y

/**
 * Words and marks of a stretch of text, in order; together they hold every character of it that is not blank.
 * Linear in its length. Never looks beyond `end` except to see what follows a word.
 */
export function scanWords(text: string, stretch: Span): Span[] {
  const words: Span[] = []
  let at = stretch.start
  while (at < stretch.end) {
    if (isBlankAt(text, at)) {
      at += 1
      continue
    }
    const end = Math.min(endOfWord(text, at), stretch.end)
    splitContraction(text, { start: at, end }, words)
    at = end
  }
  return words
}

export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || (127 < code && BLANK.test(text[at]))
}

function endOfWord(text: string, at: number): number {
  PLAIN_WORD.lastIndex = at
  if (PLAIN_WORD.test(text)) return PLAIN_WORD.lastIndex
  for (const { pattern } of WORD_RULES) {
    pattern.lastIndex = at
    if (pattern.test(text)) return pattern.lastIndex
  }
  return at + 1
}
