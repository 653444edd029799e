import type { Range } from '../draft.js'
import type { Reading } from '../read-words.js'

/** The longest stretch on each side of a cue in which its source and content are looked for, in words. */
const REACH_WORDS = 160

/**
 * The words that may belong to a cue: its sentence; the sentences before and after in its paragraph that quotation
 * marks join to it; the paragraphs after that are a quotation going on.
 */
export function windowOf(reading: Reading, cue: Range): Range {
  const { words, sentenceStarts } = reading
  const { sentence } = words[cue.from]
  let first = sentence
  while (0 < first && joinsBackward(reading, first)) first -= 1
  let next = sentence + 1
  while (next + 1 < sentenceStarts.length && joinsForward(reading, next)) next += 1
  return {
    from: Math.max(sentenceStarts[first], cue.from - REACH_WORDS),
    to: Math.max(cue.to, Math.min(sentenceStarts[next] ?? words.length, cue.to + REACH_WORDS))
  }
}

function joinsBackward({ words, sentenceStarts }: Reading, sentence: number): boolean {
  const first = words[sentenceStarts[sentence]]
  const before = words[sentenceStarts[sentence] - 1]
  if (first === undefined || before === undefined || first.paragraph !== before.paragraph) return false
  return before.quotation !== -1
}

function joinsForward({ words, sentenceStarts, quotations }: Reading, sentence: number): boolean {
  const first = words[sentenceStarts[sentence]]
  const before = words[sentenceStarts[sentence] - 1]
  if (first === undefined || before === undefined || first.quotation === -1) return false
  if (first.paragraph === before.paragraph) return true
  if (first.paragraph !== before.paragraph + 1) return false
  const last = words[sentenceStarts[sentence + 1] - 1]
  const wholly = last.quotation === first.quotation || quotations[first.quotation].open
  return wholly || before.text === ':' || quotations[first.quotation].continues
}
