import type { Draft, Range } from './draft.js'
import type { Reading } from './read-words.js'

/**
 * Content that begins or ends inside a quotation takes in the rest of it: marks are surer than any model. A mark
 * that stands alone at its border is no content.
 */
export function snapToQuotations(reading: Reading, draft: Draft): Draft {
  const content = draft.content.map((range) => snap(reading, range)).filter(({ from, to }) => from < to)
  return { ...draft, content: joined(content).filter((range) => !meetsCue(draft, range)) }
}

function snap({ words }: Reading, { from, to }: Range): Range {
  let start = from
  let end = to
  while (0 < start && isSameQuotation(words, start - 1, start)) start -= 1
  while (end < words.length && isSameQuotation(words, end - 1, end)) end += 1
  return { from: start, to: end }
}

function isSameQuotation(words: Reading['words'], a: number, b: number): boolean {
  return words[a].quotation !== -1 && words[a].quotation === words[b].quotation
}

/** Pieces that came to overlap are one. */
function joined(pieces: readonly Range[]): Range[] {
  const list: Range[] = []
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = list.at(-1)
    if (last === undefined || last.to <= piece.from) list.push(piece)
    else list[list.length - 1] = { from: last.from, to: Math.max(last.to, piece.to) }
  }
  return list
}

function meetsCue({ cue, source }: Draft, { from, to }: Range): boolean {
  return [...cue, ...source].some((other) => other.from < to && from < other.to && to - from < 2)
}
