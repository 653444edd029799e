import type { Prepared } from './pair-features.js'

/** Which chains bear names, and whether two can be one by their names. */
export interface ChainNames {
  /** Both bear names, and these have no word in common: "Mira Tolland" is not "Tarek Olin", whatever else fits. */
  contradict(a: number, b: number): boolean
  /** Joins the chains of two mentions with their names, unless what they say contradicts. */
  join(a: number, b: number): void
}

export function indexNames({ seen, chains }: Prepared): ChainNames {
  const names = new Map<number, ReadonlySet<string>>()
  for (const [index, { draft }] of seen.entries()) {
    if (draft.kind !== 'name') continue
    const root = chains.rootOf(index)
    names.set(root, new Set([...(names.get(root) ?? []), ...draft.words]))
  }
  const namesOf = (mention: number) => names.get(chains.rootOf(mention))
  return {
    contradict: (a, b) => {
      const [one, other] = [namesOf(a), namesOf(b)]
      return one !== undefined && other !== undefined && ![...one].some((word) => other.has(word))
    },
    join: (a, b) => {
      const all = [...(namesOf(a) ?? []), ...(namesOf(b) ?? [])]
      if (chains.join(a, b) && 0 < all.length) names.set(chains.rootOf(a), new Set(all))
    }
  }
}
