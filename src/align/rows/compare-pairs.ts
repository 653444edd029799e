import { softCover, type Term, type TermLikeness } from './soft-likeness.js'

/** Something of a report that may be told by others too: its report, and the telling words about it. */
export interface Comparable {
  readonly report: number
  readonly terms: readonly Term[]
}

/** Two items by their index, and how far each has its like in the other: from 0 to 1. */
export interface Pair {
  readonly a: number
  readonly b: number
  /** Share of the weight of `a` that has its like in `b`. */
  readonly ofA: number
  readonly ofB: number
  /** By how much this is the likest pair of `a` with the report of `b`, and the other way round; below 0 where it is not. */
  readonly lead: number
}

/** Compares candidates: what each has of the other, and which is the likest of its report. */
export function comparePairs(
  items: readonly Comparable[],
  candidates: readonly (readonly [number, number])[],
  likeness: TermLikeness
): Pair[] {
  const reports = 1 + items.reduce((most, { report }) => Math.max(most, report), 0)
  const best = new Map<number, { first: number; second: number }>()
  const keep = (item: number, report: number, value: number) => {
    const known = best.get(item * reports + report)
    if (known === undefined) best.set(item * reports + report, { first: value, second: 0 })
    else if (known.first < value) Object.assign(known, { first: value, second: known.first })
    else if (known.second < value) known.second = value
  }
  const drafts = candidates.map(([a, b]) => {
    const ofA = softCover(items[a].terms, items[b].terms, likeness)
    const ofB = softCover(items[b].terms, items[a].terms, likeness)
    keep(a, items[b].report, ofA + ofB)
    keep(b, items[a].report, ofA + ofB)
    return { a, b, ofA, ofB }
  })
  return drafts.map((draft) => {
    const value = draft.ofA + draft.ofB
    const leads = [
      best.get(draft.a * reports + items[draft.b].report)!,
      best.get(draft.b * reports + items[draft.a].report)!
    ].map(({ first, second }) => (value < first ? value - first : value - second))
    return { ...draft, lead: Math.min(...leads) / 2 }
  })
}

/** Features of a pair under their names, each between 0 and about 1. */
export type Weights<Name extends string> = Readonly<Record<Name, number>>

/** A logistic weighing: the probability that two items are one. */
export function probabilityOf<Name extends string>(
  features: Weights<Name>,
  weights: Weights<Name | 'bias'>
): number {
  let sum = weights.bias
  for (const name in features) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}

/** So many of its weightiest words lead from an item to others: what shares none of them is hardly one with it. */
const LEADING_TERMS = 8

/** The stems by which an item is looked for. */
export function leadingStems(terms: readonly Term[]): string[] {
  return [...terms]
    .sort((x, y) => y.weight - x.weight || (x.stem < y.stem ? -1 : 1))
    .slice(0, LEADING_TERMS)
    .map(({ stem }) => stem)
}

/** Words in more items than this pair nobody: they would pair all with all. */
const HOLDERS_MAX = 150

/**
 * Pairs of items with a key in common. Never all with all.
 *
 * @param keys of each item
 * @returns pairs of indices, the smaller first, in ascending order
 */
export function pairsByKeys(keys: readonly (readonly string[])[]): [number, number][] {
  const holders = new Map<string, number[]>()
  keys.forEach((own, index) => {
    for (const key of new Set(own)) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [index])
      else known.push(index)
    }
  })
  const pairs = new Set<number>()
  for (const members of holders.values()) {
    if (HOLDERS_MAX < members.length) continue
    for (let at = 1; at < members.length; at += 1)
      for (let before = 0; before < at; before += 1) pairs.add(members[before] * keys.length + members[at])
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .map((pair): [number, number] => [Math.floor(pair / keys.length), pair % keys.length])
}
