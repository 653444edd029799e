import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import wabt from 'wabt'
import type { Place } from '../rows/open-rows.js'
import { KERNEL } from './kernel.js'
import type { Tensor } from './model-file.js'
import { type Kernel, type Layer, openKernel, placesOf } from './open-kernel.js'

test('a product is that of the plain formula, whatever the sizes, to the rounding of 16 bits', () => {
  for (const [rows, cols, count] of [
    [1, 1, 1],
    [5, 9, 3],
    [17, 65, 2],
    [8, 160, 130]
  ] as const) {
    const kernel = openKernel()
    const tensor = makeTensor(rows, cols)
    const bias = Float32Array.from({ length: rows }, (_, row) => Math.sin(row))
    const vectors = makeNumbers(count * cols)
    const layer = kernel.layOut([{ tensor, bias }])
    const result = multiply(kernel, layer, vectors, count)
    for (let at = 0; at < count; at += 1) {
      for (let row = 0; row < rows; row += 1) {
        const expected = plainProduct(tensor, bias, vectors, at, row)
        expect(Math.abs(result[at * layer.stride + row] - expected)).toBeLessThan(0.01)
      }
    }
  }
})

test('behind the last row of a product stand zeros', () => {
  const kernel = openKernel()
  const layer = kernel.layOut([{ tensor: makeTensor(5, 9), bias: new Float32Array(5).fill(1) }])
  const result = multiply(kernel, layer, makeNumbers(9), 1)
  expect([...result.subarray(5, layer.stride)]).toEqual(Array(11).fill(0))
})

test('matrices laid out as one give their products one behind the other', () => {
  const kernel = openKernel()
  const [one, two] = [makeTensor(3, 7), makeTensor(6, 7)]
  const vectors = makeNumbers(7)
  const joined = multiply(kernel, kernel.layOut([{ tensor: one }, { tensor: two }]), vectors, 1)
  const first = multiply(kernel, kernel.layOut([{ tensor: one }]), vectors, 1)
  const second = multiply(kernel, kernel.layOut([{ tensor: two }]), vectors, 1)
  expect([...joined.subarray(0, 9)]).toEqual([...first.subarray(0, 3), ...second.subarray(0, 6)])
})

test('a vector gives the same product alone and among others', () => {
  const kernel = openKernel()
  const layer = kernel.layOut([{ tensor: makeTensor(6, 13) }])
  const vectors = Float32Array.from({ length: 5 * 13 }, (_, at) => Math.sin(at * at))
  const together = multiply(kernel, layer, vectors, 5)
  for (let at = 0; at < 5; at += 1) {
    const alone = multiply(kernel, layer, vectors.subarray(at * 13, (at + 1) * 13), 1)
    expect([...alone.subarray(0, 6)]).toEqual([
      ...together.subarray(at * layer.stride, at * layer.stride + 6)
    ])
  }
})

test('each product can have numbers of its own added in place of the bias', () => {
  const kernel = openKernel()
  const layer = kernel.layOut([{ tensor: makeTensor(16, 8), bias: new Float32Array(16).fill(9) }])
  const added = lay(
    kernel,
    Float32Array.from({ length: 32 }, (_, at) => at)
  )
  const zeros = lay(kernel, new Float32Array(16))
  const out = kernel.take(32)
  kernel.multiply(layer, placesOf(zeros, 8, 2), 2, out, Int32Array.of(added + 16, added))
  expect([...kernel.floats().subarray(out, out + 32)]).toEqual([
    ...Array.from({ length: 16 }, (_, at) => at + 16),
    ...Array.from({ length: 16 }, (_, at) => at)
  ])
})

test('a step of memory follows its formula', () => {
  const kernel = openKernel()
  const fed = Float32Array.from({ length: 16 }, (_, at) => at / 4 - 2)
  const cell = lay(kernel, new Float32Array(4))
  const state = kernel.take(4)
  kernel.remember(lay(kernel, fed), cell, state, 4)
  kernel.remember(lay(kernel, fed), cell, state, 4)
  for (let unit = 0; unit < 4; unit += 1) {
    const [open, keep, fresh, show] = [0, 4, 8, 12].map((gate) => fed[gate + unit])
    const first = sigmoid(open) * Math.tanh(fresh)
    const second = sigmoid(keep) * first + sigmoid(open) * Math.tanh(fresh)
    const shown = kernel.floats()[state + unit]
    expect(Math.abs(shown - sigmoid(show) * Math.tanh(second))).toBeLessThan(0.001)
  }
})

test('the rectifier leaves a tenth of what is below zero, and touches nothing else', () => {
  const kernel = openKernel()
  const place = lay(kernel, Float32Array.of(-10, 0, 2, -0.5, -10, -10))
  kernel.rectify(place, 4)
  expect(
    [...kernel.floats().subarray(place, place + 6)].map((value) => Math.round(value * 100) / 100)
  ).toEqual([-1, 0, 2, -0.05, -10, -10])
})

test('a vector is compared with each of several others', () => {
  const kernel = openKernel()
  const vector = lay(kernel, Float32Array.of(1, 2, 3, 4, 5, 0, 0, 0))
  const others = lay(
    kernel,
    Float32Array.from({ length: 7 * 10 }, (_, at) => at % 7)
  )
  const out = kernel.take(8)
  kernel.compare(vector, others, 7, 5, 5, out)
  expect([...kernel.floats().subarray(out, out + 5)]).toEqual(Array(5).fill(0 + 2 + 6 + 12 + 20))
})

test('what is given back is taken again, and what was laid down before stays', () => {
  const kernel = openKernel()
  const kept = lay(kernel, Float32Array.of(1, 2, 3, 4))
  const first = kernel.take(1_000_000)
  kernel.giveBack(first)
  expect(kernel.take(1_000_000)).toBe(first)
  expect([...kernel.floats().subarray(kept, kept + 4)]).toEqual([1, 2, 3, 4])
})

test('kernel.ts is what kernel.wat is assembled to (npm run build:kernel)', async () => {
  const source = readFileSync(new URL('kernel.wat', import.meta.url), 'utf8')
  const { buffer } = (await wabt()).parseWat('kernel.wat', source, { simd: true }).toBinary({})
  expect(Buffer.from(buffer).toString('base64')).toBe(KERNEL)
})

/** Products of vectors that lie one behind the other. */
function multiply(kernel: Kernel, layer: Layer, vectors: Float32Array, count: number): Float32Array {
  const out = kernel.take(count * layer.stride)
  const from = lay(kernel, vectors)
  kernel.multiply(layer, placesOf(from, layer.cols, count), count, out)
  return kernel.floats().slice(out, out + count * layer.stride)
}

function lay(kernel: Kernel, numbers: Float32Array): Place {
  const place = kernel.take(numbers.length)
  kernel.floats().set(numbers, place)
  return place
}

function makeNumbers(count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, at) => Math.cos(at * 1.7) * 3)
}

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
