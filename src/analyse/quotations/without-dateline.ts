import type { Range } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** Words of a dateline: "LISK, Tolmar (Ferry News), 3 March –". */
const DATELINE_WORDS_MAX = 14

/**
 * The range without the place of writing that it begins with, where a paragraph begins: "LISK, Tolmar – The minister". Nobody says it
 * and it speaks of nothing. "NATO – the alliance" and "NATO officials said – and" are no datelines: one is names, numbers and marks up
 * to its dash, and a sentence begins behind it.
 */
export function withoutDateline({ words }: Reading, range: Range): Range {
  const { from, to } = range
  if (from !== 0 && words[from - 1].paragraph === words[from].paragraph) return range
  if (!/^\p{Lu}{3,}$/u.test(words[from].text)) return range
  for (let index = from + 1; index + 1 < to && index < from + DATELINE_WORDS_MAX; index += 1) {
    const { text, span } = words[index]
    // The dash of "Rivers-Union" is part of a name.
    if (/^(?:[–—]|-+)$/.test(text) && span.end < words[index + 1].span.start)
      return beginsSentence(words, index + 1) ? { from: index + 1, to } : range
    if (!/^(?:\p{Lu}|\p{N}|[^\p{L}\p{N}])/u.test(text)) return range
  }
  return range
}

function beginsSentence(words: readonly Word[], index: number): boolean {
  return /^\p{Lu}|^["'“‘«]/u.test(words[index].text)
}
