import { expect, test } from 'vitest'
import { openModel } from '../../../knowledge/index.js'
import {
  HIDDEN,
  KIND,
  PARTS,
  type RankingWeights,
  rankingModel,
  readWeights,
  writeModel
} from './ranking-model.js'

const weights = Object.fromEntries(
  PARTS.map(([name, rows]) => [
    name,
    Float32Array.from({ length: rows * HIDDEN }, (_, index) => Math.sin(index) * (1 + (index % 7)))
  ])
) as unknown as RankingWeights

test('what is written is read back, within a step of eight bits a row', () => {
  const read = readWeights(openModel(writeModel(weights), 'here', KIND).body)
  for (const [name] of PARTS) {
    expect(read[name].length).toBe(weights[name].length)
    for (const at of [0, HIDDEN - 1])
      expect(Math.abs(read[name][at] - weights[name][at])).toBeLessThan(7 / 127)
  }
})

test('the shipped file has a number for every row', () => {
  const shipped = rankingModel() as RankingWeights
  for (const [name, rows] of PARTS) expect(shipped[name].length).toBe(rows * HIDDEN)
  expect(shipped.pairOut.some((weight) => weight !== 0)).toBe(true)
})
