/** What stands behind one cell: the origin of its article, and the relays that its words came through. */
export interface Backing {
  readonly origin: string
  /** Folded name of the outlet. */
  readonly outlet?: string
  readonly relays: readonly string[]
}

/**
 * How many independent origins stand behind the cells of a row. Articles of one text count once; so do two that had
 * the words from one relay (state media, an agency), and a relay counts as one with its own report.
 */
export function countOrigins(cells: readonly Backing[]): number {
  const leaders = new Map<string, string>()
  const leaderOf = (key: string): string => {
    let at = key
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next
    return at
  }
  for (const { origin, outlet, relays } of cells) {
    const keys = [
      `origin ${origin}`,
      ...(outlet === undefined ? [] : [`name ${outlet}`]),
      ...relays.map((relay) => `name ${relay}`)
    ]
    const first = leaderOf(keys[0])
    for (const key of keys) {
      const leader = leaderOf(key)
      if (leader !== first) leaders.set(leader, first)
    }
  }
  return new Set(cells.map(({ origin }) => leaderOf(`origin ${origin}`))).size
}
