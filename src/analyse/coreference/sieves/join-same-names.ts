import type { Chains } from '../chains.js'
import type { DraftMention } from '../draft-mention.js'

/**
 * The same name means the same one: "the River Guard" … "River Guard", "the US" … "United States". A capital that acts is apart from the place;
 * a surname alone waits for the sieve that knows who bears it.
 */
export function joinSameNames(chains: Chains): void {
  const first = new Map<string, number>()
  for (const [index, mention] of chains.mentions.entries()) {
    if (mention.kind !== 'name' || isSurname(mention)) continue
    const key = keyOf(mention)
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else chains.join(known, index)
  }
}

/** A country has several names: "the US", "United States". */
function keyOf({ government, wholeCountry, country, type, words }: DraftMention): string {
  if (government) return `government ${country}`
  if (wholeCountry) return `country ${country}`
  return `${type} ${words.filter((word) => word !== 'the').join(' ')}`
}

function isSurname({ type, words }: DraftMention): boolean {
  return type === 'person' && words.length === 1
}
