import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { WEIGHT_ROWS } from './gap-features.js'
import { LEXICON_BYTES } from './lexicon.js'
import { readModel, sentencesModel, writeModel } from './sentences-model.js'

const weights = new Float32Array(WEIGHT_ROWS)
weights[3] = -2
weights[5] = 1
const lexicon = new Uint8Array(LEXICON_BYTES)
lexicon[7] = 9
const file = writeModel(weights, -0.25, lexicon)

test('the shipped model is whole and of this version', () => {
  const shipped = readFileSync(new URL('../../../models/sentences.bin', import.meta.url))
  expect(readModel(shipped)).not.toBeNull()
  expect(sentencesModel()).not.toBeNull()
})

test('what is written is read back, weights rounded to eight bits', () => {
  const model = readModel(file)
  expect(model?.weights[3]).toBe(-127)
  expect((model?.weights[5] ?? 0) * (model?.scale ?? 0)).toBeCloseTo(1, 1)
  expect(model?.bias).toBe(-0.25)
  expect(model?.lexicon[7]).toBe(9)
})

test('the same weights give the same bytes', () => {
  expect(Buffer.compare(writeModel(weights, -0.25, lexicon), file)).toBe(0)
})

test('a damaged file is not read', () => {
  const damaged = Uint8Array.from(file)
  damaged[damaged.length - 3] ^= 1
  expect(readModel(damaged)).toBeNull()
  expect(readModel(file.subarray(0, file.length - 1))).toBeNull()
})

test('a file of another version is not read', () => {
  const text = Buffer.from(file).toString('latin1')
  const other = Buffer.from(text.replace('"version":1', '"version":0'), 'latin1')
  expect(readModel(other)).toBeNull()
})

test('what is no model file is not read', () => {
  for (const text of ['', '\n', 'null\n', '{}\n', '[1]', 'no model\nat all'])
    expect(readModel(Buffer.from(text)), JSON.stringify(text)).toBeNull()
})
