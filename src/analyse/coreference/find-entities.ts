import type { Annotated, Entity, Found, Mention } from '../../article/index.js'
import { wordsOf } from '../../text/index.js'
import { type Chains, makeChains } from './chains.js'
import { readWords, type Word } from './document.js'
import type { DraftMention } from './draft-mention.js'
import { findMentions } from './find-mentions.js'
import { joinRanked } from './ranking/join-ranked.js'
import { prepareMentions } from './ranking/prepare-mentions.js'
import { type RankingWeights, rankingModel } from './ranking/ranking-model.js'
import { isSpeaking } from './ranking/sorts.js'
import { RULED_SIEVES, SURE_SIEVES } from './sieves/index.js'

/**
 * Takes an article with names; syntax helps where it is there, and is not needed.
 * Gives its people, bodies, places and groups, each with every name, description and pronoun that refers to it,
 * in text order, ids "e0", "e1", … A pronoun whose meaning is open belongs to none.
 * The method is the multi-pass sieve of Lee et al. (2013), "Deterministic coreference resolution based on
 * entity-centric, precision-ranked rules", Computational Linguistics 39(4).
 */
export function findEntities(
  article: Annotated<'sentences' | 'tokens' | 'names'>,
  weights: RankingWeights | null = rankingModel()
): Found<'entities'> {
  const words = readWords(article)
  const isParsed = words.some(({ deprel }) => deprel === 'root')
  const chains =
    weights === null || !isParsed ? chainsByRule(article, words) : chainsByModel(article, words, weights)
  const groups = groupMentions(chains).filter((members) => isEntity(chains, members))
  return { entities: groups.map((members, index) => entityOf(article.text, chains, members, `e${index}`)) }
}

function chainsByRule(article: Annotated<'sentences' | 'tokens' | 'names'>, words: readonly Word[]): Chains {
  const chains = makeChains(findMentions(article, words))
  for (const sieve of [...SURE_SIEVES, ...RULED_SIEVES]) sieve(chains, words)
  return chains
}

function chainsByModel(
  article: Annotated<'sentences' | 'tokens' | 'names'>,
  words: readonly Word[],
  weights: RankingWeights
): Chains {
  const prepared = prepareMentions(article, words)
  joinRanked(weights, prepared)
  return prepared.chains
}

/** Mentions by chain, chains by their first mention. */
function groupMentions(chains: Chains): number[][] {
  const groups = new Map<number, number[]>()
  for (const index of chains.mentions.keys()) {
    const root = chains.rootOf(index)
    const members = groups.get(root)
    if (members === undefined) groups.set(root, [index])
    else members.push(index)
  }
  return [...groups.values()]
}

/**
 * Third persons alone say nothing of whom they mean; "I … my" mean the one who speaks, named or not. A thing told once is
 * no chain.
 */
function isEntity(chains: Chains, members: readonly number[]): boolean {
  const isOnce = members.length === 1
  return members.some((index) => {
    const { kind, head, unlisted } = chains.mentions[index]
    return kind === 'pronoun' ? !isOnce && isSpeaking(head) : !isOnce || unlisted !== true
  })
}

function entityOf(text: string, chains: Chains, members: readonly number[], id: string): Entity {
  const mentions = members.map((index) => chains.mentions[index])
  const titles = titlesOf(mentions)
  const country = firstOf(mentions, (mention) => mention.country)
  const sector = firstOf(mentions, (mention) => mention.sector)
  return {
    id,
    type:
      chains.chainOf(members[0]).type ?? (mentions.some(({ head }) => isSpeaking(head)) ? 'person' : 'other'),
    name: fullestName(text, mentions),
    titles,
    mentions: mentions.map(({ span, kind }): Mention => ({ span, kind })),
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector })
  }
}

function titlesOf(mentions: readonly DraftMention[]): string[] {
  const found = new Set<string>()
  for (const { titles } of mentions) for (const title of titles) found.add(title)
  return [...found]
}

/** The name of most words, the first of equals; where nobody is named, the longest description; else the first pronoun. */
function fullestName(text: string, mentions: readonly DraftMention[]): string {
  for (const kind of ['name', 'description', 'pronoun'] as const) {
    let best: DraftMention | null = null
    for (const mention of mentions) {
      if (mention.kind === kind && (best === null || best.words.length < mention.words.length)) best = mention
    }
    if (best !== null) return wordsOf(text, best.span)
  }
  return ''
}

function firstOf(
  mentions: readonly DraftMention[],
  read: (mention: DraftMention) => string | undefined
): string | undefined {
  for (const mention of mentions) {
    const value = read(mention)
    if (value !== undefined) return value
  }
  return undefined
}
