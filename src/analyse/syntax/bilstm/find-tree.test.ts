import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTree } from './find-tree.js'

const scores = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: count + 1, maxLength: count + 1 }), {
      minLength: count + 1,
      maxLength: count + 1
    })
  )
  .map((rows) => rows.map((row) => Float32Array.from(row)))

test('the result is a tree with one word under the root', () => {
  fc.assert(
    fc.property(scores, (rows) => {
      const heads = findTree(rows)
      expect([...heads].slice(1).filter((head) => head === 0)).toHaveLength(1)
      for (let node = 1; node < heads.length; node += 1)
        expect(stepsToRoot(heads, node)).toBeLessThan(heads.length)
    })
  )
})

test('no better tree with one root can be found by trying them all', () => {
  fc.assert(
    fc.property(
      scores.filter((rows) => rows.length <= 5),
      (rows) => {
        expect(sumOf(rows, findTree(rows))).toBeCloseTo(bestSum(rows))
      }
    )
  )
})

function stepsToRoot(heads: Int32Array, node: number): number {
  let steps = 0
  for (let at = node; at !== 0 && steps <= heads.length; at = heads[at]) steps += 1
  return steps
}

function sumOf(rows: readonly Float32Array[], heads: Int32Array): number {
  let sum = 0
  for (let node = 1; node < rows.length; node += 1) sum += rows[node][heads[node]]
  return sum
}

function bestSum(rows: readonly Float32Array[], heads: readonly number[] = [-1]): number {
  if (heads.length < rows.length) {
    return Math.max(
      ...rows.map((_, head) => (head === heads.length ? -1e9 : bestSum(rows, [...heads, head])))
    )
  }
  const all = Int32Array.from(heads)
  const isTree = heads.slice(1).every((_, at) => stepsToRoot(all, at + 1) < heads.length)
  return isTree && heads.filter((head) => head === 0).length === 1 ? sumOf(rows, all) : -1e9
}
