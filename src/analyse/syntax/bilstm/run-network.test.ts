import { expect, test } from 'vitest'
import { createEmbedder, type Sentence } from './embed-words.js'
import { openNameTagger } from './find-name-tags.js'
import { findTree } from './find-tree.js'
import { type ModelFile, readModelFile } from './model-file.js'
import { openKernel } from './open-kernel.js'
import { type Network, openNetwork, type WordReading } from './run-network.js'

const MODEL: ModelFile = readModelFile(new URL('../../../../models/language.bin', import.meta.url))
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
    expect(network([sentence])[0]).toEqual(readPlainly(MODEL, sentence))
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

function sentenceOf(text: string): Sentence {
  const words = text.split(' ')
  return { words, isSpaced: words.map((_, at) => 0 < at) }
}

type Vector = readonly number[]

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
    name: names[at]
  }))
}

function runBoth(model: ModelFile, name: string, vectors: readonly Vector[]): Vector[] {
  const forward = run(model, `${name}.forward`, vectors)
  const backward = run(model, `${name}.backward`, [...vectors].reverse()).reverse()
  return forward.map((state, at) => [...state, ...backward[at]])
}

function run(model: ModelFile, name: string, vectors: readonly Vector[]): Vector[] {
  const hidden = model.tensors[`${name}.recurrent`].cols
  let cell: Vector = new Array(hidden).fill(0)
  let state: Vector = cell
  return vectors.map((vector) => {
    const held = times(model, `${name}.recurrent`, state)
    const gates = times(model, `${name}.input`, vector).map((fed, at) => fed + held[at])
    const gate = (index: number, unit: number) => gates[index * hidden + unit]
    cell = cell.map(
      (kept, unit) => sigmoid(gate(1, unit)) * kept + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit))
    )
    state = cell.map((value, unit) => sigmoid(gate(3, unit)) * Math.tanh(value))
    return state
  })
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

function rectified(model: ModelFile, name: string, vector: Vector): Vector {
  return times(model, name, vector).map((value) => (value < 0 ? value / 10 : value))
}

function times({ tensors, vectors }: ModelFile, name: string, vector: Vector): Vector {
  const { rows, cols, values, scales } = tensors[name]
  return Array.from({ length: rows }, (_, row) => {
    let sum = 0
    for (let col = 0; col < cols; col += 1) sum += values[row * cols + col] * vector[col]
    return sum * scales[row] + (vectors[name]?.[row] ?? 0)
  })
}

/** As far as the second goes. */
function dot(first: Vector, second: Vector): number {
  return second.reduce((sum, value, at) => sum + value * first[at], 0)
}

function bestOf(values: Vector): number {
  return values.indexOf(Math.max(...values))
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
