import type { EntityType } from '../../article/index.js'
import type { DraftMention, PersonGender } from './draft-mention.js'

/** A chain on the way: what its mentions say together. */
export interface DraftChain {
  /** How many mentions it has. */
  readonly size: number
  readonly type: EntityType | null
  readonly gender: PersonGender | null
  readonly plural: boolean
  readonly country?: string
  /** What kind of body it is, where its words say so: a ministry is no broadcaster. */
  readonly sector?: string
  readonly government: boolean
}

/** Which mentions refer to the same one; sieves join chains and never part them. */
export interface Chains {
  readonly mentions: readonly DraftMention[]
  /** A number that all mentions of a chain share. */
  rootOf(mention: number): number
  chainOf(mention: number): DraftChain
  /** Joins the chains of two mentions unless what they say contradicts; tells whether they are one now. */
  join(a: number, b: number): boolean
}

export function makeChains(mentions: readonly DraftMention[]): Chains {
  const parent = Int32Array.from(mentions, (_, index) => index)
  const chains: DraftChain[] = mentions.map((mention) => ({
    size: 1,
    type: mention.type,
    gender: mention.gender,
    plural: mention.plural,
    country: mention.country,
    sector: mention.type === 'organization' ? mention.sector : undefined,
    government: mention.government
  }))
  const rootOf = (mention: number): number => {
    let root = mention
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]]
      root = parent[root]
    }
    return root
  }
  const join = (a: number, b: number): boolean => {
    const [one, other] = [rootOf(a), rootOf(b)]
    if (one === other) return true
    const [first, second] = one < other ? [one, other] : [other, one]
    if (!areCompatible(chains[first], chains[second])) return false
    parent[second] = first
    chains[first] = merge(chains[first], chains[second])
    return true
  }
  return { mentions, rootOf, chainOf: (mention) => chains[rootOf(mention)], join }
}

/** PLOVER's sector of those who report. */
const MEDIA = 'JRN'

/** No contradiction in type, gender, number or country. */
export function areCompatible(a: DraftChain, b: DraftChain): boolean {
  if (a.government !== b.government && (a.type === 'place' || b.type === 'place')) return false
  if (a.type !== null && b.type !== null && a.type !== b.type) return false
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false
  if (a.sector !== b.sector && (a.sector === MEDIA || b.sector === MEDIA) && a.sector && b.sector)
    return false
  // "they" can be one body or one person of unstated gender.
  if (a.plural !== b.plural && (a.type === 'person' || b.type === 'person'))
    return a.type === null || b.type === null
  return true
}

function merge(a: DraftChain, b: DraftChain): DraftChain {
  return {
    size: a.size + b.size,
    type: a.type ?? b.type,
    gender: a.gender ?? b.gender,
    plural: a.plural && b.plural,
    country: a.country ?? b.country,
    sector: a.sector ?? b.sector,
    government: a.government || b.government
  }
}
