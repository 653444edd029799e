import { type Draft, type Range, trimMarks } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** "The quay will close, according to Ms Ito." and "According to Ms Ito, the quay will close." */
export function findAccordingTo(reading: Reading): Draft[] {
  const { words, sentenceStarts } = reading
  const drafts: Draft[] = []
  for (let index = 0; index + 2 < words.length; index += 1) {
    if (words[index].lower !== 'according' || words[index + 1].lower !== 'to') continue
    if (words[index].quotation !== -1) continue
    const start = sentenceStarts[words[index].sentence]
    const end = sentenceStarts[words[index].sentence + 1]
    const draft = index - start < 2 ? atTheStart(reading, index, end) : atTheEnd(reading, index, start, end)
    if (draft !== undefined) drafts.push(draft)
  }
  return drafts
}

function atTheStart(reading: Reading, cue: number, end: number): Draft | undefined {
  const comma = endOfSource(reading.words, cue + 2, end)
  const content = trimMarks(reading, { from: comma, to: end })
  return content && draftOf(reading, cue, { from: cue + 2, to: comma }, [content])
}

function atTheEnd(reading: Reading, cue: number, start: number, end: number): Draft | undefined {
  const stop = endOfSource(reading.words, cue + 2, end)
  const before = trimMarks(reading, { from: start, to: cue })
  const rest = trimMarks(reading, { from: stop, to: end })
  const goesOn = rest !== undefined && 4 < rest.to - rest.from && reading.words[stop].text === ','
  return before && draftOf(reading, cue, { from: cue + 2, to: stop }, goesOn ? [before, rest] : [before])
}

function draftOf(reading: Reading, cue: number, named: Range, content: Range[]): Draft | undefined {
  const source = trimMarks(reading, named)
  if (source === undefined) return undefined
  const range = { from: cue, to: cue + 2 }
  return { cue: [range], source: [source], content, force: 'neutral', rule: 'according-to', confidence: 0.8 }
}

/** To the comma that no apposition or relative clause follows. */
function endOfSource(words: readonly Word[], from: number, end: number): number {
  for (let index = from; index < end; index += 1) {
    const { text } = words[index]
    if (/^[.;:!?]$|^[-–—]+$/.test(text) || words[index].quotation !== -1) return index
    if (text === ',' && !/^(?:who|which|whose|a|an)$/.test(words[index + 1]?.lower ?? '')) return index
  }
  return end
}
