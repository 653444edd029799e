import { compareDenial } from './compare-statements.js'
import type { StatementItem } from './read-statements.js'

/**
 * Which statements deny what a row holds. A denial stands in the row of what it denies, as saying otherwise, beside
 * the row of its own: whose words it answers is seen at once, and nobody's "no" is counted as a "yes".
 *
 * @param rows members of each row, as indices of items
 * @param pairs items that share enough telling words to be compared
 * @returns for each row that is denied the items that deny it, in ascending order
 */
export function findDenials(
  items: readonly StatementItem[],
  rows: readonly (readonly number[])[],
  pairs: readonly (readonly [number, number])[]
): Map<number, number[]> {
  const rowOf = new Map(rows.flatMap((members, row) => members.map((index) => [index, row] as const)))
  const strongest = new Map<number, { readonly row: number; readonly strength: number }>()
  for (const [a, b] of pairs) {
    for (const [claim, denial] of [
      [a, b],
      [b, a]
    ]) {
      const row = rowOf.get(claim)!
      const strength = rowOf.get(denial) === row ? 0 : compareDenial(items[claim], items[denial])
      if ((strongest.get(denial)?.strength ?? 0) < strength) strongest.set(denial, { row, strength })
    }
  }
  const denials = new Map<number, number[]>()
  for (const denial of [...strongest.keys()].sort((x, y) => x - y)) {
    const { row } = strongest.get(denial)!
    denials.set(row, [...(denials.get(row) ?? []), denial])
  }
  return denials
}
