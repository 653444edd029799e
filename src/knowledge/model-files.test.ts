import { expect, test } from 'vitest'
import { CollateError } from '../article/index.js'
import { openModel, readModel, sealModel } from './model-files.js'

const KIND = { model: 'collate tides', version: 3 }

test('what was sealed is opened again, with all that the header says', () => {
  const bytes = sealModel({ ...KIND, labels: ['ebb', 'flood'] }, Uint8Array.of(10, 1, 255))
  const { header, body } = openModel(bytes, 'tides.bin', KIND)
  expect(header).toMatchObject({ ...KIND, labels: ['ebb', 'flood'] })
  expect([...body]).toEqual([10, 1, 255])
})

test('the body may be empty', () => {
  expect(openModel(sealModel(KIND, new Uint8Array()), 'tides.bin', KIND).body).toHaveLength(0)
})

const sealed = sealModel(KIND, Uint8Array.of(1, 2, 3, 4))

const refused: readonly (readonly [because: string, bytes: Uint8Array, what: RegExp])[] = [
  ['a changed byte', changed(sealed, sealed.length - 1), /damaged/],
  ['a missing end', sealed.subarray(0, sealed.length - 1), /damaged/],
  ['something behind the end', Buffer.concat([sealed, Uint8Array.of(0)]), /damaged/],
  ['another model', sealModel({ ...KIND, model: 'collate winds' }, Uint8Array.of(1)), /not the model/],
  ['an older version', sealModel({ ...KIND, version: 2 }, Uint8Array.of(1)), /version 2.*reads 3/],
  ['no header', Uint8Array.of(1, 2, 3), /not the model/],
  ['a first line that is no JSON', Buffer.from('{"model"\n1234'), /not the model/],
  ['a first line that is JSON of another kind', Buffer.from('null\n1234'), /not the model/],
  ['an empty file', new Uint8Array(), /not the model/]
]

for (const [because, bytes, what] of refused) {
  test(`refused, with the place and a remedy: ${because}`, () => {
    const { problem } = errorOf(() => openModel(bytes, 'models/tides.bin', KIND))
    expect(problem.what).toMatch(what)
    expect(problem.where).toBe('models/tides.bin')
    expect(problem.remedy).toContain('Install the package anew')
  })
}

test('a missing file is said to be missing', () => {
  const { problem } = errorOf(() => readModel(new URL('file:///nowhere/tides.bin'), KIND))
  expect(problem.what).toContain('missing')
  expect(problem.where).toBe('/nowhere/tides.bin')
})

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy[at] ^= 1
  return copy
}

function errorOf(act: () => unknown): CollateError {
  try {
    act()
  } catch (error) {
    if (error instanceof CollateError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}
