import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import wabt from 'wabt'
import { KERNEL } from './kernel.js'
import { BLOCK, OUTPUTS, openRows, type Place, type Rows } from './open-rows.js'

test('rows are summed one after the other, in 32 bits, at any width', () => {
  for (const [width, count] of [
    [BLOCK, 1],
    [BLOCK, 19],
    [3 * BLOCK, 20],
    [20 * BLOCK, 31]
  ]) {
    const rows = openRows()
    const table = makeNumbers(count * width)
    const place = rows.lay(table)
    const sums = rows.lay(new Float32Array(width).fill(7))
    const expected = new Float32Array(width)
    for (let at = 0; at < table.length; at += 1) expected[at % width] += table[at]
    rows.sum(sums, placesOf(place, width, count), count, width)
    expect(read(rows, sums, width)).toEqual([...expected])
  }
})

test('a sum may be one of its own rows', () => {
  const rows = openRows()
  const sums = rows.lay(new Float32Array(BLOCK).fill(2))
  const row = rows.lay(Float32Array.from({ length: BLOCK }, (_, at) => at))
  rows.sum(sums, Int32Array.of(sums, row), 2, BLOCK)
  expect(read(rows, sums, BLOCK)).toEqual(Array.from({ length: BLOCK }, (_, at) => at + 2))
})

test('no row, and more than there is room for, are refused, and nothing is written', () => {
  const rows = openRows()
  const sums = rows.take(BLOCK)
  expect(() => rows.sum(sums, new Int32Array(65), 65, BLOCK)).toThrow('65 rows')
  expect(() => rows.sum(sums, new Int32Array(), 0, BLOCK)).toThrow('no row')
  expect(() => rows.combine(sums, sums, sums, BLOCK, 0, BLOCK)).toThrow('no row')
  expect(read(rows, sums, BLOCK)).toEqual(Array(BLOCK).fill(0))
})

test('rows at equal distances are summed, each times its factor', () => {
  const rows = openRows()
  const table = rows.lay(Float32Array.from({ length: 6 * BLOCK }, (_, at) => at))
  const factors = rows.lay(Float32Array.of(0.5, 2))
  const sums = rows.lay(new Float32Array(2 * BLOCK).fill(7))
  rows.combine(sums, factors, table, 3 * BLOCK, 2, 2 * BLOCK)
  expect(read(rows, sums, 2 * BLOCK)).toEqual(
    Array.from({ length: 2 * BLOCK }, (_, at) => at / 2 + 2 * (3 * BLOCK + at))
  )
})

test('the rectifier leaves what is above zero, and touches nothing behind its width', () => {
  const rows = openRows()
  const place = rows.lay(Float32Array.from({ length: 2 * BLOCK }, (_, at) => (at % 2 === 0 ? at : -at)))
  rows.rectify(place, BLOCK)
  const found = read(rows, place, 2 * BLOCK)
  expect(found.slice(0, 4)).toEqual([0, 0, 2, 0])
  expect(found[BLOCK + 1]).toBe(-BLOCK - 1)
})

test('a dot product leaves out what is below zero', () => {
  const rows = openRows()
  const vector = rows.lay(Float32Array.from({ length: 2 * BLOCK }, (_, at) => (at % 2 === 0 ? at : -at)))
  const weights = rows.lay(new Float32Array(2 * BLOCK).fill(-2))
  expect(rows.rectifiedDot(vector, weights, 2 * BLOCK)).toBe(-2 * 32 * 31)
})

test('a product is that of the plain formula', () => {
  const rows = openRows()
  const [vector, matrix] = [makeNumbers(4 * BLOCK), makeNumbers(4 * BLOCK * OUTPUTS)]
  const product = rows.multiply(rows.lay(vector), rows.lay(matrix), 4 * BLOCK)
  for (let output = 0; output < OUTPUTS; output += 1) {
    let sum = 0
    for (const [unit, value] of vector.entries()) sum += value * matrix[unit * OUTPUTS + output]
    expect(product[output]).toBeCloseTo(sum, 3)
  }
})

test('room that is taken is empty, also where something stood that was given back', () => {
  const rows = openRows()
  const kept = rows.lay(makeNumbers(BLOCK))
  const first = rows.lay(makeNumbers(1_000_000))
  rows.giveBack(first)
  expect(rows.take(1_000_000)).toBe(first)
  expect(read(rows, first, BLOCK)).toEqual(Array(BLOCK).fill(0))
  expect(read(rows, kept, BLOCK)).toEqual([...makeNumbers(BLOCK)])
})

test('kernel.ts is what kernel.wat is assembled to (npm run build:kernel)', async () => {
  const source = readFileSync(new URL('kernel.wat', import.meta.url), 'utf8')
  const { buffer } = (await wabt()).parseWat('kernel.wat', source, { simd: true }).toBinary({})
  expect(Buffer.from(buffer).toString('base64')).toBe(KERNEL)
})

function read(rows: Rows, place: Place, count: number): number[] {
  return [...rows.floats().subarray(place, place + count)]
}

function placesOf(first: Place, width: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, at) => first + at * width)
}

function makeNumbers(count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, at) => Math.cos(at * 1.7) * 3)
}
