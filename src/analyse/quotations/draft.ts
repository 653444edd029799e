import type { Force } from '../../knowledge/index.js'
import type { Span } from '../../text/index.js'
import type { Reading, Word } from './read-words.js'

/** Word indices, end exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A statement as a rule or the model sees it: ranges of words, nothing resolved yet. */
export interface Draft {
  readonly content: readonly Range[]
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly force: Force
  /** The rule that found it, or "model". */
  readonly rule: string
  readonly confidence: number
  /** Words that name whose report the statement stands in, where that is not its own source. */
  readonly relays?: readonly Range[]
  /** The paper that its author, the source, speaks in. */
  readonly paper?: Range
  /** The draft of whoever passed the statement on, in whose words it stands; it is no statement of its own. */
  readonly outer?: Draft
}

/** The text from the first word of a range to its last. */
export function spanOf({ words }: Reading, range: Range): Span {
  return { start: words[range.from].span.start, end: words[range.to - 1].span.end }
}

/** The words of each paragraph that has any, in order. */
export function rangesOfParagraphs({ words }: Reading): Range[] {
  const ranges: Range[] = []
  for (let from = 0; from < words.length; ) {
    let to = from + 1
    while (to < words.length && words[to].paragraph === words[from].paragraph) to += 1
    ranges.push({ from, to })
    from = to
  }
  return ranges
}

/** The range without commas, dashes, colons and full stops at its ends; `undefined` where nothing else is in it. */
export function trimMarks({ words }: Reading, range: Range): Range | undefined {
  let { from, to } = range
  while (from < to && isBoundaryMark(words[from].text)) from += 1
  while (from < to && isBoundaryMark(words[to - 1].text)) to -= 1
  return from < to ? { from, to } : undefined
}

export function isBoundaryMark(text: string): boolean {
  return /^(?:[,;:.]|[-–—]+|\.{2,})$/.test(text)
}

/** The words of a quotation, its marks included. */
export function rangeOfQuotation({ words, quotations }: Reading, quotation: number): Range | undefined {
  const { span } = quotations[quotation]
  const from = firstWordAt(words, span.start)
  let to = from
  while (to < words.length && words[to].quotation === quotation) to += 1
  return from < to ? { from, to } : undefined
}

function firstWordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle].span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "They are inspected monthly, | an inspector told": the clause from the start of the sentence to the last comma before a word. */
export function clauseBefore(reading: Reading, at: number): Range | undefined {
  const { words, sentenceStarts } = reading
  const start = sentenceStarts[words[at].sentence]
  let comma = at - 1
  while (start < comma && words[comma].text !== ',') comma -= 1
  const clause = words.slice(start, comma)
  if (words[comma]?.text !== ',' || !clause.some(({ deprel }) => /^nsubj/.test(deprel))) return undefined
  return trimMarks(reading, { from: start, to: comma })
}
