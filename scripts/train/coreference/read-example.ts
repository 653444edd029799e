import { annotateNames, articleOf } from '../../../evaluation/annotate.js'
import { type GoldMention, mentionAt } from '../../../evaluation/read-gum.js'
import { readWords, type Word } from '../../../src/analyse/coreference/document.js'
import type { DraftMention } from '../../../src/analyse/coreference/draft-mention.js'
import { createCandidateFinder } from '../../../src/analyse/coreference/ranking/find-candidates.js'
import { mentionRows } from '../../../src/analyse/coreference/ranking/mention-features.js'
import {
  PAIR_SLOTS,
  type Prepared,
  writePair
} from '../../../src/analyse/coreference/ranking/pair-features.js'
import { prepareMentions } from '../../../src/analyse/coreference/ranking/prepare-mentions.js'
import type { Span } from '../../../src/text/index.js'

/** One document as the product itself reads it, with what its mentions take up by the gold. */
export interface Example {
  readonly mentions: Uint16Array
  readonly pairs: Uint16Array
  /** Index of the earlier mention of each pair. */
  readonly earlier: Int32Array
  /** For each mention the first of its pairs; one more for the end. */
  readonly firsts: Int32Array
  /** 1 for a pair of one gold chain. */
  readonly right: Uint8Array
}

interface Marked {
  readonly text: string
  readonly paragraphs?: readonly Span[]
  readonly mentions: readonly GoldMention[]
}

/** The document twice: with what our lists know of first names, and without. */
export function readExamples(document: Marked): Example[] {
  const named = annotateNames(articleOf(document.text, document.paragraphs))
  const words = readWords(named)
  return [
    exampleOf(document, words, prepareMentions(named, words)),
    exampleOf(document, words, prepareMentions(named, words, withoutGender))
  ]
}

/** A name whose gender no list knows, as most names of the world are. */
function withoutGender(mention: DraftMention): DraftMention {
  return mention.kind === 'name' && mention.type === 'person' ? { ...mention, gender: null } : mention
}

function exampleOf(document: Marked, words: readonly Word[], prepared: Prepared): Example {
  const { seen, chains } = prepared
  const gold = seen.map(({ draft }) => mentionAt(draft.span, document.mentions)?.chain ?? null)
  const pairs: Int32Array[] = []
  const earlier: number[] = []
  const right: number[] = []
  const firsts = [0]
  const rows = new Int32Array(PAIR_SLOTS)
  const findCandidates = createCandidateFinder(seen)
  for (const index of seen.keys()) {
    for (const [nth, candidate] of findCandidates(index).entries()) {
      writePair(prepared, candidate, index, nth, rows)
      pairs.push(rows.slice())
      earlier.push(candidate)
      right.push(gold[index] !== null && gold[index] === gold[candidate] ? 1 : 0)
    }
    firsts.push(earlier.length)
  }
  return {
    mentions: Uint16Array.from(mentionRows(seen, chains, words)),
    pairs: joined(pairs),
    earlier: Int32Array.from(earlier),
    firsts: Int32Array.from(firsts),
    right: Uint8Array.from(right)
  }
}

function joined(rows: readonly Int32Array[]): Uint16Array {
  const all = new Uint16Array(rows.length * PAIR_SLOTS)
  for (const [index, row] of rows.entries()) all.set(row, index * PAIR_SLOTS)
  return all
}
