/** Networks by their plain formulas, number by number: what tests hold the kernels against. */
import type { ModelFile } from '../src/knowledge/index.js'

export type Vector = readonly number[]

/** A bidirectional long short-term memory over vectors: each forward state with the backward one behind it. */
export function runBoth(model: ModelFile, name: string, vectors: readonly Vector[]): Vector[] {
  const forward = run(model, `${name}.forward`, vectors)
  const backward = run(model, `${name}.backward`, [...vectors].reverse()).reverse()
  return forward.map((state, at) => [...state, ...backward[at]])
}

function run(model: ModelFile, name: string, vectors: readonly Vector[]): Vector[] {
  const hidden = model.tensors[`${name}.recurrent`].cols
  let cell: Vector = new Array(hidden).fill(0)
  let state: Vector = cell
  return vectors.map((vector) => {
    const held = times(model, `${name}.recurrent`, state)
    const gates = times(model, `${name}.input`, vector).map((fed, at) => fed + held[at])
    const gate = (index: number, unit: number) => gates[index * hidden + unit]
    cell = cell.map(
      (kept, unit) => sigmoid(gate(1, unit)) * kept + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit))
    )
    state = cell.map((value, unit) => sigmoid(gate(3, unit)) * Math.tanh(value))
    return state
  })
}

/** A layer whose numbers below zero are left a tenth of. */
export function rectified(model: ModelFile, name: string, vector: Vector): Vector {
  return times(model, name, vector).map((value) => (value < 0 ? value / 10 : value))
}

/** A vector through a layer: its matrix, and its bias if it has one. */
export function times({ tensors, vectors }: ModelFile, name: string, vector: Vector): Vector {
  const { rows, cols, values, scales } = tensors[name]
  return Array.from({ length: rows }, (_, row) => {
    let sum = 0
    for (let col = 0; col < cols; col += 1) sum += values[row * cols + col] * vector[col]
    return sum * scales[row] + (vectors[name]?.[row] ?? 0)
  })
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
