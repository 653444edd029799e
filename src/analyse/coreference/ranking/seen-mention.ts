import type { EntityType } from '../../../article/index.js'
import type { Chains, DraftChain } from '../chains.js'
import type { Word } from '../document.js'
import type { DraftMention } from '../draft-mention.js'
import { codeOf, mix } from './codes.js'
import { type Sort, sortOf } from './sorts.js'

/** A mention with all that is looked up for it once, however many others it is compared with. */
export interface SeenMention {
  readonly draft: DraftMention
  readonly sort: Sort
  readonly isPronoun: boolean
  /** Index of the word it is about. */
  readonly head: number
  /** Index of the word that its head hangs on; -1 for none. */
  readonly governor: number
  /** The first mention of the chain that the surest rules put it in. */
  readonly root: number
  /** What that chain says, and its type and gender as numbers. */
  readonly chain: DraftChain
  readonly type: number
  readonly gender: number
  /** The first mention of the chain that speaks the quotation around it; undefined outside, and where nobody is known. */
  readonly speaker: number | undefined
  /** A number for the lemma of its head; for a pronoun, for the pronoun. */
  readonly lemma: number
  /** Numbers for the words before its head, or of a name. */
  readonly modifiers: readonly number[]
  /** Numbers for all its words that may name something: head and modifiers. */
  readonly nouns: readonly number[]
  /** A bit for each of these: what has none in common has no word in common. */
  readonly nounBits: number
  /** A number for all its words in their order, without an article. */
  readonly written: number
  readonly paragraph: number
  /** What its head does in the sentence: subject, object and so on, as a small number. */
  readonly role: number
  readonly relation: Relation
}

/** What the relation of a head to its governor says of two mentions joined by it. */
export const RELATIONS = { other: 0, apposed: 1, listed: 2, owner: 3, subject: 4 } as const
export type Relation = (typeof RELATIONS)[keyof typeof RELATIONS]

/** `speakers`: for each quotation the first mention of the chain that speaks it. */
export function seeMentions(
  chains: Chains,
  words: readonly Word[],
  speakers: ReadonlyMap<number, number>
): SeenMention[] {
  return chains.mentions.map((draft, index) => {
    const head = headOf(draft, words)
    const isPronoun = draft.kind === 'pronoun'
    const { lemma, deprel, paragraph, head: governor } = words[head]
    const last = draft.kind === 'name' ? [] : [codeOf(draft.head)]
    const noun = codeOf(isPronoun ? draft.head : lemma.toLowerCase())
    const modifiers = draft.words.map(codeOf)
    const chain = chains.chainOf(index)
    const nouns = isPronoun ? [] : onceEach([...modifiers, ...last, noun])
    return {
      draft,
      isPronoun,
      head,
      governor,
      paragraph,
      modifiers,
      chain,
      type: typeNumber(chain.type),
      gender: genderNumber(chain.gender),
      speaker: speakers.get(draft.quotation),
      sort: sortOf(draft),
      root: chains.rootOf(index),
      lemma: noun,
      nouns,
      nounBits: nouns.reduce((bits, code) => bits | bitOf(code), 0),
      written: [...modifiers, ...last].reduce(mix, 0),
      role: roleOf(deprel),
      relation: relationOf(deprel)
    }
  })
}

/** One of 32 bits for a word's number. */
export function bitOf(code: number): number {
  return 1 << (code >>> 27)
}

/** A few numbers, each where it stands first. */
function onceEach(codes: readonly number[]): number[] {
  return codes.filter((code, at) => codes.indexOf(code) === at)
}

/** The word of the mention that hangs on a word outside it. */
function headOf({ from, to }: DraftMention, words: readonly Word[]): number {
  for (let at = from; at < to; at += 1) if (words[at].head < from || to <= words[at].head) return at
  return to - 1
}

/** What the head of a mention does in its sentence, as far as it is asked for by name. */
export const ROLES = { subject: 1, object: 2 } as const

function roleOf(deprel: string): number {
  if (deprel.startsWith('nsubj')) return ROLES.subject
  if (deprel === 'obj' || deprel === 'iobj') return ROLES.object
  if (deprel.startsWith('obl')) return 3
  if (deprel === 'nmod:poss') return 4
  if (deprel.startsWith('nmod')) return 5
  if (deprel === 'conj') return 6
  return deprel === 'root' || deprel === 'appos' ? 7 : 0
}

function relationOf(deprel: string): Relation {
  if (deprel === 'appos') return RELATIONS.apposed
  if (deprel === 'conj' || deprel === 'list') return RELATIONS.listed
  if (deprel === 'nmod:poss') return RELATIONS.owner
  return deprel.startsWith('nsubj') ? RELATIONS.subject : RELATIONS.other
}

const TYPES: readonly (EntityType | null)[] = [null, 'person', 'organization', 'place', 'group', 'other']

/** 0 for what is not known. */
export function typeNumber(type: EntityType | null): number {
  return TYPES.indexOf(type)
}

const GENDERS: readonly unknown[] = [null, 'male', 'female', 'neuter']

export function genderNumber(gender: DraftMention['gender']): number {
  return GENDERS.indexOf(gender)
}
