import { WORD_STATE_WIDTH } from '../../../article/index.js'
import {
  feedVectors,
  type Kernel,
  type Layer,
  type Linear,
  type Lstm,
  type ModelFile,
  openKernel,
  type Place,
  placesOf,
  runLstm,
  type Sequences
} from '../../../knowledge/index.js'
import { createEmbedder, type Sentence } from './embed-words.js'
import { createWordFeeder } from './feed-words.js'
import { type NameTagger, openNameTagger } from './find-name-tags.js'
import { findTree } from './find-tree.js'

/** What the network says of one word. */
export interface WordReading {
  readonly upos: string
  /** Penn tag. */
  readonly xpos: string
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  readonly deprel: string
  /** BIO tag of a name: "B-PER", "I-ORG", "O". */
  readonly name: string
  /** State of the last layer, `WORD_STATE_WIDTH` numbers between -1 and 1; 127 stands for 1. Absent for a word that was not read. */
  readonly state?: Int8Array
}

/** Reads sentences of at least one word each, best several hundred words at once. */
export type Network = (sentences: readonly Sentence[]) => WordReading[][]

/** What the last layer's states are read for, in this order in one matrix. */
const VIEWS = ['upos', 'xpos', 'names', 'arcDep', 'arcHead', 'relDep', 'relHead'] as const
type View = (typeof VIEWS)[number]

/** Behind these views stands a 1, for the bias of what is multiplied with them, and zeros. */
const BIASED: readonly View[] = ['arcDep', 'relDep', 'relHead']

/** Heads multiplied by all labels' matrices at once: 13 KB each, so that they stay in the second cache. */
const HEADS_AT_ONCE = 32

/** What every step of the network needs. */
interface Parts {
  readonly kernel: Kernel
  readonly labels: ModelFile['labels']
  readonly tagNames: NameTagger
  readonly lstm: readonly [first: Lstm, second: Lstm]
  readonly views: Layer
  readonly arc: Layer
  readonly rel: Layer
  /** Where each view begins among a word's views. */
  readonly start: Readonly<Record<View, number>>
  /** The views of the root, which stands before every sentence. */
  readonly root: Place
}

/**
 * Makes the network of a model file: a two-layer BiLSTM over hashed word features and pretrained vectors, then tags,
 * names, and biaffine arcs and labels (Dozat and Manning 2017, "Deep biaffine attention for neural dependency parsing").
 * The caller keeps sentences short: time grows with the square of their length.
 */
export function openNetwork(model: ModelFile, kernel: Kernel = openKernel()): Network {
  const parts = layOut(kernel, model)
  const [first, second] = parts.lstm
  const feedWords = createWordFeeder(kernel, first.input, createEmbedder(model))
  const free = kernel.take(0)

  return (sentences) => {
    kernel.giveBack(free)
    const order = sentences
      .map((_, at) => at)
      .sort((a, b) => sentences[b].words.length - sentences[a].words.length)
    const sorted = order.map((at) => sentences[at])
    const rows = rowsOf(sorted)
    const below = runLstm(kernel, first, feedWords(sorted, countOf(rows)), rows)
    const states = runLstm(kernel, second, feedVectors(kernel, second.input, below), rows)
    const seen = view(parts, states)
    const heads = findHeads(parts, seen, rows)
    const rels = findLabels(parts, seen, heads)
    const readings: WordReading[][] = new Array(sentences.length)
    rows.forEach((row, at) => {
      readings[order[at]] = readSentence(parts, seen, heads, rels, row, states)
    })
    return readings
  }
}

function layOut(kernel: Kernel, model: ModelFile): Parts {
  const linear = (name: string): Linear => ({ tensor: model.tensors[name], bias: model.vectors[name] })
  const lstm = (name: string): Lstm => ({
    input: kernel.layOut([linear(`${name}.forward.input`), linear(`${name}.backward.input`)]),
    recurrent: [
      kernel.layOut([linear(`${name}.forward.recurrent`)]),
      kernel.layOut([linear(`${name}.backward.recurrent`)])
    ]
  })
  const one = alwaysOne(model.tensors.upos.cols)
  const views = kernel.layOut(
    VIEWS.flatMap((name) => (BIASED.includes(name) ? [linear(name), one] : [linear(name)]))
  )
  const parts = {
    kernel,
    labels: model.labels,
    tagNames: openNameTagger(model.labels.names),
    lstm: [lstm('lstm1'), lstm('lstm2')] as const,
    views,
    arc: kernel.layOut([linear('arc')]),
    rel: kernel.layOut([linear('rel')]),
    start: startsOf(model)
  }
  const state = kernel.take(model.vectors.root.length)
  kernel.floats().set(model.vectors.root, state)
  return { ...parts, root: view(parts, Int32Array.of(state)) }
}

/** Sequences that give 1, 0, 0, 0 whatever they are multiplied with. */
function alwaysOne(cols: number): Linear {
  return {
    tensor: { rows: 4, cols, values: new Int8Array(4 * cols), scales: new Float32Array(4) },
    bias: Float32Array.of(1, 0, 0, 0)
  }
}

function startsOf(model: ModelFile): Record<View, number> {
  const start = {} as Record<View, number>
  let next = 0
  for (const name of VIEWS) {
    start[name] = next
    next += model.tensors[name].rows + (BIASED.includes(name) ? 4 : 0)
  }
  return start
}

function rowsOf(sentences: readonly Sentence[]): Sequences {
  let to = 0
  return sentences.map(({ words }) => {
    to += words.length
    return [to - words.length, to] as const
  })
}

function countOf(rows: Sequences): number {
  return rows.length === 0 ? 0 : rows[rows.length - 1][1]
}

/** All views of some states, one word behind the other; those of arcs and labels go through a leaky rectifier. */
function view({ kernel, views, start }: Omit<Parts, 'root'>, states: Int32Array): Place {
  const seen = kernel.take(states.length * views.stride)
  kernel.multiply(views, states, states.length, seen)
  for (let word = 0; word < states.length; word += 1) {
    const from = seen + word * views.stride + start.arcDep
    kernel.rectify(from, views.stride - start.arcDep)
  }
  return seen
}

/** Head of every word as a row of the batch; -1 for the root. */
function findHeads(parts: Parts, seen: Place, rows: Sequences): Int32Array {
  const { kernel, arc, views, start, root } = parts
  const count = countOf(rows)
  const turned = kernel.take(count * arc.stride)
  kernel.multiply(arc, placesOf(seen + start.arcDep, views.stride, count), count, turned)
  const rooted = kernel.take(count + 4)
  kernel.compare(root + start.arcHead, turned, arc.stride, count, arc.rows, rooted)
  const heads = new Int32Array(count)
  for (const row of rows) {
    const first = row[0] - 1
    findTree(scoreArcs(parts, seen, turned, rooted, row)).forEach((head, node) => {
      if (0 < node) heads[first + node] = head <= 0 ? -1 : first + head
    })
  }
  return heads
}

/** `scores[dependent][head]`, both counted from the root at 0. */
function scoreArcs(
  { kernel, arc, views, start }: Parts,
  seen: Place,
  turned: Place,
  rooted: Place,
  [from, to]: Sequences[number]
): Float32Array[] {
  const size = to - from + 1
  const place = kernel.take((size + 4) * size)
  const heads = seen + from * views.stride + start.arcHead
  for (let node = 1; node < size; node += 1) {
    const dependent = turned + (from + node - 1) * arc.stride
    kernel.compare(dependent, heads, views.stride, size - 1, arc.rows, place + node * (size + 4) + 1)
  }
  const floats = kernel.floats()
  return Array.from({ length: size }, (_, node) => {
    const at = place + node * (size + 4)
    floats[at] = node === 0 ? 0 : floats[rooted + from + node - 1]
    return floats.subarray(at, at + size)
  })
}

/** For each word its head's vector goes through every label's matrix; the label that fits the word best wins. */
function findLabels(parts: Parts, seen: Place, heads: Int32Array): Int32Array {
  const { kernel, rel, views, start, root } = parts
  const labels = rel.rows / rel.cols
  const rels = new Int32Array(heads.length)
  const turned = kernel.take(HEADS_AT_ONCE * rel.stride)
  const scores = kernel.take(labels + 4)
  const dependents = dependentsOf(heads)
  const all = [...dependents.keys()]
  for (let first = 0; first < all.length; first += HEADS_AT_ONCE) {
    const some = all.slice(first, first + HEADS_AT_ONCE)
    const vectors = Int32Array.from(
      some,
      (head) => (head < 0 ? root : seen + head * views.stride) + start.relHead
    )
    kernel.multiply(rel, vectors, some.length, turned)
    for (const [at, head] of some.entries()) {
      for (const word of dependents.get(head) ?? []) {
        const vector = seen + word * views.stride + start.relDep
        kernel.compare(vector, turned + at * rel.stride, rel.cols, labels, rel.cols, scores)
        rels[word] = findBest(kernel.floats(), scores, labels)
      }
    }
  }
  return rels
}

/** The words of each head: its label matrices are worked out once for all of them. */
function dependentsOf(heads: Int32Array): Map<number, number[]> {
  const dependents = new Map<number, number[]>()
  heads.forEach((head, word) => {
    const words = dependents.get(head)
    if (words === undefined) dependents.set(head, [word])
    else words.push(word)
  })
  return dependents
}

function readSentence(
  { kernel, labels, tagNames, views, start }: Parts,
  seen: Place,
  heads: Int32Array,
  rels: Int32Array,
  [from, to]: Sequences[number],
  states: Int32Array
): WordReading[] {
  const floats = kernel.floats()
  const first = seen + from * views.stride
  const names = tagNames(floats.subarray(first + start.names), views.stride, to - from)
  return names.map((name, at) => {
    const word = first + at * views.stride
    return {
      upos: labels.upos[findBest(floats, word + start.upos, labels.upos.length)],
      xpos: labels.xpos[findBest(floats, word + start.xpos, labels.xpos.length)],
      head: heads[from + at] < 0 ? -1 : heads[from + at] - from,
      deprel: labels.rels[rels[from + at]],
      name,
      state: roundState(floats, states[from + at])
    }
  })
}

function roundState(floats: Float32Array, first: Place): Int8Array {
  const state = new Int8Array(WORD_STATE_WIDTH)
  for (let at = 0; at < state.length; at += 1) state[at] = Math.round(floats[first + at] * 127)
  return state
}

/** Index of the first of the largest numbers. */
function findBest(floats: Float32Array, first: Place, count: number): number {
  let best = 0
  for (let at = 1; at < count; at += 1) if (floats[first + best] < floats[first + at]) best = at
  return best
}
