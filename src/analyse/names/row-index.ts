/** Where a hash stands in a list of hashes; -1 where it does not. Of the same hash twice the first counts. */
export type RowIndex = (hash: number) => number

export function createRowIndex(hashes: ArrayLike<number>): RowIndex {
  // The hashes are numbers without order already: each row's place, or the next free one, is that of their last bits.
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1))
  const rows = new Int32Array(size).fill(-1)
  const slotOf = (hash: number) => {
    let slot = hash & (size - 1)
    while (rows[slot] !== -1 && hashes[rows[slot]] !== hash) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let row = 0; row < hashes.length; row += 1) {
    const slot = slotOf(hashes[row])
    if (rows[slot] === -1) rows[slot] = row
  }
  return (hash) => rows[slotOf(hash)]
}
