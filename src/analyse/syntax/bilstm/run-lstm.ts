import type { Kernel, Layer } from './open-kernel.js'

/** Both directions of a long short-term memory layer; gates in the order input, forget, cell, output. */
export interface Lstm {
  /** Both directions' input matrices as one: the forward rows, then the backward rows. */
  readonly input: Layer
  readonly recurrent: readonly [forward: Layer, backward: Layer]
}

/** Words' products with both directions' input matrices; a word's begin at its place in `starts`. */
export interface Fed {
  readonly values: Float32Array
  readonly starts: Int32Array
}

/** First and one past the last vector of each sentence, the longest sentence first. */
export type Rows = readonly (readonly [from: number, to: number])[]

/**
 * Runs both directions over sentences (Hochreiter and Schmidhuber 1997), all of them one step at a time: the kernel
 * multiplies several vectors faster than one after the other.
 *
 * @param fed one product for each word
 * @returns as many vectors of twice the hidden width: forward state, then backward state
 */
export function runLstm(kernel: Kernel, lstm: Lstm, fed: Fed, rows: Rows): Float32Array {
  const hidden = lstm.recurrent[0].cols
  const count = rows.reduce((sum, [from, to]) => sum + to - from, 0)
  const states = new Float32Array(count * 2 * hidden)
  runDirection(kernel, lstm, 0, fed, states, rows)
  runDirection(kernel, lstm, 1, fed, states, rows)
  return states
}

/** Each vector's product, one behind the other. */
export function feedVectors(kernel: Kernel, input: Layer, vectors: Float32Array, count: number): Fed {
  return {
    values: kernel.multiply(input, vectors, count),
    starts: Int32Array.from({ length: count }, (_, at) => at * input.stride)
  }
}

function runDirection(
  kernel: Kernel,
  lstm: Lstm,
  direction: 0 | 1,
  fed: Fed,
  states: Float32Array,
  rows: Rows
): void {
  const hidden = lstm.recurrent[direction].cols
  const fedAt = new Int32Array(rows.length)
  kernel.startMemory(hidden, rows.length)
  let active = rows.length
  for (let step = 0; ; step += 1) {
    while (0 < active && rows[active - 1][1] - rows[active - 1][0] <= step) active -= 1
    if (active === 0) return
    const rowAt = (at: number): number => (direction === 0 ? rows[at][0] + step : rows[at][1] - 1 - step)
    for (let at = 0; at < active; at += 1) fedAt[at] = fed.starts[rowAt(at)] + direction * 4 * hidden
    const state = kernel.remember(lstm.recurrent[direction], fed.values, fedAt, active)
    for (let at = 0; at < active; at += 1) {
      states.set(state.subarray(at * hidden, (at + 1) * hidden), rowAt(at) * 2 * hidden + direction * hidden)
    }
  }
}
