import type { Chains } from '../chains.js'

/** The same name means the same one: "the River Guard" … "River Guard". A capital that acts is apart from the place. */
export function joinSameNames(chains: Chains): void {
  const first = new Map<string, number>()
  for (const [index, mention] of chains.mentions.entries()) {
    if (mention.kind !== 'name') continue
    const key = mention.government
      ? `government ${mention.country}`
      : `${mention.type} ${mention.words.filter((word) => word !== 'the').join(' ')}`
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else chains.join(known, index)
  }
}
