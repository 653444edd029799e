import { readCueVerb } from '../../knowledge/index.js'
import { type Draft, type Range, trimMarks } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** A headline has at most so many words, and who speaks in it so many. */
const LONGEST_HEADLINE = 30
const LONGEST_SOURCE = 7

/**
 * "Harbour to close in May, minister says" and "River to fall further, says water office", in a paragraph without a full
 * stop. Before the source only "says": "Court annuls vote, orders new ballot" and "Ito shuts port, warns drivers" go on
 * with what the same one does.
 */
export function findHeadlines(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  let from = 0
  while (from < reading.words.length) {
    let to = from
    while (reading.words[to]?.paragraph === reading.words[from].paragraph) to += 1
    const draft = readHeadline(reading, { from, to })
    if (draft !== undefined) drafts.push(draft)
    from = to
  }
  return drafts
}

function readHeadline(reading: Reading, { from, to }: Range): Draft | undefined {
  const { words } = reading
  if (LONGEST_HEADLINE < to - from || /^[.?!…:,]$/.test(words[to - 1].text)) return undefined
  const comma = lastComma(words, { from, to })
  const content = comma === undefined ? undefined : trimMarks(reading, { from, to: comma })
  if (comma === undefined || content === undefined || content.to - content.from < 3) return undefined
  const last = { from: to - 1, to }
  const first = { from: comma + 1, to: comma + 2 }
  if (isCue(words, last)) return draftOf(words, last, { from: comma + 1, to: to - 1 }, content)
  return /^says?$/.test(words[first.from].lower)
    ? draftOf(words, first, { from: comma + 2, to }, content)
    : undefined
}

function lastComma(words: readonly Word[], { from, to }: Range): number | undefined {
  for (let index = to - 2; from < index; index -= 1) {
    if (words[index].text === ',' && words[index].quotation === -1) return index
  }
  return undefined
}

/** Headlines report in the present tense. */
function isCue(words: readonly Word[], { from }: Range): boolean {
  const { lower, quotation } = words[from]
  const verb = readCueVerb(lower)
  return quotation === -1 && verb?.clause === true && (lower.endsWith('s') || lower === verb.lemma)
}

function draftOf(words: readonly Word[], cue: Range, source: Range, content: Range): Draft | undefined {
  if (source.to <= source.from || LONGEST_SOURCE < source.to - source.from) return undefined
  const isNominal = words
    .slice(source.from, source.to)
    .every(({ upos, quotation }) => quotation === -1 && !/^(?:VERB|AUX|SCONJ|PUNCT)$/.test(upos))
  if (!isNominal) return undefined
  return {
    cue: [cue],
    source: [source],
    content: [content],
    force: 'neutral',
    rule: 'headline',
    confidence: 0.8
  }
}
