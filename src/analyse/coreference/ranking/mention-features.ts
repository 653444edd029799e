import type { Chains } from '../chains.js'
import type { Word } from '../document.js'
import { bucketOf, codeOf, mix } from './codes.js'
import { genderNumber, type SeenMention, typeNumber } from './seen-mention.js'

/** Rows of the table of mentions: what is known of one mention by itself. A power of two. */
export const MENTION_ROWS = 8192
export const MENTION_SLOTS = 20

/** Rows of all mentions, `MENTION_SLOTS` each, in their order. */
export function mentionRows(
  seen: readonly SeenMention[],
  chains: Chains,
  words: readonly Word[]
): Int32Array {
  const rows = new Int32Array(seen.length * MENTION_SLOTS)
  const told = new Map<number, number>()
  let [sentence, nth] = [-1, 0]
  for (const [index, mention] of seen.entries()) {
    nth = mention.draft.sentence === sentence ? nth + 1 : 0
    sentence = mention.draft.sentence
    const before = told.get(mention.lemma) ?? 0
    told.set(mention.lemma, before + 1)
    writeMention(rows, index, mention, chains, words, before, nth)
  }
  return rows
}

/** `before` mentions have had the same head, `nth` stand before it in its sentence. */
function writeMention(
  rows: Int32Array,
  index: number,
  { draft, head, sort, lemma, isPronoun }: SeenMention,
  chains: Chains,
  words: readonly Word[],
  before: number,
  nth: number
): void {
  const chain = chains.chainOf(index)
  const word = words[head]
  const governor = words[word.head]
  const first = words[draft.from]
  const inSentence = (at: number) => (words[at]?.sentence === draft.sentence ? words[at] : undefined)
  const [previous, next] = [inSentence(draft.from - 1), inSentence(draft.to)]
  const quoted = draft.quotation === -1 ? 0 : 1
  const deprel = codeOf(word.deprel)
  const opener = codeOf(first.upos === 'DET' || first.upos === 'PRON' ? first.fold : first.upos)
  const of = (value: number) => value * 8 + sort
  const values = [
    of(typeNumber(draft.type)),
    of(typeNumber(chain.type) * 8 + genderNumber(chain.gender) * 2 + Number(chain.plural)),
    mix(codeOf(word.upos), of(Number(draft.plural))),
    mix(opener, sort),
    mix(deprel, quoted),
    mix(deprel, sort),
    mix(codeOf(governor?.upos), codeOf(governor?.deprel)),
    of(bucketOf(draft.sentence) * 2 + quoted),
    of(bucketOf(chain.size) * 2 + Number(draft.indefinite)),
    of(bucketOf(before)),
    mix(followerOf(next), of(bucketOf(draft.to - draft.from))),
    of(bucketOf(nth) * 2 + Number(draft.subject)),
    lemma,
    isPronoun ? mix(lemma, deprel) : codeOf(word.lemma.slice(-3)),
    codeOf(governor?.lemma),
    mix(codeOf(governor?.lemma), deprel),
    codeOf(first.fold),
    codeOf(previous?.lemma),
    codeOf(next?.lemma),
    of(typeNumber(chain.type) * 4 + Number(chain.government) * 2 + Number(chain.country === undefined))
  ]
  for (let slot = 0; slot < MENTION_SLOTS; slot += 1)
    rows[index * MENTION_SLOTS + slot] = mix(values[slot], slot + 1) & (MENTION_ROWS - 1)
}

/** What stands behind the phrase: "the plan of", "the plan that", "the plan". */
function followerOf(next: Word | undefined): number {
  if (next === undefined) return 0
  return codeOf(/^(?:ADP|PUNCT|PRON|SCONJ|CCONJ)$/.test(next.upos) ? next.fold : next.upos)
}
