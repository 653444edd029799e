/**
 * Scores of coreference chains: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005) and their
 * mean, the CoNLL score (Pradhan et al. 2012). Written from the definitions.
 */

/** Keys of mentions, chain by chain; no mention stands in two chains. */
export type ChainKeys = readonly (readonly string[])[]

export interface ChainScores {
  readonly muc: number
  readonly b3: number
  readonly ceafe: number
  readonly conll: number
}

/** Sums of one side of a measure: what is right, and of how much. */
interface Half {
  readonly right: number
  readonly all: number
}

/** Documents as pairs of gold and found chains; sums over all, then F1 in per cent. */
export function scoreChains(
  documents: readonly { readonly gold: ChainKeys; readonly found: ChainKeys }[]
): ChainScores {
  const measure = (half: (a: ChainKeys, b: ChainKeys) => Half) =>
    f1Of(
      sum(documents.map(({ gold, found }) => half(gold, found))),
      sum(documents.map(({ gold, found }) => half(found, gold)))
    )
  const [muc, b3, ceafe] = [measure(mucHalf), measure(b3Half), measure(ceafeHalf)]
  return { muc, b3, ceafe, conll: (muc + b3 + ceafe) / 3 }
}

function sum(halves: readonly Half[]): Half {
  return halves.reduce((a, b) => ({ right: a.right + b.right, all: a.all + b.all }), { right: 0, all: 0 })
}

function f1Of(recall: Half, precision: Half): number {
  const [r, p] = [recall, precision].map(({ right, all }) => (all === 0 ? 0 : right / all))
  return r + p === 0 ? 0 : (200 * r * p) / (r + p)
}

/** Links kept: a chain of n mentions has n - 1, and loses one for each further part it falls into. */
function mucHalf(chains: ChainKeys, other: ChainKeys): Half {
  const chainOf = indexChains(other)
  return sum(
    chains.map((chain) => ({ right: chain.length - partsOf(chain, chainOf), all: chain.length - 1 }))
  )
}

function partsOf(chain: readonly string[], chainOf: ReadonlyMap<string, number>): number {
  const known = chain.map((key) => chainOf.get(key))
  const missing = known.filter((index) => index === undefined).length
  return missing + new Set(known.filter((index) => index !== undefined)).size
}

/** For each mention the share of its chain that its other chain holds. */
function b3Half(chains: ChainKeys, other: ChainKeys): Half {
  const chainOf = indexChains(other)
  return sum(
    chains.map((chain) => {
      const counts = new Map<number, number>()
      for (const key of chain) {
        const index = chainOf.get(key)
        if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1)
      }
      const right = [...counts.values()].reduce((total, count) => total + (count * count) / chain.length, 0)
      return { right, all: chain.length }
    })
  )
}

/** The similarity of the best pairing of chains, one to one, by the number of chains. */
function ceafeHalf(chains: ChainKeys, other: ChainKeys): Half {
  const similarity = chains.map((a) => {
    const keys = new Set(a)
    return other.map((b) => (2 * b.filter((key) => keys.has(key)).length) / (a.length + b.length))
  })
  return { right: bestPairing(similarity), all: chains.length }
}

function indexChains(chains: ChainKeys): ReadonlyMap<string, number> {
  return new Map(chains.flatMap((chain, index) => chain.map((key) => [key, index] as const)))
}

/** The largest sum of one value a row and column (Kuhn 1955 and Munkres 1957, with potentials). */
export function bestPairing(values: readonly (readonly number[])[]): number {
  if (values.length === 0 || values[0].length === 0) return 0
  const rows =
    values.length <= values[0].length ? values : values[0].map((_, at) => values.map((row) => row[at]))
  const [n, m] = [rows.length, rows[0].length]
  const u = new Float64Array(n + 1)
  const v = new Float64Array(m + 1)
  const rowOf = new Int32Array(m + 1)
  for (let row = 1; row <= n; row += 1) addRow(rows, row, u, v, rowOf)
  let total = 0
  for (let column = 1; column <= m; column += 1)
    if (rowOf[column] !== 0) total += rows[rowOf[column] - 1][column - 1]
  return total
}

/** Finds the cheapest way to give one more row a column, moving rows that are in its way. */
function addRow(
  rows: readonly (readonly number[])[],
  row: number,
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array
): void {
  const m = rowOf.length - 1
  const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(m + 1)
  const used = new Uint8Array(m + 1)
  rowOf[0] = row
  let column = 0
  while (rowOf[column] !== 0) {
    used[column] = 1
    const here = rowOf[column]
    let [step, next] = [Number.POSITIVE_INFINITY, 0]
    for (let other = 1; other <= m; other += 1) {
      if (used[other] === 1) continue
      const cost = -rows[here - 1][other - 1] - u[here] - v[other]
      if (cost < least[other]) {
        least[other] = cost
        from[other] = column
      }
      if (least[other] < step) [step, next] = [least[other], other]
    }
    for (let other = 0; other <= m; other += 1) {
      if (used[other] === 1) {
        u[rowOf[other]] += step
        v[other] -= step
      } else least[other] -= step
    }
    column = next
  }
  while (column !== 0) {
    rowOf[column] = rowOf[from[column]]
    column = from[column]
  }
}
