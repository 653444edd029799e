import { expect, test } from 'vitest'
import { bestPairing, scoreChains } from '../../../evaluation/score-chains.js'

const gold = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f', 'g']
]

test('chains scored against themselves give one hundred in every measure', () => {
  expect(scoreChains([{ gold, found: gold }])).toEqual({ muc: 100, b3: 100, ceafe: 100, conll: 100 })
})

test('nothing found scores nothing', () => {
  expect(scoreChains([{ gold, found: [] }])).toEqual({ muc: 0, b3: 0, ceafe: 0, conll: 0 })
})

test('a chain cut in two and a chain with a stranger score as the definitions say', () => {
  const { muc, b3, ceafe } = scoreChains([
    {
      gold,
      found: [
        ['a', 'b'],
        ['c', 'd'],
        ['f', 'g', 'h']
      ]
    }
  ])
  // MUC: 2 of the 5 links of gold are kept, and 2 of the 4 found are right. B³ and CEAFe are sums over mentions and chains.
  expect(muc).toBeCloseTo((200 * (2 / 5) * (2 / 4)) / (2 / 5 + 2 / 4), 6)
  expect(b3).toBeCloseTo(f1((5 / 3 + 5 / 4) / 7, (2 + 1 + 4 / 3) / 7), 6)
  expect(ceafe).toBeCloseTo(f1((4 / 5 + 4 / 7) / 2, (4 / 5 + 4 / 7) / 3), 6)
})

test('the best pairing is found where the greedy one is worse', () => {
  expect(
    bestPairing([
      [10, 9],
      [9, 1]
    ])
  ).toBe(18)
  expect(bestPairing([[1, 2, 3]])).toBe(3)
  expect(bestPairing([[1], [5], [2]])).toBe(5)
  expect(bestPairing([])).toBe(0)
})

function f1(recall: number, precision: number): number {
  return (200 * recall * precision) / (recall + precision)
}
