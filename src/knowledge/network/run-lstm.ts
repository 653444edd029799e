import type { Place } from '../rows/open-rows.js'
import type { Kernel, Layer } from './open-kernel.js'
import { placesOf } from './open-kernel.js'

/** Both directions of a long short-term memory layer; gates in the order input, forget, cell, output. */
export interface Lstm {
  /** Both directions' input matrices as one: the forward rows, then the backward rows. */
  readonly input: Layer
  readonly recurrent: readonly [forward: Layer, backward: Layer]
}

/** First and one past the last vector of each sentence, the longest sentence first. */
export type Sequences = readonly (readonly [from: number, to: number])[]

/**
 * Runs both directions over sentences (Hochreiter and Schmidhuber 1997), all of them one step at a time: the kernel
 * multiplies several vectors faster than one after the other.
 *
 * @param fed for each word the place of its product with the input matrix
 * @returns places of as many vectors of twice the hidden width: forward state, then backward state
 */
export function runLstm(kernel: Kernel, lstm: Lstm, fed: Int32Array, rows: Sequences): Int32Array {
  const width = 2 * lstm.recurrent[0].cols
  const states = kernel.take(fed.length * width)
  runDirection(kernel, lstm, 0, fed, states, rows)
  runDirection(kernel, lstm, 1, fed, states, rows)
  return placesOf(states, width, fed.length)
}

/** Multiplies vectors by the input matrix; gives the products' places. */
export function feedVectors(kernel: Kernel, input: Layer, vectors: Int32Array): Int32Array {
  const products = kernel.take(vectors.length * input.stride)
  kernel.multiply(input, vectors, vectors.length, products)
  return placesOf(products, input.stride, vectors.length)
}

function runDirection(
  kernel: Kernel,
  { recurrent }: Lstm,
  direction: 0 | 1,
  fed: Int32Array,
  states: Place,
  rows: Sequences
): void {
  const { cols: hidden, stride } = recurrent[direction]
  const zeros = kernel.take((rows.length + 1) * hidden) // No state before the first, and empty cells.
  const gates = kernel.take(rows.length * stride)
  kernel.floats().fill(0, zeros, zeros + (rows.length + 1) * hidden)
  const before = new Int32Array(rows.length).fill(zeros)
  const added = new Int32Array(rows.length)
  let active = rows.length
  for (let step = 0; ; step += 1) {
    while (0 < active && rows[active - 1][1] - rows[active - 1][0] <= step) active -= 1
    if (active === 0) return
    const rowAt = (at: number): number => (direction === 0 ? rows[at][0] + step : rows[at][1] - 1 - step)
    for (let at = 0; at < active; at += 1) added[at] = fed[rowAt(at)] + direction * 4 * hidden
    kernel.multiply(recurrent[direction], before, active, gates, added)
    for (let at = 0; at < active; at += 1) {
      before[at] = states + (rowAt(at) * 2 + direction) * hidden
      kernel.remember(gates + at * stride, zeros + (at + 1) * hidden, before[at], hidden)
    }
  }
}
