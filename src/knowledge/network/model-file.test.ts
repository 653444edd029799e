import { expect, test } from 'vitest'
import { sealModel } from '../model-files.js'
import { openModelFile } from './model-file.js'

const KIND = { model: 'a network', version: 3 }

test('lists, tables and vectors are read from where the header says', () => {
  const { lists, tensors, vectors } = openModelFile(modelBytes(KIND.version), 'a.bin', KIND)
  expect(lists.words).toEqual(['the', 'caf\u00e9'])
  expect([...tensors.vector.values]).toEqual([1, -2, 3, -4])
  expect([...tensors.vector.scales]).toEqual([0.5, 2])
  expect([...vectors.root]).toEqual([0.25])
})

test('a file of another version is refused, with its place', () => {
  expect(() => openModelFile(modelBytes(2), 'a.bin', KIND)).toThrow('where: a.bin')
})

test('a file with a weight changed is refused', () => {
  const bytes = Uint8Array.from(modelBytes(KIND.version))
  bytes[bytes.length - 6] += 1
  expect(() => openModelFile(bytes, 'a.bin', KIND)).toThrow('damaged')
})

/** A model of two words, as `write_model.py` would write it. */
function modelBytes(version: number): Uint8Array {
  const words = Buffer.from('the\ncaf\u00e9', 'utf8')
  const room = Buffer.alloc(12 - words.length)
  const scales = Buffer.from(Float32Array.of(0.5, 2).buffer)
  const values = Buffer.from(Int8Array.of(1, -2, 3, -4).buffer)
  const root = Buffer.from(Float32Array.of(0.25).buffer)
  const kind = {
    ...KIND,
    version,
    labels: {},
    lists: [{ name: 'words', length: words.length, at: 0 }],
    settings: {},
    tensors: [{ name: 'vector', rows: 2, cols: 2, at: 12 }],
    vectors: [{ name: 'root', length: 1, at: 24 }]
  }
  return sealModel(kind, Buffer.concat([words, room, scales, values, root]))
}
