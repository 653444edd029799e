import type { Tie } from './join-clusters.js'

/**
 * What readers decided, by article id: reports under one key are one story, reports under two keys are two, whatever their words
 * say. A report without a key goes where its words put it.
 */
export type Decided = ReadonlyMap<string, string>

/**
 * Takes each report's cluster as the smallest index in it; gives the same after the readers' decisions. Where they divide a cluster, a
 * report that they did not speak of goes with those that it is tied to most strongly, on the mean; one that is tied to none of them
 * stays with the others of its kind. O(ties).
 */
export function obeyReaders(
  clusters: Int32Array,
  ties: readonly Tie[],
  ids: readonly string[],
  decided: Decided
): Int32Array {
  const keys = ids.map((id) => decided.get(id))
  const divided = new Set(clusters.filter((_, index) => keys[index] !== undefined))
  if (divided.size === 0) return clusters
  const near = neighboursWithin(clusters, ties, divided)
  let waiting = [...clusters.keys()].filter(
    (index) => keys[index] === undefined && divided.has(clusters[index])
  )
  for (;;) {
    const found = waiting.map((index) => [index, keyOf(near.get(index) ?? [], keys)] as const)
    waiting = found.filter(([, key]) => key === undefined).map(([index]) => index)
    if (waiting.length === found.length) break
    for (const [index, key] of found) keys[index] = key
  }
  const first = new Map<string, number>()
  return clusters.map((cluster, index) => {
    const key = keys[index] === undefined ? `alone ${cluster}` : `decided ${keys[index]}`
    if (keys[index] === undefined && !divided.has(cluster)) return cluster
    if (!first.has(key)) first.set(key, index)
    return first.get(key)!
  })
}

interface Neighbour {
  readonly index: number
  readonly strength: number
}

function neighboursWithin(
  clusters: Int32Array,
  ties: readonly Tie[],
  wanted: ReadonlySet<number>
): Map<number, Neighbour[]> {
  const near = new Map<number, Neighbour[]>()
  const add = (from: number, index: number, strength: number) => {
    const known = near.get(from)
    if (known === undefined) near.set(from, [{ index, strength }])
    else known.push({ index, strength })
  }
  for (const { a, b, strength } of ties) {
    if (clusters[a] !== clusters[b] || !wanted.has(clusters[a])) continue
    add(a, b, strength)
    add(b, a, strength)
  }
  return near
}

/** The key of the strongest mean tie; of two the same, that of the earlier report. */
function keyOf(near: readonly Neighbour[], keys: readonly (string | undefined)[]): string | undefined {
  const sums = new Map<string, { sum: number; count: number; first: number }>()
  for (const { index, strength } of near) {
    const key = keys[index]
    if (key === undefined) continue
    const { sum, count, first } = sums.get(key) ?? { sum: 0, count: 0, first: index }
    sums.set(key, { sum: sum + strength, count: count + 1, first: Math.min(first, index) })
  }
  const ranked = [...sums].sort(([, x], [, y]) => y.sum / y.count - x.sum / x.count || x.first - y.first)
  return ranked[0]?.[0]
}
