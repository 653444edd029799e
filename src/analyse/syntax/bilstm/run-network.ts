import { findRows, type WordRows } from './features.js'
import { findTree } from './find-tree.js'
import type { ModelFile, Tensor } from './model-file.js'
import { type Kernel, type Layer, openKernel } from './open-kernel.js'
import { type Lstm, type LstmDirection, runLstm } from './run-lstm.js'

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

export type Network = (words: readonly string[], isSpaced: readonly boolean[]) => WordReading[]

/** Words whose rows are remembered: news repeats itself. */
const REMEMBERED_WORDS = 50_000

/**
 * Makes the network of a model file: a two-layer BiLSTM over hashed word features, then tags, names, and biaffine
 * arcs and labels (Dozat and Manning 2017, "Deep biaffine attention for neural dependency parsing").
 * The caller keeps sentences short: time grows with the square of their length.
 */
export function openNetwork(model: ModelFile): Network {
  const kernel = openKernel()
  const layer = (name: string) => kernel.layOut(model.tensors[name], model.vectors[name])
  const layers = {
    lstm1: lstmOf(layer, 'lstm1'),
    lstm2: lstmOf(layer, 'lstm2'),
    upos: layer('upos'),
    xpos: layer('xpos'),
    names: layer('names'),
    arcDep: layer('arcDep'),
    arcHead: layer('arcHead'),
    relDep: layer('relDep'),
    relHead: layer('relHead'),
    arc: layer('arc'),
    rel: layer('rel')
  }
  const embed = embedderOf(model)
  const root = model.vectors.root

  return (words, isSpaced) => {
    if (words.length === 0) return []
    const inputs = embed(words, isSpaced)
    const first = runLstm(kernel, layers.lstm1, inputs, words.length)
    const states = runLstm(kernel, layers.lstm2, first, words.length)
    const upos = findBest(kernel.multiply(layers.upos, states, words.length), layers.upos.rows, words.length)
    const xpos = findBest(kernel.multiply(layers.xpos, states, words.length), layers.xpos.rows, words.length)
    const names = findNameTags(kernel, layers.names, states, words.length, model.labels.names)
    const { heads, rels } = parse(kernel, layers, withRoot(root, states), words.length + 1)
    return words.map((_, at) => ({
      upos: model.labels.upos[upos[at]],
      xpos: model.labels.xpos[xpos[at]],
      head: heads[at + 1] - 1,
      deprel: model.labels.rels[rels[at + 1]],
      name: names[at]
    }))
  }
}

function lstmOf(layer: (name: string) => Layer, name: string): Lstm {
  const direction = (side: string): LstmDirection => ({
    input: layer(`${name}.${side}.input`),
    recurrent: layer(`${name}.${side}.recurrent`)
  })
  return { forward: direction('forward'), backward: direction('backward') }
}

/** Word, letter groups, affixes and shape looked up and laid one behind the other; last, whether a blank stands before. */
function embedderOf(
  model: ModelFile
): (words: readonly string[], isSpaced: readonly boolean[]) => Float32Array {
  const { word, gram, affix, shape } = model.tensors
  const width = word.cols + gram.cols + 3 * affix.cols + shape.cols + 1
  const remembered = new Map<string, WordRows>()

  function rowsOf(text: string): WordRows {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (REMEMBERED_WORDS <= remembered.size) remembered.clear()
    const rows = findRows(text)
    remembered.set(text, rows)
    return rows
  }

  return (words, isSpaced) => {
    const vectors = new Float32Array(words.length * width)
    for (const [at, text] of words.entries()) {
      const { fixed, grams } = rowsOf(text)
      let target = at * width
      addRow(vectors, target, word, fixed[0], 1)
      addRow(vectors, target, word, fixed[1], 1)
      target += word.cols
      for (const row of grams) addRow(vectors, target, gram, row, 1 / grams.length)
      target += gram.cols
      for (const row of [fixed[2], fixed[3], fixed[4]]) {
        addRow(vectors, target, affix, row, 1)
        target += affix.cols
      }
      addRow(vectors, target, shape, fixed[5], 1)
      vectors[target + shape.cols] = isSpaced[at] ? 1 : 0
    }
    return vectors
  }
}

function addRow(vectors: Float32Array, target: number, table: Tensor, row: number, weight: number): void {
  const scale = table.scales[row] * weight
  const start = row * table.cols
  for (let col = 0; col < table.cols; col += 1) vectors[target + col] += table.values[start + col] * scale
}

function findBest(scores: Float32Array, rows: number, count: number): Int32Array {
  const best = new Int32Array(count)
  for (let at = 0; at < count; at += 1) {
    for (let row = 1; row < rows; row += 1) {
      if (scores[at * rows + best[at]] < scores[at * rows + row]) best[at] = row
    }
  }
  return best
}

/** The best sequence in which every I- follows a B- or I- of its type (Viterbi). */
function findNameTags(
  kernel: Kernel,
  layer: Layer,
  states: Float32Array,
  count: number,
  labels: readonly string[]
): string[] {
  const scores = kernel.multiply(layer, states, count)
  const size = labels.length
  const back: Int32Array[] = []
  let total = Array.from(labels, (label, tag) => (label.startsWith('I-') ? -1e9 : scores[tag]))
  for (let at = 1; at < count; at += 1) {
    const from = new Int32Array(size)
    total = Array.from(labels, (label, tag) => {
      let best = -1
      for (let before = 0; before < size; before += 1) {
        if (label.startsWith('I-') && labels[before].slice(2) !== label.slice(2)) continue
        if (best === -1 || total[best] < total[before]) best = before
      }
      from[tag] = best
      return total[best] + scores[at * size + tag]
    })
    back.push(from)
  }
  let tag = total.reduce((best, value, at) => (total[best] < value ? at : best), 0)
  const tags = [labels[tag]]
  for (const from of back.reverse()) {
    tag = from[tag]
    tags.push(labels[tag])
  }
  return tags.reverse()
}

function withRoot(root: Float32Array, states: Float32Array): Float32Array {
  const joined = new Float32Array(root.length + states.length)
  joined.set(root)
  joined.set(states, root.length)
  return joined
}

interface ParserLayers {
  readonly arcDep: Layer
  readonly arcHead: Layer
  readonly relDep: Layer
  readonly relHead: Layer
  readonly arc: Layer
  readonly rel: Layer
}

/** Heads and labels of all nodes; node 0 is the root. */
function parse(
  kernel: Kernel,
  layers: ParserLayers,
  states: Float32Array,
  count: number
): { readonly heads: Int32Array; readonly rels: Int32Array } {
  const dependents = withOne(activate(kernel, layers.arcDep, states, count), layers.arcDep.rows, count)
  const heads = activate(kernel, layers.arcHead, states, count)
  const turned = kernel.multiply(layers.arc, dependents, count).slice(0, count * layers.arc.rows)
  const tree = findTree(arcScores(turned, heads, layers.arc.rows, count))
  const relDependents = withOne(activate(kernel, layers.relDep, states, count), layers.relDep.rows, count)
  const relHeads = withOne(activate(kernel, layers.relHead, states, count), layers.relHead.rows, count)
  return { heads: tree, rels: labelArcs(kernel, layers.rel, relDependents, relHeads, tree) }
}

function arcScores(turned: Float32Array, heads: Float32Array, width: number, count: number): Float32Array[] {
  return Array.from({ length: count }, (_, dependent) => {
    const row = new Float32Array(count)
    for (let head = 0; head < count; head += 1)
      row[head] = dot(turned, dependent * width, heads, head * width, width)
    return row
  })
}

/** For each word its head's vector goes through every label's matrix; the label that fits the word best wins. */
function labelArcs(
  kernel: Kernel,
  layer: Layer,
  dependents: Float32Array,
  heads: Float32Array,
  tree: Int32Array
): Int32Array {
  const width = layer.cols
  const labels = layer.rows / width
  const best = new Int32Array(tree.length)
  for (let node = 1; node < tree.length; node += 1) {
    const vector = heads.subarray(tree[node] * width, (tree[node] + 1) * width)
    const turned = kernel.multiply(layer, vector, 1)
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < labels; label += 1) {
      const score = dot(turned, label * width, dependents, node * width, width)
      if (score <= highest) continue
      highest = score
      best[node] = label
    }
  }
  return best
}

/** A linear layer and a leaky rectifier. */
function activate(kernel: Kernel, layer: Layer, states: Float32Array, count: number): Float32Array {
  const values = kernel.multiply(layer, states, count).slice(0, count * layer.rows)
  for (let at = 0; at < values.length; at += 1) if (values[at] < 0) values[at] *= 0.1
  return values
}

/** Each vector with a 1 behind it, which stands for the bias. */
function withOne(vectors: Float32Array, width: number, count: number): Float32Array {
  const longer = new Float32Array(count * (width + 1))
  for (let at = 0; at < count; at += 1) {
    longer.set(vectors.subarray(at * width, (at + 1) * width), at * (width + 1))
    longer[at * (width + 1) + width] = 1
  }
  return longer
}

function dot(a: Float32Array, aAt: number, b: Float32Array, bAt: number, width: number): number {
  let sum = 0
  for (let at = 0; at < width; at += 1) sum += a[aAt + at] * b[bAt + at]
  return sum
}
