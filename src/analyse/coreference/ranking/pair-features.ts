import type { Chains, DraftChain } from '../chains.js'
import type { Word } from '../document.js'
import { bucketOf, mix } from './codes.js'
import { RELATIONS, type SeenMention } from './seen-mention.js'
import { SORT_COUNT, SORTS } from './sorts.js'

/** An article's mentions with what the rules say of them. */
export interface Prepared {
  readonly words: readonly Word[]
  readonly seen: readonly SeenMention[]
  /** Chains that the surest rules made. */
  readonly chains: Chains
  /** For each mention a number of the chain that all rules together put it in; -1 for one that they do not see. */
  readonly ruled: Int32Array
  /** For each mention the heads of all mentions in its chain, pronouns left out; undefined where it stands alone. */
  readonly chainNouns: readonly (ReadonlySet<number> | undefined)[]
}

const PAIRS = SORT_COUNT * SORT_COUNT

/** How many values each slot of a pair has; a pair has one row a slot. */
const SIZES = [
  SORT_COUNT * 10, // sentences between
  SORT_COUNT * 10, // mentions between
  SORT_COUNT * 8, // paragraphs between, same quotation
  PAIRS * 4, // who speaks whose quotation
  PAIRS * 8, // how the words match
  PAIRS * 6, // the words before the nouns
  PAIRS * 6, // gender and number
  6 * 6 * SORT_COUNT, // types
  PAIRS * 3, // what the rules say
  PAIRS * 10, // syntax
  SORT_COUNT * 64, // what both do in their sentences
  SORT_COUNT * 8, // how many nearer ones fit
  PAIRS * 3, // country
  SORT_COUNT * 20, // size of the chain
  PAIRS * 4, // titles and appositions
  PAIRS * 2, // the noun anywhere in the chain
  1024, // a pronoun and what it may mean
  1024, // two pronouns
  4096 // two nouns
]
export const PAIR_SLOTS = SIZES.length
const STARTS = SIZES.map((_, slot) => SIZES.slice(0, slot).reduce((sum, size) => sum + size, 0))
export const PAIR_ROWS = SIZES.reduce((sum, size) => sum + size, 0)

/** Writes the rows of mentions `i` before `j`; `fitting` chains nearer than `i` agree with `j` as well. */
export function writePair(
  { words, seen, ruled, chainNouns }: Prepared,
  i: number,
  j: number,
  fitting: number,
  rows: Int32Array
): void {
  const a = seen[i]
  const b = seen[j]
  const pair = a.sort * SORT_COUNT + b.sort
  const isNamed = a.sort === SORTS.name || a.chain.type === 'person' ? 1 : 0
  rows[0] = b.sort * 10 + bucketOf(b.draft.sentence - a.draft.sentence)
  rows[1] = b.sort * 10 + bucketOf(j - i)
  rows[2] = b.sort * 8 + distanceOf(a, b)
  rows[3] = pair * 4 + speakingOf(a, b)
  rows[4] = pair * 8 + matchOf(a, b)
  rows[5] = pair * 6 + modifiersOf(a, b)
  rows[6] = pair * 6 + agreementOf(a.chain, b.chain)
  rows[7] = (a.type * 6 + b.type) * SORT_COUNT + b.sort
  rows[8] = pair * 3 + ruledOf(ruled[i], ruled[j])
  rows[9] = pair * 10 + syntaxOf(words, a, b)
  rows[10] = b.sort * 64 + a.role * 8 + b.role
  rows[11] = b.sort * 8 + Math.min(7, fitting)
  rows[12] = pair * 3 + countryOf(a.chain.country, b.chain.country)
  rows[13] = b.sort * 20 + bucketOf(a.chain.size) * 2 + isNamed
  rows[14] =
    pair * 4 + (b.draft.context.has(a.draft.head) ? 1 : 0) + (a.draft.context.has(b.draft.head) ? 2 : 0)
  rows[15] = pair * 2 + (isNounOf(a, chainNouns[i], b.lemma) ? 1 : 0)
  rows[16] = b.isPronoun ? rowOf(mix(b.lemma, senseOf(a)), 1024) : 0
  rows[17] = b.isPronoun && a.isPronoun ? rowOf(mix(mix(b.lemma, a.lemma), nearnessOf(a, b)), 1024) : 0
  rows[18] = b.isPronoun || a.isPronoun ? 0 : rowOf(mix(b.lemma, a.lemma), 4096)
  for (let slot = 0; slot < PAIR_SLOTS; slot += 1) rows[slot] += STARTS[slot]
}

function isNounOf(mention: SeenMention, chain: ReadonlySet<number> | undefined, noun: number): boolean {
  return chain === undefined ? !mention.isPronoun && mention.lemma === noun : chain.has(noun)
}

/** Row 0 stands for "does not apply". */
function rowOf(value: number, size: number): number {
  return 1 + ((value >>> 0) % (size - 1))
}

function senseOf({ sort, type, gender, chain }: SeenMention): number {
  return ((sort * 6 + type) * 4 + gender) * 2 + Number(chain.plural)
}

function nearnessOf(a: SeenMention, b: SeenMention): number {
  return Number(a.draft.quotation === b.draft.quotation) * 2 + Number(a.paragraph === b.paragraph)
}

function distanceOf(a: SeenMention, b: SeenMention): number {
  const paragraphs = Math.min(3, Math.max(0, b.paragraph - a.paragraph))
  return paragraphs * 2 + Number(a.draft.quotation === b.draft.quotation)
}

function speakingOf(a: SeenMention, b: SeenMention): number {
  if (b.speaker === a.root) return 1
  if (a.speaker === b.root) return 2
  return a.speaker !== undefined && a.speaker === b.speaker ? 3 : 0
}

/**
 * 1 the same words, 2 the same words told as something new, 3 the noun with words that the first has, 4 the noun with
 * more words, 5 the noun, 6 the noun among the other's words, 7 some word, 0 none.
 */
function matchOf(a: SeenMention, b: SeenMention): number {
  if (a.written === b.written) return a.draft.indefinite || b.draft.indefinite ? 2 : 1
  if (a.isPronoun || b.isPronoun) return 0
  if (a.lemma === b.lemma) {
    if (b.modifiers.every((word) => a.nouns.includes(word))) return 3
    return a.modifiers.every((word) => b.nouns.includes(word)) ? 4 : 5
  }
  if (a.nouns.includes(b.lemma) || b.nouns.includes(a.lemma)) return 6
  return a.nouns.some((word) => b.nouns.includes(word)) ? 7 : 0
}

function modifiersOf(a: SeenMention, b: SeenMention): number {
  if (a.isPronoun || b.isPronoun) return 0
  const [x, y] = [a.modifiers.length, b.modifiers.length]
  if (x === 0 || y === 0) return x === y ? 1 : x === 0 ? 2 : 3
  return a.modifiers.some((word) => b.modifiers.includes(word)) ? 4 : 5
}

function agreementOf(a: DraftChain, b: DraftChain): number {
  const gender = a.gender === null || b.gender === null ? 0 : a.gender === b.gender ? 1 : 2
  return gender * 2 + Number(a.plural === b.plural)
}

function ruledOf(a: number, b: number): number {
  if (a === -1 || b === -1) return 0
  return a === b ? 2 : 1
}

function countryOf(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0
  return a === b ? 1 : 2
}

/** How the tree joins two heads of one sentence: directly, under one governor, or one somewhere above the other. */
function syntaxOf(words: readonly Word[], a: SeenMention, b: SeenMention): number {
  if (a.draft.sentence !== b.draft.sentence) return 0
  const [x, y] = [words[a.head], words[b.head]]
  if (y.head === a.head) return b.relation === RELATIONS.other ? RELATIONS.subject : b.relation
  // "Mira Tolland is the minister": the subject hangs on what it is said to be.
  if (x.head === b.head) return a.relation === RELATIONS.subject ? 5 : a.relation === RELATIONS.owner ? 6 : 7
  if (x.head === y.head && x.head !== -1) return 8
  return isAbove(words, a.head, b.head) || isAbove(words, b.head, a.head) ? 9 : 0
}

const STEPS_MAX = 6

function isAbove(words: readonly Word[], above: number, at: number): boolean {
  let up = words[at].head
  for (let steps = 0; up !== -1 && steps < STEPS_MAX; steps += 1) {
    if (up === above) return true
    up = words[up].head
  }
  return false
}
