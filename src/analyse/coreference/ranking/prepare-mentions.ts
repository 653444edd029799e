import type { Annotated } from '../../../article/index.js'
import { readCueVerb } from '../../../knowledge/index.js'
import { makeChains } from '../chains.js'
import type { Word } from '../document.js'
import type { DraftMention } from '../draft-mention.js'
import { findMentions, inTextOrder } from '../find-mentions.js'
import { findNounPhrases } from '../find-noun-phrases.js'
import { findSpeakers } from '../find-speakers.js'
import { RULED_SIEVES, SURE_SIEVES } from '../sieves/index.js'
import type { Prepared } from './pair-features.js'
import { type SeenMention, seeMentions } from './seen-mention.js'

/**
 * All mentions of an article, in chains as far as the surest rules join them, and what the other rules would say.
 * The rules see people, bodies, places and third persons only; noun phrases of other things join the list after them.
 * Descriptions stay as the rules have them, where these join them to anybody: the model misreads twice as many.
 * `view` is what training sees in place of a mention.
 */
export function prepareMentions(
  article: Annotated<'sentences' | 'tokens' | 'names'>,
  words: readonly Word[],
  view: (mention: DraftMention) => DraftMention = (mention) => mention
): Prepared {
  const known = findMentions(article, words).map(view)
  const rules = makeChains(known)
  for (const sieve of SURE_SIEVES) sieve(rules, words)
  const sure = known.map((_, index) => rules.rootOf(index))
  const spoken = findSpeakers(rules, words)
  for (const sieve of RULED_SIEVES) sieve(rules, words)

  const titles = article.names.flatMap((name) => name.titles)
  const { all, places } = mergeMentions(known, findNounPhrases(words, known, titles))
  const chains = makeChains(all)
  const placeOf = (index: number) => places[index]
  const ruled = new Int32Array(all.length).fill(-1)
  for (const index of known.keys()) {
    chains.join(placeOf(sure[index]), placeOf(index))
    ruled[placeOf(index)] = rules.rootOf(index)
    if (known[index].kind === 'description' || isTellersPronoun(known[index], words))
      chains.join(placeOf(rules.rootOf(index)), placeOf(index))
  }
  const speakers = new Map([...spoken].map(([quotation, root]) => [quotation, chains.rootOf(placeOf(root))]))
  const seen = seeMentions(chains, words, speakers)
  return { words, seen, chains, ruled, chainNouns: nounsOfChains(seen) }
}

/** All mentions in text order, and for each known one its place among them; the known one first where both are the same words. */
function mergeMentions(
  known: readonly DraftMention[],
  phrases: readonly DraftMention[]
): { readonly all: readonly DraftMention[]; readonly places: Int32Array } {
  const later = [...phrases].sort(inTextOrder)
  const places = new Int32Array(known.length)
  const all: DraftMention[] = []
  let next = 0
  for (const [index, mention] of known.entries()) {
    for (; next < later.length && inTextOrder(later[next], mention) < 0; next += 1) all.push(later[next])
    places[index] = all.length
    all.push(mention)
  }
  return { all: [...all, ...later.slice(next)], places }
}

/**
 * "She said", "he" outside quotations, "who": the rules of centering read them as well as the model does on GUM's training
 * part, which marks no "who", and better in reports, where most names are of no known gender.
 */
function isTellersPronoun({ kind, quotation, head, from }: DraftMention, words: readonly Word[]): boolean {
  if (kind !== 'pronoun') return false
  if (head === 'who' || head === 'whose') return true
  if (quotation !== -1) return false
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(head)) return true
  const { deprel, head: governor } = words[from]
  return deprel.startsWith('nsubj') && readCueVerb(words[governor]?.fold ?? '') !== undefined
}

function nounsOfChains(seen: readonly SeenMention[]): (ReadonlySet<number> | undefined)[] {
  const byRoot = new Map<number, Set<number>>()
  for (const { root, chain, isPronoun, lemma } of seen) {
    if (chain.size === 1) continue
    const nouns = byRoot.get(root) ?? new Set()
    if (!isPronoun) nouns.add(lemma)
    byRoot.set(root, nouns)
  }
  return seen.map(({ root }) => byRoot.get(root))
}
