import type { Chains } from '../chains.js'
import type { DraftMention } from '../draft-mention.js'

/**
 * The same name means the same one: "the River Guard" … "River Guard". A capital that acts is apart from the place;
 * a surname alone waits for the sieve that knows who bears it.
 */
export function joinSameNames(chains: Chains): void {
  const first = new Map<string, number>()
  for (const [index, mention] of chains.mentions.entries()) {
    if (mention.kind !== 'name' || isSurname(mention)) continue
    const key = mention.government
      ? `government ${mention.country}`
      : `${mention.type} ${mention.words.filter((word) => word !== 'the').join(' ')}`
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else chains.join(known, index)
  }
}

function isSurname({ type, words }: DraftMention): boolean {
  return type === 'person' && words.length === 1
}
