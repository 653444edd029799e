import { type Draft, type Range, rangeOfQuotation } from './draft.js'
import type { Reading } from './read-words.js'

/**
 * A paragraph that is nothing but a quotation, and that no cue of its own carries, goes on with the speaker of the
 * paragraph before: its quotation is one more piece of the last statement there. Takes drafts; gives as many.
 */
export function continueQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const lists = drafts.map((draft) => [...draft.content])
  const lastOf = lastDrafts(reading, drafts)
  const taken = takenWords(reading, drafts)
  for (const [index] of reading.quotations.entries()) {
    const range = rangeOfQuotation(reading, index)
    if (range === undefined || !isWholeParagraph(reading, range)) continue
    if (taken.subarray(range.from, range.to).includes(1)) continue
    const { paragraph } = reading.words[range.from]
    const before = lastOf.get(paragraph - 1)
    if (before === undefined || !endsLikeSpeech(reading, range)) continue
    if (!isQuoted(reading, lists[before]) && !fillsItsParagraph(reading, drafts[before])) continue
    lists[before].push(range)
    lastOf.set(paragraph, before)
  }
  return drafts.map((draft, index) => ({ ...draft, content: lists[index] }))
}

/** The last draft of each paragraph, by where its cue or content stands. */
function lastDrafts({ words }: Reading, drafts: readonly Draft[]): Map<number, number> {
  const last = new Map<number, { place: number; draft: number }>()
  for (const [index, { cue, content }] of drafts.entries()) {
    for (const { to } of [...cue, ...content]) {
      const { paragraph } = words[to - 1]
      const known = last.get(paragraph)
      if (known === undefined || known.place < to) last.set(paragraph, { place: to, draft: index })
    }
  }
  return new Map([...last].map(([paragraph, { draft }]) => [paragraph, draft]))
}

function takenWords({ words }: Reading, drafts: readonly Draft[]): Uint8Array {
  const taken = new Uint8Array(words.length)
  for (const { content, cue } of drafts)
    for (const { from, to } of [...content, ...cue]) taken.fill(1, from, to)
  return taken
}

/** A quoted title or cross-head is no speech: it has no full stop, or few words. */
function endsLikeSpeech({ words }: Reading, range: Range): boolean {
  const ending = words.slice(range.to - 2, range.to).map(({ text }) => text)
  return 5 < range.to - range.from && /[.?!…,—–-]/.test(ending.join(''))
}

function isQuoted({ words }: Reading, content: readonly Range[]): boolean {
  return content.some(({ from, to }) => words[from].quotation !== -1 || words[to - 1].quotation !== -1)
}

/** "On Monday Ms Ito said the fleet would stay.": the paragraph ends in her words, so the quotation after it is hers. */
function fillsItsParagraph({ words }: Reading, { source, cue, content }: Draft): boolean {
  const last = content.at(-1)
  if (source.length === 0 || cue.length === 0 || last === undefined) return false
  const { paragraph } = words[last.to - 1]
  const next = /^[.!?]$/.test(words[last.to]?.text ?? '') ? last.to + 1 : last.to
  return words[next]?.paragraph !== paragraph
}

function isWholeParagraph({ words }: Reading, { from, to }: Range): boolean {
  const { paragraph } = words[from]
  return words[from - 1]?.paragraph !== paragraph && words[to]?.paragraph !== paragraph
}
