/** What stands behind one cell: the origin of its article, and the relays that its words came through. */
export interface Backing {
  readonly origin: string
  /** Folded name of the outlet. */
  readonly outlet?: string
  readonly relays: readonly string[]
}

/**
 * How many independent origins stand behind the cells of a row. Articles of one text count once; so do two that had
 * the words from one relay (state media, an agency), and a relay counts as one with its own report where that stands
 * in the row. Two texts by one outlet are two.
 */
export function countOrigins(cells: readonly Backing[]): number {
  const groups = new Map<string, number>()
  let next = 0
  for (const { origin, relays } of cells) {
    const keys = [`origin ${origin}`, ...relays.map((relay) => keyOfRelay(relay, cells))]
    const known = new Set(keys.flatMap((key) => groups.get(key) ?? []))
    const group = known.size === 0 ? next++ : Math.min(...known)
    for (const [key, of] of groups) if (known.has(of)) groups.set(key, group)
    for (const key of keys) groups.set(key, group)
  }
  return new Set(cells.map(({ origin }) => groups.get(`origin ${origin}`))).size
}

/** A relay that is an outlet of the row is its first report there; any other stands for itself. */
function keyOfRelay(relay: string, cells: readonly Backing[]): string {
  const report = cells.find(({ outlet }) => outlet === relay)
  return report === undefined ? `relay ${relay}` : `origin ${report.origin}`
}
