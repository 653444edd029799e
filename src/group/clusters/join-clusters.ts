/** Two reports by their index and how much speaks for their being one story; below nothing, against it. */
export interface Tie {
  readonly a: number
  readonly b: number
  readonly strength: number
}

/**
 * Joins reports into clusters, the closest first, as long as the mean tie between all their members is above zero
 * (average linkage, Sokal & Michener 1958): one chance likeness never joins two stories. A pair without a tie counts
 * as the product of its two doubts, below zero. Ties of equal strength are taken in the order of the indexes, so that the result depends on nothing
 * else. Gives each report's cluster as the smallest index in it. O(ties log ties).
 */
export function joinClusters(doubts: readonly number[], ties: readonly Tie[]): Int32Array {
  const clusters = doubts.map(newCluster)
  for (const { a, b, strength } of ties) {
    clusters[a].sums.set(b, strength + doubts[a] * doubts[b])
    clusters[b].sums.set(a, strength + doubts[a] * doubts[b])
  }
  const queue = new Queue()
  for (const { a, b } of ties) offer(queue, clusters, a, b)
  for (let next = queue.take(); next !== null; next = queue.take()) {
    const { a, b } = next
    if (clusters[a].version !== next.versionA || clusters[b].version !== next.versionB) continue
    mergeInto(clusters, a, b)
    for (const other of clusters[a].sums.keys())
      offer(queue, clusters, Math.min(a, other), Math.max(a, other))
  }
  return Int32Array.from(clusters, (_, index) => rootOf(clusters, index))
}

interface Cluster {
  size: number
  /** Sum of the doubts of its members. */
  doubt: number
  version: number
  /** The cluster that has taken this one in; itself while it stands. */
  parent: number
  /** Sum of ties, more by what each pair would count without one, to every cluster it has ties with. */
  readonly sums: Map<number, number>
}

function newCluster(doubt: number, index: number): Cluster {
  return { size: 1, doubt, version: 0, parent: index, sums: new Map() }
}

function offer(queue: Queue, clusters: readonly Cluster[], a: number, b: number): void {
  const sum = clusters[a].sums.get(b)
  if (sum === undefined) return
  const strength = (sum - clusters[a].doubt * clusters[b].doubt) / (clusters[a].size * clusters[b].size)
  if (strength <= 0) return
  queue.put({ a, b, strength, versionA: clusters[a].version, versionB: clusters[b].version })
}

/** `a` is the smaller index and stays. */
function mergeInto(clusters: readonly Cluster[], a: number, b: number): void {
  const kept = clusters[a]
  const taken = clusters[b]
  kept.size += taken.size
  kept.doubt += taken.doubt
  kept.version += 1
  taken.version = -1
  taken.parent = a
  kept.sums.delete(b)
  for (const [other, sum] of taken.sums) {
    if (other === a) continue
    const together = sum + (kept.sums.get(other) ?? 0)
    kept.sums.set(other, together)
    clusters[other].sums.delete(b)
    clusters[other].sums.set(a, together)
  }
  taken.sums.clear()
}

function rootOf(clusters: readonly Cluster[], index: number): number {
  let at = index
  while (clusters[at].parent !== at) at = clusters[at].parent
  return at
}

interface Offer extends Tie {
  readonly versionA: number
  readonly versionB: number
}

/** A binary heap: the strongest tie first, then the smallest indexes. */
class Queue {
  private readonly heap: Offer[] = []

  put(offer: Offer): void {
    const { heap } = this
    let at = heap.length
    heap.push(offer)
    while (0 < at) {
      const above = (at - 1) >> 1
      if (!isBefore(offer, heap[above])) break
      heap[at] = heap[above]
      at = above
    }
    heap[at] = offer
  }

  take(): Offer | null {
    const { heap } = this
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined) return null
    if (0 < heap.length) this.sink(last)
    return first
  }

  private sink(offer: Offer): void {
    const { heap } = this
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (heap.length <= below) break
      if (below + 1 < heap.length && isBefore(heap[below + 1], heap[below])) below += 1
      if (isBefore(offer, heap[below])) break
      heap[at] = heap[below]
      at = below
    }
    heap[at] = offer
  }
}

function isBefore(x: Offer, y: Offer): boolean {
  if (x.strength !== y.strength) return y.strength < x.strength
  return x.a !== y.a ? x.a < y.a : x.b < y.b
}
