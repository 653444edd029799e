import type { Chains } from '../chains.js'

/** A capital that acts, a seat of government and "the Tolmarian government" are one: the government of that country. */
export function joinGovernments(chains: Chains): void {
  const first = new Map<string, number>()
  for (const [index, mention] of chains.mentions.entries()) {
    if (!mention.government || mention.country === undefined) continue
    const known = first.get(mention.country)
    if (known === undefined) first.set(mention.country, index)
    else chains.join(known, index)
  }
}
