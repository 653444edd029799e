import { areCompatible, type Chains } from '../chains.js'
import type { Word } from '../document.js'
import type { DraftMention } from '../draft-mention.js'
import { findSpeakers } from '../find-speakers.js'

/** How many sentences back the one meant by a pronoun may stand. */
const SENTENCES_BACK = 3
/** How many mentions back: bounds the work in endless sentences. */
const MENTIONS_BACK = 60
/** A runner-up this close leaves a pronoun unlinked, if nothing but place speaks for the winner. */
const MARGIN = 0.1

/**
 * A pronoun means the most salient one before it that it can mean: near, subject rather than object, outside quotations
 * rather than in one, spoken of often (Lappin and Leass 1994; the last sieve of Lee et al. 2013).
 */
export function joinPronouns(chains: Chains, words: readonly Word[]): void {
  // The teller's pronouns are the surer ones, and tell who speaks; what speech says of others comes second.
  joinWhere(chains, words, ({ quotation }) => quotation === -1)
  joinWhere(chains, words, ({ quotation }) => quotation !== -1)
}

function joinWhere(chains: Chains, words: readonly Word[], is: (mention: DraftMention) => boolean): void {
  const speakers = findSpeakers(chains, words)
  for (const [index, mention] of chains.mentions.entries()) {
    if (mention.kind !== 'pronoun' || !is(mention)) continue
    const found =
      mention.head === 'who' || mention.head === 'whose'
        ? relativeOf(chains, words, index)
        : findMeant(chains, words, index, speakers)
    if (found !== -1) chains.join(found, index)
  }
}

/** "who" means the name or description it follows, a comma, "herself" and a place not counted: "a resident of Tolm who". */
function relativeOf({ mentions }: Chains, words: readonly Word[], index: number): number {
  let end = mentions[index].from
  if (words[end - 1]?.text === ',') end -= 1
  if (/^(?:him|her|them)sel(?:f|ves)$/.test(words[end - 1]?.fold ?? '')) end -= 1
  for (let at = index - 1; 0 <= at && index - at < 6; at -= 1) {
    const { from, to, kind, type } = mentions[at]
    if (to !== end) continue
    if (type === 'place' && /^(?:of|from|in)$/.test(words[from - 1]?.fold ?? '')) end = from - 1
    else if (kind !== 'pronoun' && type !== 'place') return at
  }
  return -1
}

function findMeant(
  chains: Chains,
  words: readonly Word[],
  index: number,
  speakers: ReadonlyMap<number, number>
): number {
  const pronoun = chains.mentions[index]
  const continued = findContinued(chains, words, index, speakers)
  if (continued !== -1) return continued
  const best = new Map<number, { at: number; score: number }>()
  for (let at = index - 1; 0 <= at && index - at < MENTIONS_BACK; at -= 1) {
    const candidate = chains.mentions[at]
    if (SENTENCES_BACK < pronoun.sentence - candidate.sentence) break
    if (!canMean(chains, words, index, at, speakers)) continue
    const root = chains.rootOf(at)
    const score = salience(pronoun, candidate, chains.chainOf(at).gender !== null, chains.chainOf(at).size)
    const known = best.get(root)
    if (known === undefined || known.score < score) best.set(root, { at, score })
  }
  return winner([...best.values()])
}

/**
 * "Mira Tolland spoke. She then left.": the first "he" or "she" of a sentence goes on with the one subject of the
 * sentence told before it, quotations not counted (the backward-looking centre of Grosz, Joshi and Weinstein 1995).
 * -1 where there is no such one, or two.
 */
function findContinued(
  chains: Chains,
  words: readonly Word[],
  index: number,
  speakers: ReadonlyMap<number, number>
): number {
  const pronoun = chains.mentions[index]
  if (pronoun.quotation !== -1 || pronoun.type !== 'person') return -1
  let sentence = -1
  const subjects: number[] = []
  for (let at = index - 1; 0 <= at && index - at < MENTIONS_BACK; at -= 1) {
    const candidate = chains.mentions[at]
    if (SENTENCES_BACK < pronoun.sentence - candidate.sentence) break
    if (candidate.quotation !== -1 || !isKnownPerson(chains, at)) continue
    if (candidate.sentence === pronoun.sentence) {
      if (areCompatible(chains.chainOf(index), chains.chainOf(at))) return -1
      continue
    }
    if (sentence === -1) sentence = candidate.sentence
    if (candidate.sentence !== sentence) break
    if (candidate.subject && canMean(chains, words, index, at, speakers)) subjects.push(at)
  }
  return (
    onlyOne(chains, subjects) ??
    onlyOne(
      chains,
      subjects.filter((at) => isOfMainClause(words, chains.mentions[at]))
    ) ??
    -1
  )
}

/** The first of them where all are one; `undefined` where there is none, or two. */
function onlyOne(chains: Chains, found: readonly number[]): number | undefined {
  const [first] = found
  return first !== undefined && found.every((at) => chains.rootOf(at) === chains.rootOf(first))
    ? first
    : undefined
}

/** "Konn said Morn was wrong. She …": of two subjects the one of the main clause goes on. */
function isOfMainClause(words: readonly Word[], { from, to }: DraftMention): boolean {
  for (let at = from; at < to; at += 1) {
    const { head, deprel } = words[at]
    if (from <= head && head < to) continue
    return deprel.startsWith('nsubj') && head !== -1 && words[head].deprel === 'root'
  }
  return false
}

/** A "who" that nothing was found for says nothing of whom it means. */
function isKnownPerson(chains: Chains, index: number): boolean {
  const { type, size } = chains.chainOf(index)
  return type === 'person' && (1 < size || chains.mentions[index].kind !== 'pronoun')
}

function winner(found: readonly { readonly at: number; readonly score: number }[]): number {
  const [first, second] = [...found].sort((a, b) => b.score - a.score)
  if (first === undefined) return -1
  return second !== undefined && first.score - second.score < MARGIN ? -1 : first.at
}

function canMean(
  chains: Chains,
  words: readonly Word[],
  pronoun: number,
  at: number,
  speakers: ReadonlyMap<number, number>
): boolean {
  const p = chains.mentions[pronoun]
  const candidate = chains.mentions[at]
  const chain = chains.chainOf(at)
  if (candidate.to > p.from) return false
  if (!areCompatible(chains.chainOf(pronoun), chain)) return false
  if (p.gender === 'male' || p.gender === 'female') {
    if (chain.type !== 'person' || chain.plural) return false
  } else if (p.plural) {
    if (!isMany(chain.type, candidate)) return false
  } else if (chain.type === 'person' || chain.type === 'group' || chain.type === null) return false
  // What is said in quotation marks is hardly ever about the one who says it in the third person.
  if (
    p.quotation !== -1 &&
    p.quotation !== candidate.quotation &&
    speakers.get(p.quotation) === chains.rootOf(at)
  )
    return false
  return !isObjectOfSameVerb(words, candidate, p)
}

function isMany(type: string | null, candidate: DraftMention): boolean {
  return type === 'group' || candidate.plural || type === 'organization'
}

/** "Olin met him": the subject and object of one verb are two, unless the pronoun says "himself". */
function isObjectOfSameVerb(words: readonly Word[], candidate: DraftMention, pronoun: DraftMention): boolean {
  if (
    pronoun.subject ||
    !/^(?:him|her|them|it)$/.test(pronoun.head) ||
    candidate.sentence !== pronoun.sentence
  )
    return false
  if (4 < pronoun.from - candidate.to) return false
  // "Tolland took her ministers along": a noun behind makes "her" a possessive.
  if (
    pronoun.head === 'her' &&
    /^\p{Ll}/u.test(words[pronoun.to]?.text ?? '') &&
    !/^(?:to|in|on|at|for|and|of|with|that|as|by|from|when)$/.test(words[pronoun.to].fold)
  )
    return false
  for (let at = candidate.to; at < pronoun.from; at += 1) if (/[,;:"“”]/.test(words[at].text)) return false
  return true
}

function salience(
  pronoun: DraftMention,
  candidate: DraftMention,
  genderKnown: boolean,
  size: number
): number {
  let score = -1.2 * (pronoun.sentence - candidate.sentence)
  if (candidate.subject) score += 1.5
  if (candidate.quotation !== pronoun.quotation) score -= candidate.quotation === -1 ? 0.3 : 1.5
  if (genderKnown && pronoun.gender !== 'neuter') score += 1
  if (candidate.type === 'organization' && pronoun.plural) score -= 1
  if (candidate.type === 'place' && pronoun.head === 'it') score -= 0.7
  if (candidate.kind === 'name') score += 0.3
  if (candidate.kind === 'pronoun') score += 0.5
  score += 0.3 * Math.min(4, Math.log2(size))
  return score - 0.01 * Math.min(60, pronoun.from - candidate.to)
}
