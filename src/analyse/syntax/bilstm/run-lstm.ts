import type { Kernel, Layer } from './open-kernel.js'

/** One direction of a long short-term memory layer; gates in the order input, forget, cell, output. */
export interface LstmDirection {
  readonly input: Layer
  readonly recurrent: Layer
}

export interface Lstm {
  readonly forward: LstmDirection
  readonly backward: LstmDirection
}

/**
 * Runs both directions over a sentence (Hochreiter and Schmidhuber 1997).
 *
 * @param vectors `count` vectors, one behind the other
 * @returns `count` vectors of twice the hidden width: forward state, then backward state
 */
export function runLstm(kernel: Kernel, lstm: Lstm, vectors: Float32Array, count: number): Float32Array {
  const hidden = lstm.forward.recurrent.cols
  const states = new Float32Array(count * 2 * hidden)
  runDirection(kernel, lstm.forward, vectors, count, states, 0, false)
  runDirection(kernel, lstm.backward, vectors, count, states, hidden, true)
  return states
}

function runDirection(
  kernel: Kernel,
  direction: LstmDirection,
  vectors: Float32Array,
  count: number,
  states: Float32Array,
  offset: number,
  isBackward: boolean
): void {
  const hidden = direction.recurrent.cols
  const inputs = kernel.multiply(direction.input, vectors, count).slice(0, count * 4 * hidden)
  const state = new Float32Array(hidden)
  const cell = new Float32Array(hidden)
  for (let step = 0; step < count; step += 1) {
    const at = isBackward ? count - 1 - step : step
    const gates = kernel.multiply(direction.recurrent, state, 1)
    const base = at * 4 * hidden
    for (let unit = 0; unit < hidden; unit += 1) {
      const open = sigmoid(inputs[base + unit] + gates[unit])
      const keep = sigmoid(inputs[base + hidden + unit] + gates[hidden + unit])
      const fresh = tanh(inputs[base + 2 * hidden + unit] + gates[2 * hidden + unit])
      const show = sigmoid(inputs[base + 3 * hidden + unit] + gates[3 * hidden + unit])
      cell[unit] = keep * cell[unit] + open * fresh
      state[unit] = show * tanh(cell[unit])
      states[at * 2 * hidden + offset + unit] = state[unit]
    }
  }
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

/** Faster here than Math.tanh, and as exact as 32-bit numbers need. */
function tanh(value: number): number {
  return 2 / (1 + Math.exp(-2 * value)) - 1
}
