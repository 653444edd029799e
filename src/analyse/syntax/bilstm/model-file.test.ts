import { expect, test } from 'vitest'
import { readModelFile } from './model-file.js'

test('lists, tables and vectors are read from where the header says', () => {
  const { lists, tensors, vectors } = readModelFile(modelBytes('COLLATE1'), 'a.bin')
  expect(lists.words).toEqual(['the', 'caf\u00e9'])
  expect([...tensors.vector.values]).toEqual([1, -2, 3, -4])
  expect([...tensors.vector.scales]).toEqual([0.5, 2])
  expect([...vectors.root]).toEqual([0.25])
})

test('a file without the mark is refused, with its place', () => {
  expect(() => readModelFile(modelBytes('COLLATE9'), 'a.bin')).toThrow('where: a.bin')
})

/** A model of two words, as `write_model.py` would write it. */
function modelBytes(mark: string): Uint8Array {
  const words = Buffer.from('the\ncaf\u00e9', 'utf8')
  const header = Buffer.from(
    JSON.stringify({
      name: 'tiny',
      version: 2,
      labels: {},
      lists: [{ name: 'words', length: words.length, at: 0 }],
      settings: {},
      tensors: [{ name: 'vector', rows: 2, cols: 2, at: 12 }],
      vectors: [{ name: 'root', length: 1, at: 24 }]
    })
  )
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  const room = Buffer.alloc(12 - words.length)
  const scales = Buffer.from(Float32Array.of(0.5, 2).buffer)
  const values = Buffer.from(Int8Array.of(1, -2, 3, -4).buffer)
  const root = Buffer.from(Float32Array.of(0.25).buffer)
  return Buffer.concat([Buffer.from(mark), length, header, words, room, scales, values, root])
}
