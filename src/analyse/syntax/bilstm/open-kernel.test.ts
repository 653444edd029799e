import { expect, test } from 'vitest'
import type { Tensor } from './model-file.js'
import { openKernel } from './open-kernel.js'

test('a product is that of the plain formula, whatever the sizes, to the rounding of 16 bits', () => {
  for (const [rows, cols, count] of [
    [1, 1, 1],
    [5, 9, 3],
    [17, 65, 2],
    [8, 160, 130]
  ] as const) {
    // biome-ignore format: sizes
    const kernel = openKernel()
    const tensor = makeTensor(rows, cols)
    const bias = Float32Array.from({ length: rows }, (_, row) => Math.sin(row))
    const vectors = Float32Array.from({ length: count * cols }, (_, at) => Math.cos(at * 1.7) * 3)
    const layer = kernel.layOut([{ tensor, bias }])
    const result = kernel.multiply(layer, vectors, count)
    for (let at = 0; at < count; at += 1) {
      for (let row = 0; row < rows; row += 1) {
        const expected = plainProduct(tensor, bias, vectors, at, row)
        expect(Math.abs(result[at * layer.stride + row] - expected)).toBeLessThan(0.01)
      }
    }
  }
})

test('a vector gives the same product alone and among others', () => {
  const kernel = openKernel()
  const layer = kernel.layOut([{ tensor: makeTensor(6, 13) }])
  const vectors = Float32Array.from({ length: 5 * 13 }, (_, at) => Math.sin(at * at))
  const together = kernel.multiply(layer, vectors, 5)
  for (let at = 0; at < 5; at += 1) {
    const alone = kernel.multiply(layer, vectors.subarray(at * 13, (at + 1) * 13), 1)
    expect([...alone.subarray(0, 6)]).toEqual([
      ...together.subarray(at * layer.stride, at * layer.stride + 6)
    ])
  }
})

test('a step of memory follows its formula', () => {
  const kernel = openKernel()
  const zero: Tensor = { rows: 16, cols: 4, values: new Int8Array(64), scales: new Float32Array(16) }
  const recurrent = kernel.layOut([{ tensor: zero }])
  const fed = Float32Array.from({ length: 16 }, (_, at) => at / 4 - 2)
  kernel.startMemory(4, 1)
  kernel.remember(recurrent, fed, Int32Array.of(0), 1)
  const state = kernel.remember(recurrent, fed, Int32Array.of(0), 1)
  for (let unit = 0; unit < 4; unit += 1) {
    const [open, keep, fresh, show] = [0, 4, 8, 12].map((gate) => fed[gate + unit])
    const first = sigmoid(open) * Math.tanh(fresh)
    const second = sigmoid(keep) * first + sigmoid(open) * Math.tanh(fresh)
    expect(Math.abs(state[unit] - sigmoid(show) * Math.tanh(second))).toBeLessThan(0.001)
  }
})

function makeTensor(rows: number, cols: number): Tensor {
  return {
    rows,
    cols,
    values: Int8Array.from({ length: rows * cols }, (_, at) => Math.round(127 * Math.sin(at * 2.3))),
    scales: Float32Array.from({ length: rows }, (_, row) => 0.01 + row / 1000)
  }
}

function plainProduct(
  tensor: Tensor,
  bias: Float32Array,
  vectors: Float32Array,
  at: number,
  row: number
): number {
  let sum = 0
  for (let col = 0; col < tensor.cols; col += 1) {
    sum += tensor.values[row * tensor.cols + col] * vectors[at * tensor.cols + col]
  }
  return sum * tensor.scales[row] + bias[row]
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
