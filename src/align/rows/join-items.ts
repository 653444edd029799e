/** Two items by their index that may be one matter, and how sure that is: above 0, at most 1. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly strength: number
}

/**
 * Rows are joined only where this share of their items has a match in the other row: a chain of likenesses is not a
 * likeness. Items are counted, not pairs, since a headline and a quotation of one report need not be alike.
 */
const MATCHED_SHARE_MIN = 0.5

/**
 * Joins items into rows, the surest matches first. Two rows are joined only if no two of their items conflict and
 * many of them match: one shaky match never brings two things together that cannot be one. Gives the members of each row in ascending order,
 * rows by their first member.
 */
export function joinItems(
  count: number,
  matches: readonly Match[],
  conflicts: (a: number, b: number) => boolean
): number[][] {
  const rows: (number[] | null)[] = Array.from({ length: count }, (_, index) => [index])
  const rowOf = Int32Array.from({ length: count }, (_, index) => index)
  const matched = new Set(matches.map(({ a, b }) => keyOf(a, b, count)))
  const sorted = [...matches].sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
  for (const { a, b } of sorted) {
    const [one, other] = [Math.min(rowOf[a], rowOf[b]), Math.max(rowOf[a], rowOf[b])]
    const [kept, taken] = [rows[one], rows[other]]
    if (one === other || kept === null || taken === null) continue
    if (kept.some((x) => taken.some((y) => conflicts(x, y)))) continue
    const isMatched = (x: number, y: number) => matched.has(keyOf(x, y, count))
    const held =
      kept.filter((x) => taken.some((y) => isMatched(x, y))).length +
      taken.filter((y) => kept.some((x) => isMatched(x, y))).length
    if (held < MATCHED_SHARE_MIN * (kept.length + taken.length)) continue
    rows[one] = [...kept, ...taken].sort((x, y) => x - y)
    rows[other] = null
    for (const member of taken) rowOf[member] = one
  }
  return rows.filter((row) => row !== null)
}

function keyOf(a: number, b: number, count: number): number {
  return a < b ? a * count + b : b * count + a
}

/** Pairs of items that share a telling stem: each item meets only those, never all. */
export function pairsSharing(
  items: readonly ReadonlyMap<string, number>[],
  sharedWeightMin: number
): [number, number][] {
  const holders = new Map<string, number[]>()
  const pairs: [number, number][] = []
  items.forEach((stems, b) => {
    const weights = new Map<number, number>()
    for (const [stem, weight] of stems) {
      const known = holders.get(stem)
      for (const a of known ?? []) weights.set(a, (weights.get(a) ?? 0) + weight)
      if (known === undefined) holders.set(stem, [b])
      else known.push(b)
    }
    for (const [a, weight] of weights) if (sharedWeightMin <= weight) pairs.push([a, b])
  })
  return pairs
}
