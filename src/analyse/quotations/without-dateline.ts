import type { Range } from './draft.js'
import type { Reading } from './read-words.js'

/** Words of a dateline: "LISK, Tolmar (Ferry News), 3 March –". */
const DATELINE_WORDS_MAX = 14

/**
 * The range without the place of writing that it begins with, where a paragraph begins: "LISK, Tolmar – The minister". Nobody says it
 * and it speaks of nothing.
 */
export function withoutDateline({ words }: Reading, range: Range): Range {
  const { from, to } = range
  if (from !== 0 && words[from - 1].paragraph === words[from].paragraph) return range
  if (!/^\p{Lu}{3,}$/u.test(words[from].text)) return range
  for (let index = from + 1; index + 1 < to && index < from + DATELINE_WORDS_MAX; index += 1) {
    // The dash of "Rivers-Union" is part of a name.
    const isDash = /^(?:[–—]|-+)$/.test(words[index].text)
    if (isDash && words[index].span.end < words[index + 1].span.start) return { from: index + 1, to }
  }
  return range
}
