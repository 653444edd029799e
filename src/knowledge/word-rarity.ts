import { COUNTED_REPORTS, WORD_COMMONNESS } from './word-commonness.js'

/** Of `COUNTED_REPORTS` reports, how many hold a word with this stem; 1 for a stem that hardly any holds. */
export function reportsWith(stem: string): number {
  return COMMONNESS.get(stem) ?? 1
}

/** How much a stem tells, by how few reports hold it (inverse document frequency): 0 to about 7. */
export function rarityOf(stem: string): number {
  return Math.log((COUNTED_REPORTS + 1) / (reportsWith(stem) + 0.5))
}

const COMMONNESS = readCommonness()

function readCommonness(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of WORD_COMMONNESS.trim().split('\n')) {
    const [count, ...stems] = line.split(' ')
    for (const stem of stems) counts.set(stem, Number(count))
  }
  return counts
}
