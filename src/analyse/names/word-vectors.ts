import type { Tables } from './name-tables.js'
import { createRowIndex } from './row-index.js'

/** The row of the first spelling that has a pretrained vector, the most frequent word first; -1 for none. */
export type VectorRows = (spellings: readonly number[]) => number

export function createVectorRows({ spellings }: Tables): VectorRows {
  const rowOf = createRowIndex(spellings.values)
  return ([first, second]) => {
    const row = rowOf(first)
    return row === -1 ? rowOf(second) : row
  }
}
