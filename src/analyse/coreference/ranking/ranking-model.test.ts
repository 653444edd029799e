import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HIDDEN, PARTS, type RankingWeights, readModel, writeModel } from './ranking-model.js'

const weights = Object.fromEntries(
  PARTS.map(([name, rows]) => [
    name,
    Float32Array.from({ length: rows * HIDDEN }, (_, index) => Math.sin(index) * (1 + (index % 7)))
  ])
) as unknown as RankingWeights

test('what is written is read back, within a step of eight bits a row', () => {
  const read = readModel(writeModel(weights)) as RankingWeights
  for (const [name] of PARTS) {
    expect(read[name].length).toBe(weights[name].length)
    for (const at of [0, HIDDEN - 1])
      expect(Math.abs(read[name][at] - weights[name][at])).toBeLessThan(7 / 127)
  }
})

test('a damaged file, and one of other features, is not read', () => {
  const bytes = writeModel(weights)
  const damaged = Uint8Array.from(bytes)
  damaged[bytes.length - 1] ^= 1
  expect(readModel(damaged)).toBeNull()
  const other = Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":0'), 'latin1')
  expect(readModel(other)).toBeNull()
})

test('the shipped file fits', () => {
  const shipped = readFileSync(new URL('../../../../models/coreference.bin', import.meta.url))
  expect(readModel(shipped)).not.toBeNull()
})
