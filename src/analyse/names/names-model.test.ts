import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readModel } from './names-model.js'

const shipped = readFileSync(new URL('../../../models/names.bin', import.meta.url))

test('the shipped model is one that this version reads', () => {
  expect(readModel(shipped)).not.toBeNull()
})

test('a model in which one byte was changed is not used', () => {
  const damaged = Uint8Array.from(shipped)
  damaged[damaged.length - 100] ^= 1
  expect(readModel(damaged)).toBeNull()
})

test('a model of another version is not used', () => {
  const end = shipped.indexOf(10)
  const header = { ...JSON.parse(shipped.subarray(0, end).toString()), version: 1 }
  expect(readModel(Buffer.concat([Buffer.from(JSON.stringify(header)), shipped.subarray(end)]))).toBeNull()
})
