import { expect, test } from 'vitest'
import { rectified, runBoth, times, type Vector } from '../../../../evaluation/plain-network.js'
import { type ModelFile, openKernel, readModelFile } from '../../../knowledge/index.js'
import { LANGUAGE_MODEL } from '../load-network.js'
import { createEmbedder, type Sentence } from './embed-words.js'
import { openNameTagger } from './find-name-tags.js'
import { findTree } from './find-tree.js'
import { type Network, openNetwork, type WordReading } from './run-network.js'

const MODEL: ModelFile = readModelFile(
  new URL('../../../../models/language.bin', import.meta.url),
  LANGUAGE_MODEL
)
const network: Network = openNetwork(MODEL)

const SENTENCES = [
  'The harbour master of Ennerby said on Friday that no ferry would sail .',
  'No .',
  'Rain fell , and the road to Skarra was closed until the river had gone down again .',
  'Ferry fares up',
  'He said that she said that they had said that nobody would say anything of it .'
].map(sentenceOf)

for (const sentence of SENTENCES) {
  test(`the kernel reads as the plain formulas do: ${sentence.words.join(' ')}`, () => {
    const [found, expected] = [network([sentence])[0], readPlainly(MODEL, sentence)]
    expect(found.map(withoutState)).toEqual(expected.map(withoutState))
    for (const [at, { state }] of found.entries()) {
      const apart = state?.map((number, unit) => Math.abs(number - (expected[at].state?.[unit] ?? 127)))
      expect(Math.max(...(apart ?? [127]))).toBeLessThan(3)
    }
  })
}

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

function withoutState({ state: _, ...tags }: WordReading): WordReading {
  return tags
}

function sentenceOf(text: string): Sentence {
  const words = text.split(' ')
  return { words, isSpaced: words.map((_, at) => 0 < at) }
}

/** The network by its plain formulas, number by number. */
function readPlainly(model: ModelFile, sentence: Sentence): WordReading[] {
  const { labels } = model
  const { width, embed } = createEmbedder(model)
  const vectors = embed(sentence)
  const embedded = sentence.words.map((_, at) => [...vectors.subarray(at * width, (at + 1) * width)])
  const states = runBoth(model, 'lstm2', runBoth(model, 'lstm1', embedded))
  const heads = findHeads(model, states)
  const names = tagNames(
    model,
    states.map((state) => times(model, 'names', state))
  )
  return states.map((state, at) => ({
    upos: labels.upos[bestOf(times(model, 'upos', state))],
    xpos: labels.xpos[bestOf(times(model, 'xpos', state))],
    head: heads[at],
    deprel: labels.rels[findLabel(model, state, states[heads[at]] ?? rootOf(model))],
    name: names[at],
    state: Int8Array.from(state, (number) => Math.round(number * 127))
  }))
}

function findHeads(model: ModelFile, states: readonly Vector[]): number[] {
  const heads = [rootOf(model), ...states].map((state) => rectified(model, 'arcHead', state))
  const scores = states.map((state) => {
    const turned = times(model, 'arc', [...rectified(model, 'arcDep', state), 1])
    return Float32Array.from(heads, (head) => dot(turned, head))
  })
  return [...findTree([new Float32Array(heads.length), ...scores])].slice(1).map((head) => head - 1)
}

function findLabel(model: ModelFile, dependent: Vector, head: Vector): number {
  const turned = times(model, 'rel', [...rectified(model, 'relHead', head), 1])
  const view = [...rectified(model, 'relDep', dependent), 1]
  return bestOf(model.labels.rels.map((_, label) => dot(turned.slice(label * view.length), view)))
}

function tagNames({ labels }: ModelFile, scores: readonly Vector[]): string[] {
  return openNameTagger(labels.names)(Float32Array.from(scores.flat()), labels.names.length, scores.length)
}

function rootOf(model: ModelFile): Vector {
  return [...model.vectors.root]
}

/** As far as the second goes. */
function dot(first: Vector, second: Vector): number {
  return second.reduce((sum, value, at) => sum + value * first[at], 0)
}

function bestOf(values: Vector): number {
  return values.indexOf(Math.max(...values))
}
