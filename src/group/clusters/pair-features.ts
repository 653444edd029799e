import { type Candidate, likeness, type Vector, type Weighed } from '../similarity/index.js'

/** What is asked of two reports, in the order in which the model reads it. Learned weights: docs/models/grouping.md. */
export const PAIR_FEATURES = [
  'words',
  'logWords',
  'lead',
  'names',
  'rareInLead',
  'length',
  'logDays',
  'undated',
  'title',
  'numbers',
  'shareOfBest',
  'shareOfOtherBest',
  'nearestRank',
  'farthestRank',
  'aboveUsual',
  'crowd',
  'lengthsApart',
  'leadHeld',
  'leadHeldBoth',
  'runs',
  'topNames',
  'firstName',
  'rarestWord',
  'rareWords'
] as const

/** Reports of neighbouring days are of one time; after so many days more makes no difference. */
const DAYS_FREE = 1
const DAYS_MAX = 60
/** A word is rare from this weight on; in the opening words a little less. */
const RARE_MIN = 4
const TELLING_MIN = 3
const TOP_NAMES = 5
/** Among so many reports the nearest tell as much as among any more; among fewer they are near by want of others. */
const CROWD = 300
/** The likeness that is usual for a report is that of its nearest but for the first few, which may be of its story. */
const OF_STORY = 3
const USUAL_WITHIN = 20

/** Fills `into` with the features of a pair. */
export type ReadPair = (pair: Candidate, into: Float64Array) => void

/** Prepares what is asked of each report once. Takes all reports and all pairs that share telling words. */
export function createPairReader(
  weighed: readonly Weighed[],
  rarityOf: Float32Array,
  rarity: (stem: string) => number,
  candidates: readonly Candidate[]
): ReadPair {
  const near = nearnessOf(weighed.length, candidates)
  const seen = weighed.map(({ description }) => seeReport(description, rarity))
  const crowd = Math.min(1, Math.log(weighed.length) / Math.log(CROWD))
  return (pair, into) => {
    const { a, b, likeness: words } = pair
    const [one, other] = [weighed[a], weighed[b]]
    const [sizeA, sizeB] = [one.description.words.size, other.description.words.size]
    const [ranks, shares] = [
      [near.rankOf(a, words), near.rankOf(b, words)],
      [words / near.best[a], words / near.best[b]]
    ]
    const held = [heldOf(seen[a], other), heldOf(seen[b], one)]
    const common = inCommon(one.words, other.words, rarityOf)
    into.set([
      words,
      Math.log(words),
      likeness(one.lead, other.lead),
      likeness(one.names, other.names),
      Math.log(1 + inCommon(one.lead, other.lead, rarityOf).sum),
      Math.log(Math.min(sizeA, sizeB) + 1),
      Math.log(1 + Math.min(DAYS_MAX, Math.max(0, daysBetween(one, other) - DAYS_FREE))),
      one.description.day === null || other.description.day === null ? 1 : 0,
      likeness(one.title, other.title),
      likeness(one.numbers, other.numbers),
      Math.max(...shares),
      Math.min(...shares),
      Math.log(1 + Math.min(...ranks)),
      Math.log(1 + Math.max(...ranks)),
      words - (near.usual[a] + near.usual[b]) / 2,
      crowd,
      Math.abs(Math.log((sizeA + 1) / (sizeB + 1))),
      Math.max(...held),
      Math.min(...held),
      Math.log(1 + sharedRuns(one, other)),
      sharedNames(seen[a].names, seen[b].names),
      seen[a].names.length !== 0 && seen[a].names[0] === seen[b].names[0] ? 1 : 0,
      common.rarest,
      Math.log(1 + common.sum)
    ])
  }
}

interface Nearness {
  readonly best: Float64Array
  readonly usual: Float64Array
  /** How many reports are nearer to one than a likeness says. */
  rankOf(report: number, likeness: number): number
}

function nearnessOf(count: number, candidates: readonly Candidate[]): Nearness {
  const lists: number[][] = Array.from({ length: count }, () => [])
  for (const { a, b, likeness: words } of candidates) {
    lists[a].push(words)
    lists[b].push(words)
  }
  const sorted = lists.map((list) => Float64Array.from(list).sort().reverse())
  const usual = Float64Array.from(sorted, (list) => meanOf(list.subarray(OF_STORY, USUAL_WITHIN)))
  return {
    best: Float64Array.from(sorted, (list) => list[0] ?? 0),
    usual,
    rankOf: (report, words) => countAbove(sorted[report], words)
  }
}

function meanOf(list: Float64Array): number {
  return list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length
}

/** Of a list in falling order. */
function countAbove(list: Float64Array, value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value < list[middle]) low = middle + 1
    else high = middle
  }
  return low
}

interface Seen {
  /** Telling stems of the opening with what each weighs. */
  readonly lead: readonly (readonly [stem: string, weight: number])[]
  /** Stems of the names that weigh most, the heaviest first. */
  readonly names: readonly string[]
}

function seeReport({ lead, names }: Weighed['description'], rarity: (stem: string) => number): Seen {
  return {
    lead: [...lead.keys()]
      .map((stem) => [stem, rarity(stem) - TELLING_MIN] as const)
      .filter(([, weight]) => 0 < weight),
    names: [...names]
      .map(([stem, times]) => [stem, times * rarity(stem)] as const)
      .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
      .slice(0, TOP_NAMES)
      .map(([stem]) => stem)
  }
}

/** How much of what one opens with stands anywhere in the other, by weight. */
function heldOf({ lead }: Seen, { description: { words } }: Weighed): number {
  let all = 0
  let held = 0
  for (const [stem, weight] of lead) {
    all += weight
    if (words.has(stem)) held += weight
  }
  return all === 0 ? 0 : held / all
}

function sharedNames(a: readonly string[], b: readonly string[]): number {
  return a.filter((stem) => b.includes(stem)).length / Math.max(1, Math.min(a.length, b.length))
}

function sharedRuns({ description: { runs: a } }: Weighed, { description: { runs: b } }: Weighed): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const run of few) if (many.has(run)) shared += 1
  return shared
}

/** The weight of the rarest term of both, and what all of both weigh above a bound. */
function inCommon(
  a: Vector,
  b: Vector,
  rarityOf: Float32Array
): { readonly rarest: number; readonly sum: number } {
  let rarest = 0
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const difference = a.terms[i] - b.terms[j]
    if (difference === 0) {
      const weight = rarityOf[a.terms[i]]
      rarest = Math.max(rarest, weight)
      sum += Math.max(0, weight - RARE_MIN)
      i += 1
      j += 1
    } else if (difference < 0) i += 1
    else j += 1
  }
  return { rarest, sum }
}

/** 0 where one carries no date: text alone decides then. */
export function daysBetween({ description: a }: Weighed, { description: b }: Weighed): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)
}
