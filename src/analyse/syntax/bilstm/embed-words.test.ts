import { expect, test } from 'vitest'
import type { ModelFile, Tensor } from '../../../knowledge/index.js'
import { createEmbedder } from './embed-words.js'
import { AFFIX_ROWS, GRAM_ROWS, SHAPE_ROWS, WORD_ROWS } from './features.js'

test('a word of the list has its pretrained vector, with capitals or without', () => {
  expect(vectorsOf('harbour', 'Harbour', 'HARBOUR')).toEqual(['3 4', '3 4', '3 4'])
})

test('a bent apostrophe or a long dash finds the straight spelling', () => {
  expect(vectorsOf('o\u2019clock', 'north\u2013south')).toEqual(['5 6', '7 8'])
})

test('digits are looked up as they are', () => {
  expect(vectorsOf('7', '8')).toEqual(['9 10', '0 0'])
})

test('an unknown word, or part of a known one, has none', () => {
  expect(vectorsOf('harb', 'harbours', '', '\ud800', '__proto__')).toEqual(Array(5).fill('0 0'))
})

test('the first word of the list has a vector too', () => {
  expect(vectorsOf('the')).toEqual(['1 2'])
})

/** What stands in the place of the pretrained vector, all other tables being empty. */
function vectorsOf(...words: string[]): string[] {
  const { width, embed } = createEmbedder(MODEL)
  const vectors = embed({ words, isSpaced: words.map(() => true) })
  return words.map((_, at) => vectors.slice(at * width + width - 3, at * width + width - 1).join(' '))
}

const LIST = ['the', 'harbour', "o'clock", 'north-south', '7']

const MODEL: ModelFile = {
  labels: {},
  lists: { words: LIST },
  settings: {},
  tensors: {
    word: emptyTable(WORD_ROWS),
    gram: emptyTable(GRAM_ROWS),
    affix: emptyTable(AFFIX_ROWS),
    shape: emptyTable(SHAPE_ROWS),
    vector: {
      rows: LIST.length,
      cols: 2,
      values: Int8Array.from({ length: 2 * LIST.length }, (_, at) => at + 1),
      scales: new Float32Array(LIST.length).fill(1)
    }
  },
  vectors: {}
}

function emptyTable(rows: number): Tensor {
  return { rows, cols: 1, values: new Int8Array(rows), scales: new Float32Array(rows) }
}
