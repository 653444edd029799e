/**
 * The best tree over a sentence (Chu and Liu 1965, Edmonds 1967), with exactly one word under the root.
 *
 * @param scores `scores[dependent][head]`, both counted from 0 = root; row 0 is not read
 * @returns the head of each node; -1 for the root
 */
export function findTree(scores: readonly Float32Array[]): Int32Array {
  const greedy = findBestHeads(scores)
  if (isTree(greedy) && rootsOf(greedy).length === 1) return greedy
  return contract(withDearRoot(scores))
}

function findBestHeads(scores: readonly Float32Array[]): Int32Array {
  const heads = new Int32Array(scores.length).fill(-1)
  for (let node = 1; node < scores.length; node += 1) {
    const row = scores[node]
    let best = Number.NEGATIVE_INFINITY
    for (let head = 0; head < row.length; head += 1) {
      if (row[head] <= best || head === node) continue
      best = row[head]
      heads[node] = head
    }
    if (heads[node] === -1) heads[node] = 0
  }
  return heads
}

function rootsOf(heads: Int32Array): number[] {
  const roots: number[] = []
  for (let node = 1; node < heads.length; node += 1) if (heads[node] === 0) roots.push(node)
  return roots
}

function isTree(heads: Int32Array): boolean {
  return findCycle(heads) === null
}

/** More than any arc gains: the best tree has as few arcs from the root as a tree can have, which is one. */
const ROOT_PRICE = 4096

function withDearRoot(scores: readonly Float32Array[]): Float32Array[] {
  return scores.map((row) => {
    const copy = Float32Array.from(row)
    copy[0] -= ROOT_PRICE
    return copy
  })
}

/** Finds a cycle among the best heads, makes it one node, solves the smaller sentence, and opens the cycle again. */
function contract(scores: readonly Float32Array[]): Int32Array {
  const heads = findBestHeads(scores)
  const cycle = findCycle(heads)
  if (cycle === null) return heads

  const inCycle = new Uint8Array(scores.length)
  for (const node of cycle) inCycle[node] = 1
  const kept = listOthers(inCycle)
  const joined = kept.length
  const smaller = Array.from({ length: joined + 1 }, () => new Float32Array(joined + 1).fill(-1e9))
  const enters = new Int32Array(joined)
  const leaves = new Int32Array(joined)
  for (let at = 0; at < joined; at += 1) {
    const node = kept[at]
    const row = scores[node]
    for (let other = 0; other < joined; other += 1) smaller[at][other] = row[kept[other]]
    leaves[at] = cycle.reduce((best, from) => (row[best] < row[from] ? from : best))
    smaller[at][joined] = row[leaves[at]]
    const gain = (member: number) => scores[member][node] - scores[member][heads[member]]
    enters[at] = cycle.reduce((best, member) => (gain(best) < gain(member) ? member : best))
    smaller[joined][at] = gain(enters[at])
  }
  const solved = contract(smaller)

  const opened = Int32Array.from(heads)
  for (let at = 0; at < joined; at += 1) {
    if (kept[at] !== 0) opened[kept[at]] = solved[at] === joined ? leaves[at] : kept[solved[at]]
  }
  opened[enters[solved[joined]]] = kept[solved[joined]]
  return opened
}

function listOthers(inCycle: Uint8Array): number[] {
  const others: number[] = []
  for (let node = 0; node < inCycle.length; node += 1) if (inCycle[node] === 0) others.push(node)
  return others
}

function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start += 1) {
    let node = start
    while (0 < node && seen[node] === 0) {
      seen[node] = start
      node = heads[node]
    }
    if (node <= 0 || seen[node] !== start) continue
    const cycle = [node]
    for (let next = heads[node]; next !== node; next = heads[next]) cycle.push(next)
    return cycle
  }
  return null
}
