import { LABELS, OUTSIDE } from './name-labels.js'
import type { Table, Tables } from './names-model.js'
import { codeOf, LISTS, type WordCode } from './word-code.js'
import { BEFORE_RUN, PLACES, type WordContexts } from './word-contexts.js'

const COUNT = LABELS.length

/** A small feed-forward network with one hidden layer, and what it learned of labels in a row. */
export interface NameNetwork {
  /** A score of each label at each word, `LABELS.length` a word. */
  readonly score: (words: readonly string[], contexts: WordContexts) => Float32Array
  /** A score of each label at the first word of a sentence; then, for each label, of each label behind it. */
  readonly rows: Float32Array
}

/**
 * Makes the network of a model's tables. The hidden layer reads the words at `PLACES` places around each word: pretrained
 * vector, ends, shape, lists, and what the article tells of them. What the layer holds of a word is joined by its mean
 * over all words spelled alike in the article, so that a name said in passing is known by where it is said plainly
 * (after Akbik, Bergmann and Vollgraf 2019, "Pooled contextualized embeddings").
 * Only sums and products of 64 and 32 bits in a fixed order: every machine gives the same scores.
 */
export function openNameNetwork(tables: Tables): NameNetwork {
  const hidden = tables.window.cols
  const feedBeside = createFeeder(tables, 0, BEFORE_RUN)
  const feedRun = createFeeder(tables, BEFORE_RUN, PLACES)
  const output = layOutputs(tables)
  return {
    rows: floats(tables.rows),
    score: (words, contexts) => {
      const states = new Float32Array(words.length * hidden)
      fillWith(states, floats(tables.bias))
      addPlaces(states, words, contexts, tables, feedBeside, 0, BEFORE_RUN)
      addPlaces(states, words, contexts, tables, feedRun, BEFORE_RUN, PLACES)
      for (let at = 0; at < states.length; at += 1) if (states[at] < 0) states[at] = 0
      return scoreStates(output, states, contexts)
    }
  }
}

function fillWith(states: Float32Array, row: Float32Array): void {
  for (let from = 0; from < states.length; from += row.length) states.set(row, from)
}

/** Adds to each word's state what stands at the places `first` to `end` around it. */
function addPlaces(
  states: Float32Array,
  words: readonly string[],
  { neighbours, contexts, mayName }: WordContexts,
  tables: Tables,
  feed: Feeder,
  first: number,
  end: number
): void {
  const hidden = tables.window.cols
  const context = floats(tables.context)
  const fed: (Float32Array | undefined)[] = new Array(words.length)
  for (let at = 0; at < words.length; at += 1) {
    if (mayName[at] === 0) continue
    for (let place = first; place < end; place += 1) {
      const near = neighbours[at * PLACES + place]
      if (near < 0) continue
      const values = fed[near] ?? feed(words[near])
      fed[near] = values
      const from = (place - first) * hidden
      const row = (contexts[near] * PLACES + place) * hidden
      const to = at * hidden
      for (let unit = 0; unit < hidden; unit += 1)
        states[to + unit] += values[from + unit] + context[row + unit]
    }
  }
}

interface Outputs {
  readonly hidden: number
  readonly bias: Float32Array
  /** For each unit a weight of each label: of the word's own state, of the mean, and of both where they are the same. */
  readonly own: Float32Array
  readonly mean: Float32Array
  readonly both: Float32Array
}

function layOutputs({ output, outputBias, window }: Tables): Outputs {
  const hidden = window.cols
  const values = floats(output)
  const turned = (from: number) =>
    Float32Array.from(
      { length: hidden * COUNT },
      (_, at) => values[(at % COUNT) * 2 * hidden + from + Math.floor(at / COUNT)]
    )
  const [own, mean] = [turned(0), turned(hidden)]
  return { hidden, bias: floats(outputBias), own, mean, both: own.map((weight, at) => weight + mean[at]) }
}

/** More than any label scores. */
const SURE = 1000

function scoreStates(output: Outputs, states: Float32Array, contexts: WordContexts): Float32Array {
  const { hidden, bias, own, mean, both } = output
  const { alike, kinds, mayName } = contexts
  const counts = new Int32Array(kinds)
  for (const kind of alike) counts[kind] += 1
  const means = meansOf(states, hidden, contexts, counts)
  const scores = new Float32Array(alike.length * COUNT)
  fillWith(scores, bias)
  for (let at = 0; at < alike.length; at += 1) {
    if (mayName[at] === 0) scores[at * COUNT + OUTSIDE] = SURE
    else if (counts[alike[at]] === 1) addScores(scores, at, states, at * hidden, both)
    else {
      addScores(scores, at, states, at * hidden, own)
      addScores(scores, at, means, alike[at] * hidden, mean)
    }
  }
  return scores
}

/** Most units are at rest: they are passed over. */
function addScores(
  scores: Float32Array,
  word: number,
  states: Float32Array,
  from: number,
  weights: Float32Array
): void {
  const units = weights.length / COUNT
  for (let unit = 0; unit < units; unit += 1) {
    const state = states[from + unit]
    if (state === 0) continue
    for (let label = 0; label < COUNT; label += 1)
      scores[word * COUNT + label] += state * weights[unit * COUNT + label]
  }
}

/** The mean state of words spelled alike; left at zero where a word stands alone. */
function meansOf(
  states: Float32Array,
  hidden: number,
  { alike, kinds }: WordContexts,
  counts: Int32Array
): Float32Array {
  const means = new Float32Array(kinds * hidden)
  for (let at = 0; at < alike.length; at += 1) {
    const share = counts[alike[at]]
    if (share === 1) continue
    const [from, to] = [at * hidden, alike[at] * hidden]
    for (let unit = 0; unit < hidden; unit += 1) means[to + unit] += states[from + unit] / share
  }
  return means
}

/** What a word adds to the hidden layer from each of some places, one behind the other. */
type Feeder = (word: string) => Float32Array

/**
 * What a word adds depends on nothing but itself: articles share what was found. The last few thousand different words are
 * kept in two halves, about 30 MB; when the newer is full the older is forgotten.
 */
const KEPT_MAX = 4000

function createFeeder(tables: Tables, first: number, end: number): Feeder {
  const add = createAdder(tables, first, end)
  const width = (end - first) * tables.window.cols
  let newer = new Map<string, Float32Array>()
  let older = new Map<string, Float32Array>()
  return (word) => {
    const known = newer.get(word)
    if (known !== undefined) return known
    const fed = older.get(word) ?? add(codeOf(word), new Float32Array(width))
    if (KEPT_MAX <= newer.size) {
      older = newer
      newer = new Map()
    }
    newer.set(word, fed)
    return fed
  }
}

/**
 * A word is a row of each of several tables. The window's product with a row is found when the row is first met, and then
 * only added: what is remembered stays below 80 MB, as tables have some 20,000 rows in all.
 */
function createAdder(
  tables: Tables,
  first: number,
  end: number
): (code: WordCode, sums: Float32Array) => Float32Array {
  const { pieces, pieceValues } = tables
  const rowOfVector = createVectorRows(tables)
  let start = 0
  const section = (table: Table, width = table.cols): Product => {
    start += width
    return createProduct(tables.window, table, start - width, first, end)
  }
  const vector = Array.from({ length: pieces.cols }, () => section(pieceValues))
  const ends = [section(tables.suffix3), section(tables.suffix2), section(tables.prefix3)]
  const [shape, frequency] = [section(tables.shape), section(tables.frequency)]
  const lists = section(UNIT_ROWS)
  return (code, sums) => {
    const row = rowOfVector(code.spellings)
    if (0 <= row) {
      for (const [piece, product] of vector.entries())
        addTo(sums, product(piece * 256 + pieces.values[row * pieces.cols + piece]))
    }
    addTo(sums, ends[0](code.suffix3))
    addTo(sums, ends[1](code.suffix2))
    addTo(sums, ends[2](code.prefix3))
    addTo(sums, shape(code.shape))
    addTo(sums, frequency(row < 0 ? 0 : 1 + Math.floor(Math.log2(row + 1))))
    for (let list = 0; list < LISTS; list += 1) if ((code.lists >> list) & 1) addTo(sums, lists(list))
    return sums
  }
}

/** Row `i` is 1 in column `i`: each list is a number of its own in what the window reads. */
const UNIT_ROWS: Table = {
  rows: LISTS,
  cols: LISTS,
  values: Float32Array.from({ length: LISTS * LISTS }, (_, at) => (at % (LISTS + 1) === 0 ? 1 : 0))
}

/** The window's product with one row of a table, for some places. */
type Product = (row: number) => Float32Array

function createProduct(window: Table, table: Table, start: number, first: number, end: number): Product {
  const known: Float32Array[] = []
  const hidden = window.cols
  const perPlace = window.rows / PLACES
  const [weights, values] = [floats(window), floats(table)]
  return (row) => {
    if (known[row] !== undefined) return known[row]
    const product = new Float32Array((end - first) * hidden)
    for (let place = first; place < end; place += 1) {
      for (let col = 0; col < table.cols; col += 1) {
        const value = values[row * table.cols + col]
        const from = (place * perPlace + start + col) * hidden
        const to = (place - first) * hidden
        for (let unit = 0; unit < hidden; unit += 1) product[to + unit] += value * weights[from + unit]
      }
    }
    known[row] = product
    return product
  }
}

/**
 * Pretrained vectors, the most frequent word first. Each is cut into pieces, and each piece is one of 256 (product
 * quantisation, Jégou, Douze and Schmid 2011): a byte where there were four numbers.
 */
function createVectorRows({ spellings }: Tables): (wanted: readonly number[]) => number {
  const rows = new Map<number, number>()
  for (let row = spellings.rows - 1; 0 <= row; row -= 1) rows.set(spellings.values[row], row)
  return (wanted) => rows.get(wanted[0]) ?? rows.get(wanted[1]) ?? -1
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] += values[at]
}

function floats(table: Table): Float32Array {
  return table.values as Float32Array
}
