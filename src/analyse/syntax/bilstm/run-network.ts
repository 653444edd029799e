import { createEmbedder, type Sentence } from './embed-words.js'
import { createWordFeeder } from './feed-words.js'
import { findNameTags } from './find-name-tags.js'
import { findTree } from './find-tree.js'
import type { ModelFile } from './model-file.js'
import { type Kernel, type Layer, type Linear, openKernel } from './open-kernel.js'
import { feedVectors, type Lstm, type Rows, runLstm } from './run-lstm.js'

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
}

/** Reads sentences of at least one word each, best several hundred words at once. */
export type Network = (sentences: readonly Sentence[]) => WordReading[][]

/** What the last layer's states are read for, in this order in one matrix. */
const VIEWS = ['upos', 'xpos', 'names', 'arcDep', 'arcHead', 'relDep', 'relHead'] as const
type View = (typeof VIEWS)[number]

interface Layers {
  readonly lstm: readonly [first: Lstm, second: Lstm]
  readonly views: Layer
  readonly arc: Layer
  readonly rel: Layer
}

/** The views of some words, `stride` numbers a word, and where each view begins. */
interface Seen {
  readonly values: Float32Array
  readonly stride: number
  readonly start: Readonly<Record<View, number>>
  readonly width: Readonly<Record<View, number>>
}

/**
 * Makes the network of a model file: a two-layer BiLSTM over hashed word features and pretrained vectors, then tags,
 * names, and biaffine arcs and labels (Dozat and Manning 2017, "Deep biaffine attention for neural dependency parsing").
 * The caller keeps sentences short: time grows with the square of their length.
 */
export function openNetwork(model: ModelFile): Network {
  const kernel = openKernel()
  const layers = layOut(kernel, model)
  const [first, second] = layers.lstm
  const feedWords = createWordFeeder(kernel, first.input, createEmbedder(model))
  const root = view(kernel, model, layers.views, model.vectors.root, 1)

  return (sentences) => {
    const order = sentences
      .map((_, at) => at)
      .sort((a, b) => sentences[b].words.length - sentences[a].words.length)
    const sorted = order.map((at) => sentences[at])
    const rows = rowsOf(sorted)
    const count = rows.reduce((sum, [from, to]) => sum + to - from, 0)
    const below = runLstm(kernel, first, feedWords(sorted, count), rows)
    const states = runLstm(kernel, second, feedVectors(kernel, second.input, below, count), rows)
    const seen = view(kernel, model, layers.views, states, count)
    const heads = findHeads(kernel, layers.arc, seen, root, rows)
    const rels = findLabels(kernel, layers.rel, seen, root, heads)
    const readings: WordReading[][] = new Array(sentences.length)
    rows.forEach(([from, to], at) => {
      readings[order[at]] = readSentence(model, seen, heads, rels, from, to)
    })
    return readings
  }
}

function layOut(kernel: Kernel, model: ModelFile): Layers {
  const linear = (name: string): Linear => ({ tensor: model.tensors[name], bias: model.vectors[name] })
  const lstm = (name: string): Lstm => ({
    input: kernel.layOut([linear(`${name}.forward.input`), linear(`${name}.backward.input`)]),
    recurrent: [
      kernel.layOut([linear(`${name}.forward.recurrent`)]),
      kernel.layOut([linear(`${name}.backward.recurrent`)])
    ]
  })
  return {
    lstm: [lstm('lstm1'), lstm('lstm2')],
    views: kernel.layOut(VIEWS.map(linear)),
    arc: kernel.layOut([linear('arc')]),
    rel: kernel.layOut([linear('rel')])
  }
}

function rowsOf(sentences: readonly Sentence[]): Rows {
  let to = 0
  return sentences.map(({ words }) => {
    to += words.length
    return [to - words.length, to] as const
  })
}

/** All views of some states; those of arcs and labels go through a leaky rectifier. */
function view(kernel: Kernel, model: ModelFile, layer: Layer, states: Float32Array, count: number): Seen {
  const values = kernel.multiply(layer, states, count)
  const start = {} as Record<View, number>
  const width = {} as Record<View, number>
  let next = 0
  for (const name of VIEWS) {
    start[name] = next
    width[name] = model.tensors[name].rows
    next += width[name]
  }
  for (let word = 0; word < count; word += 1) {
    for (let at = word * layer.stride + start.arcDep; at < (word + 1) * layer.stride; at += 1) {
      if (values[at] < 0) values[at] *= 0.1
    }
  }
  return { values, stride: layer.stride, start, width }
}

/** Head of every word as a row of the batch; -1 for the root. */
function findHeads(kernel: Kernel, arc: Layer, seen: Seen, root: Seen, rows: Rows): Int32Array {
  const count = seen.values.length / seen.stride
  const turned = kernel.multiply(arc, withOne(seen, 'arcDep'), count)
  const heads = new Int32Array(count)
  for (const [from, to] of rows) {
    const scores = scoreArcs(turned, arc.stride, seen, root, from, to)
    findTree(scores).forEach((head, node) => {
      if (0 < node) heads[from + node - 1] = head <= 0 ? -1 : from + head - 1
    })
  }
  return heads
}

/** `scores[dependent][head]`, both counted from the root at 0. */
function scoreArcs(
  turned: Float32Array,
  stride: number,
  seen: Seen,
  root: Seen,
  from: number,
  to: number
): Float32Array[] {
  const width = seen.width.arcHead
  const start = seen.start.arcHead
  const scores = [new Float32Array(to - from + 1)]
  for (let word = from; word < to; word += 1) {
    const row = new Float32Array(to - from + 1)
    row[0] = dot(turned, word * stride, root.values, start, width)
    for (let head = from; head < to; head += 1) {
      row[head - from + 1] = dot(turned, word * stride, seen.values, head * seen.stride + start, width)
    }
    scores.push(row)
  }
  return scores
}

/** For each word its head's vector goes through every label's matrix; the label that fits the word best wins. */
function findLabels(kernel: Kernel, rel: Layer, seen: Seen, root: Seen, heads: Int32Array): Int32Array {
  const width = rel.cols
  const labels = rel.rows / width
  const headVectors = new Float32Array(heads.length * width).fill(1)
  heads.forEach((head, word) => {
    const source = head < 0 ? root : seen
    const at = Math.max(head, 0) * source.stride + source.start.relHead
    headVectors.set(source.values.subarray(at, at + width - 1), word * width)
  })
  const turned = kernel.multiply(rel, headVectors, heads.length)
  const dependents = withOne(seen, 'relDep')
  return heads.map((_, word) => {
    let best = 0
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < labels; label += 1) {
      const score = dot(turned, word * rel.stride + label * width, dependents, word * width, width)
      if (score <= highest) continue
      highest = score
      best = label
    }
    return best
  })
}

/** One view of every word with a 1 behind it, which stands for the bias. */
function withOne({ values, stride, start, width }: Seen, name: View): Float32Array {
  const count = values.length / stride
  const wide = width[name] + 1
  const vectors = new Float32Array(count * wide).fill(1)
  for (let word = 0; word < count; word += 1) {
    const at = word * stride + start[name]
    vectors.set(values.subarray(at, at + wide - 1), word * wide)
  }
  return vectors
}

function readSentence(
  model: ModelFile,
  seen: Seen,
  heads: Int32Array,
  rels: Int32Array,
  from: number,
  to: number
): WordReading[] {
  const { labels } = model
  const names = findNameTags(
    seen.values.subarray(from * seen.stride + seen.start.names),
    seen.stride,
    to - from,
    labels.names
  )
  return names.map((name, at) => ({
    upos: labels.upos[findBest(seen, 'upos', from + at)],
    xpos: labels.xpos[findBest(seen, 'xpos', from + at)],
    head: heads[from + at] < 0 ? -1 : heads[from + at] - from,
    deprel: labels.rels[rels[from + at]],
    name
  }))
}

function findBest({ values, stride, start, width }: Seen, name: View, word: number): number {
  const first = word * stride + start[name]
  let best = 0
  for (let at = 1; at < width[name]; at += 1) if (values[first + best] < values[first + at]) best = at
  return best
}

/** Four sums side by side: a processor adds them at once. */
function dot(a: Float32Array, aAt: number, b: Float32Array, bAt: number, width: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  const whole = width - (width % 4)
  for (let at = 0; at < whole; at += 4) {
    first += a[aAt + at] * b[bAt + at]
    second += a[aAt + at + 1] * b[bAt + at + 1]
    third += a[aAt + at + 2] * b[bAt + at + 2]
    fourth += a[aAt + at + 3] * b[bAt + at + 3]
  }
  for (let at = whole; at < width; at += 1) first += a[aAt + at] * b[bAt + at]
  return first + second + third + fourth
}
