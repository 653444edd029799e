import type { Place, Rows } from '../../knowledge/index.js'
import { floatsOf, type Tables } from './name-tables.js'
import { PLACES, type WordContexts } from './word-contexts.js'

/** How far away the words are that a layer reads beside each word: the first one next to it, the second one two away. */
export const DISTANCES: readonly number[] = [1, 2]
/** Words on either side that a word's last state depends on. */
export const REACH = DISTANCES.reduce((sum, distance) => sum + distance, 0)

/** Where the word itself stands among its neighbours. */
const SELF = 2

/**
 * Writes what a layer holds of a word, from what the layer below holds of it and of the words at the layer's distance in
 * the same sentence (dilated convolutions, Strubell et al. 2017), that of the layer below added.
 *
 * @param below where the states of the layer below stand, a row a word from `first` on
 */
export type Convolution = (contexts: WordContexts, at: number, below: Place, first: number, to: Place) => void

export function createConvolutions(rows: Rows, tables: Tables): Convolution[] {
  const hidden = tables.window.cols
  return DISTANCES.map((distance, layer) => {
    const weights = rows.lay(floatsOf(tables[`convolution${layer}`]))
    const bias = rows.lay(floatsOf(tables.convolutionBias).subarray(layer * hidden, (layer + 1) * hidden))
    const parts = [-distance, 0, distance].map((offset) => ({ offset, product: rows.take(hidden) }))
    const added = new Int32Array(1 + parts.length)
    return ({ neighbours }, at, below, first, to) => {
      added[0] = bias
      let count = 1
      for (const [index, { offset, product }] of parts.entries()) {
        const near = neighbours[at * PLACES + SELF + offset]
        if (near < 0) continue
        const state = below + (near - first) * hidden
        rows.combine(product, state, weights + index * hidden * hidden, hidden, hidden, hidden)
        added[count] = product
        count += 1
      }
      rows.sum(to, added, count, hidden)
      rows.rectify(to, hidden)
      added[0] = to
      added[1] = below + (at - first) * hidden
      rows.sum(to, added, 2, hidden)
    }
  })
}
