import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Tie } from './join-clusters.js'
import { obeyReaders } from './obey-readers.js'

const IDS = ['a', 'b', 'c', 'd', 'e']
const tie = (a: number, b: number, strength: number): Tie => ({ a, b, strength })

function obey(clusters: readonly number[], ties: readonly Tie[], decided: Record<string, string>): number[] {
  return [...obeyReaders(Int32Array.from(clusters), ties, IDS, new Map(Object.entries(decided)))]
}

test('nothing decided, nothing changed', () => {
  expect(obey([0, 0, 2, 2, 4], [], {})).toEqual([0, 0, 2, 2, 4])
})

test('two stories that a reader joined are one', () => {
  expect(obey([0, 0, 2, 2, 4], [], { a: 'x', b: 'x', c: 'x', d: 'x' })).toEqual([0, 0, 0, 0, 4])
})

test('one story that a reader divided is two', () => {
  expect(obey([0, 0, 0, 0, 4], [], { a: 'x', c: 'x', b: 'y', d: 'y' })).toEqual([0, 1, 0, 1, 4])
})

test('a report that came later goes with those that it is tied to most, through others if need be', () => {
  const ties = [tie(0, 1, 2), tie(0, 2, 1), tie(1, 2, 3), tie(2, 3, 1), tie(3, 4, 1)]
  expect(obey([0, 0, 0, 0, 0], ties, { a: 'x', b: 'y' })).toEqual([0, 1, 1, 1, 1])
})

test('of two ties the same the earlier report counts; the order of ties never does', () => {
  const ties = [tie(1, 2, 1), tie(0, 2, 1)]
  for (const some of [ties, ties.toReversed()]) {
    expect(obey([0, 0, 0, 3, 4], some, { a: 'x', b: 'y' })).toEqual([0, 1, 0, 3, 4])
  }
})

test('a report that is tied to none of those decided on stays behind', () => {
  expect(obey([0, 0, 0, 3, 4], [], { a: 'x', b: 'x' })).toEqual([0, 0, 2, 3, 4])
})

test('whatever is decided: one key is one story, two keys are two, every cluster is named by its first report', () => {
  const size = 5
  const index = fc.nat({ max: size - 1 })
  const ties = fc.array(fc.tuple(index, index, fc.integer({ min: -3, max: 4 })))
  const keys = fc.array(fc.constantFrom('x', 'y', undefined), { minLength: size, maxLength: size })
  fc.assert(
    fc.property(fc.array(index, { minLength: size, maxLength: size }), ties, keys, (raw, pairs, chosen) => {
      const clusters = raw.map((name) => raw.indexOf(name))
      const decided = Object.fromEntries(
        chosen.flatMap((key, at) => (key === undefined ? [] : [[IDS[at], key]]))
      )
      const found = obey(
        clusters,
        pairs.map(([a, b, strength]) => tie(a, b, strength)),
        decided
      )
      for (const [at, cluster] of found.entries()) {
        expect(cluster).toBe(found.indexOf(cluster))
        for (let other = 0; other < at; other += 1) {
          if (chosen[at] !== undefined && chosen[other] !== undefined)
            expect(found[at] === found[other]).toBe(chosen[at] === chosen[other])
        }
      }
    })
  )
})
