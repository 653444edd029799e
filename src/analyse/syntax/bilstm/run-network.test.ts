import { expect, test } from 'vitest'
import type { Sentence } from './embed-words.js'
import { type ModelFile, readModelFile } from './model-file.js'
import { openKernel } from './open-kernel.js'
import { type Network, openNetwork } from './run-network.js'

const MODEL: ModelFile = readModelFile(new URL('../../../../models/language.bin', import.meta.url))
const network: Network = openNetwork(MODEL)

const SENTENCES = [
  'The harbour master of Ennerby said on Friday that no ferry would sail .',
  'No .',
  'Rain fell , and the road to Skarra was closed until the river had gone down again .',
  'Ferry fares up',
  'He said that she said that they had said that nobody would say anything of it .'
].map(sentenceOf)

test('a sentence has one reading, alone and among others, in any order', () => {
  const together = network(SENTENCES)
  expect(SENTENCES.map((sentence) => network([sentence])[0])).toEqual(together)
  expect(network([...SENTENCES].reverse()).reverse()).toEqual(together)
})

test('each word has one reading, and no sentence has none', () => {
  expect(network(SENTENCES).map((words) => words.length)).toEqual(SENTENCES.map(({ words }) => words.length))
  expect(network([])).toEqual([])
})

test('what is read later takes no more memory than what was read first', () => {
  const kernel = openKernel()
  const read = openNetwork(MODEL, kernel)
  const batch = Array.from({ length: 30 }, () => SENTENCES[0])
  read(batch)
  const before = kernel.floats().length
  for (let round = 0; round < 20; round += 1) {
    read(batch.map(({ words, isSpaced }) => ({ words: words.map((word) => word + round), isSpaced })))
  }
  expect(kernel.floats().length).toBe(before)
})

test('more different words at once than are remembered are read all the same', () => {
  const many = Array.from({ length: 100 }, (_, line) =>
    sentenceOf(Array.from({ length: 50 }, (_, at) => `word${line}x${at}`).join(' '))
  )
  const readings = network([...many, SENTENCES[0]])
  expect(readings[100]).toEqual(network([SENTENCES[0]])[0])
  expect(network([many[99]])[0]).toEqual(readings[99])
})

function sentenceOf(text: string): Sentence {
  const words = text.split(' ')
  return { words, isSpaced: words.map((_, at) => 0 < at) }
}
