import type { Annotated, Entity, Found, Mention } from '../../article/index.js'
import { wordsOf } from '../../text/index.js'
import { type Chains, makeChains } from './chains.js'
import { readWords } from './document.js'
import type { DraftMention } from './draft-mention.js'
import { findMentions } from './find-mentions.js'
import { SIEVES } from './sieves/index.js'

/**
 * Takes an article with names; syntax helps where it is there, and is not needed.
 * Gives its people, bodies, places and groups, each with every name, description and pronoun that refers to it,
 * in text order, ids "e0", "e1", … A pronoun whose meaning is open belongs to none.
 * The method is the multi-pass sieve of Lee et al. (2013), "Deterministic coreference resolution based on
 * entity-centric, precision-ranked rules", Computational Linguistics 39(4).
 */
export function findEntities(article: Annotated<'sentences' | 'tokens' | 'names'>): Found<'entities'> {
  const words = readWords(article)
  const chains = makeChains(findMentions(article, words))
  for (const sieve of SIEVES) sieve(chains, words)
  const groups = groupMentions(chains).filter((members) => isEntity(chains, members))
  return { entities: groups.map((members, index) => entityOf(article.text, chains, members, `e${index}`)) }
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

/** Pronouns alone say nothing of whom they mean. */
function isEntity(chains: Chains, members: readonly number[]): boolean {
  return members.some((index) => chains.mentions[index].kind !== 'pronoun')
}

function entityOf(text: string, chains: Chains, members: readonly number[], id: string): Entity {
  const mentions = members.map((index) => chains.mentions[index])
  const titles = [...new Set(mentions.flatMap((mention) => mention.titles))]
  const country = firstOf(mentions, (mention) => mention.country)
  const sector = firstOf(mentions, (mention) => mention.sector)
  return {
    id,
    type: chains.chainOf(members[0]).type ?? 'other',
    name: fullestName(text, mentions),
    titles,
    mentions: mentions.map(({ span, kind }): Mention => ({ span, kind })),
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector })
  }
}

/** The name of most words, the first of equals; where nobody is named, the longest description. */
function fullestName(text: string, mentions: readonly DraftMention[]): string {
  for (const kind of ['name', 'description'] as const) {
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
