import { BLOCK, OUTPUTS, openRows, type Place, type Rows } from '../../knowledge/index.js'
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

/** More than any label scores. */
const SURE = 1000

/** Whether the memory of rows can hold these tables. */
export function canHold({ window }: Tables): boolean {
  return window.cols % BLOCK === 0 && COUNT <= OUTPUTS
}

/**
 * Makes the network of a model's tables. The hidden layer reads the words at `PLACES` places around each word: pretrained
 * vector, ends, shape, lists, and what the article tells of them. What the layer holds of a word is joined by its mean
 * over all words spelled alike in the article, so that a name said in passing is known by where it is said plainly
 * (after Akbik, Bergmann and Vollgraf 2019, "Pooled contextualized embeddings").
 * Only sums and products of 64 and 32 bits in a fixed order: every machine gives the same scores.
 */
export function openNameNetwork(tables: Tables): NameNetwork {
  const rows = openRows()
  const hidden = tables.window.cols
  const readState = createReader(rows, tables)
  const outputs = layOutputs(rows, tables)
  return {
    rows: floats(tables.rows),
    score: (words, contexts) => {
      const groups = groupAlike(contexts, hidden)
      const scores = new Float32Array(words.length * COUNT)
      for (let at = 0; at < words.length; at += 1) {
        if (contexts.mayName[at] === 0) {
          scores[at * COUNT + OUTSIDE] = SURE
          continue
        }
        const group = groups[at]
        const state = readState(words, contexts, at)
        scores.set(outputs.bias, at * COUNT)
        addScores(scores, at, rows.multiply(state, group === undefined ? outputs.both : outputs.own, hidden))
        if (group !== undefined) addShare(group, rows.floats(), state)
      }
      addMeans(scores, groups, rows, outputs)
      return scores
    }
  }
}

/** Writes the hidden layer at a word; what it gives stands until it is called again. */
type Reader = (words: readonly string[], contexts: WordContexts, at: number) => Place

function createReader(rows: Rows, tables: Tables): Reader {
  const hidden = tables.window.cols
  const window = layWindow(rows, tables.window)
  const input: Input = {
    rows,
    tables,
    window,
    lay: rememberTables(rows),
    codeOf: rememberCodes(),
    rowOfVector: createVectorRows(tables)
  }
  const feedBeside = createFeeder(input, 0, BEFORE_RUN)
  const feedRun = createFeeder(input, BEFORE_RUN, PLACES)
  const context = rows.lay(floats(tables.context))
  const bias = rows.lay(floats(tables.bias))
  const state = rows.take(hidden)
  const added = Int32Array.of(state, 0, 0)
  return (words, { neighbours, contexts }, at) => {
    rows.floats().copyWithin(state, bias, bias + hidden)
    for (let place = 0; place < PLACES; place += 1) {
      const near = neighbours[at * PLACES + place]
      if (near < 0) continue
      // Added at once: feeding the next word may forget this one.
      added[1] = place < BEFORE_RUN ? feedBeside(words[near], place) : feedRun(words[near], place)
      added[2] = context + (contexts[near] * PLACES + place) * hidden
      rows.sum(state, added, 3, hidden)
    }
    rows.rectify(state, hidden)
    return state
  }
}

/** Two and more words that are spelled alike. */
interface Alike {
  readonly words: number[]
  readonly mean: Float32Array
}

/** For each word those that it is spelled alike with; undefined where it stands alone. */
function groupAlike({ alike, kinds }: WordContexts, hidden: number): (Alike | undefined)[] {
  const counts = new Int32Array(kinds)
  for (const kind of alike) counts[kind] += 1
  const groups: (Alike | undefined)[] = new Array(kinds)
  return Array.from(alike, (kind, word) => {
    if (counts[kind] === 1) return undefined
    const group = groups[kind] ?? { words: [], mean: new Float32Array(hidden) }
    groups[kind] = group
    group.words.push(word)
    return group
  })
}

function addShare({ words, mean }: Alike, numbers: Float32Array, state: Place): void {
  for (let unit = 0; unit < mean.length; unit += 1) mean[unit] += numbers[state + unit] / words.length
}

interface Outputs {
  readonly bias: Float32Array
  /** Room for a mean. */
  readonly state: Place
  /** For each unit a weight of each label: of the word's own state, of the mean, and of both where they are the same. */
  readonly own: Place
  readonly mean: Place
  readonly both: Place
}

function layOutputs(rows: Rows, { output, outputBias, window }: Tables): Outputs {
  const hidden = window.cols
  const values = floats(output)
  const weightOf = (unit: number, label: number) => (label < COUNT ? values[label * 2 * hidden + unit] : 0)
  const turned = (first: number) =>
    Float32Array.from({ length: hidden * OUTPUTS }, (_, at) =>
      weightOf(first + Math.floor(at / OUTPUTS), at % OUTPUTS)
    )
  const [own, mean] = [turned(0), turned(hidden)]
  return {
    bias: floats(outputBias),
    state: rows.take(hidden),
    own: rows.lay(own),
    mean: rows.lay(mean),
    both: rows.lay(own.map((weight, at) => weight + mean[at]))
  }
}

/** Adds to the words of each group what their mean says. */
function addMeans(
  scores: Float32Array,
  groups: readonly (Alike | undefined)[],
  rows: Rows,
  { state, mean: matrix }: Outputs
): void {
  for (const group of new Set(groups)) {
    if (group === undefined) continue
    rows.floats().set(group.mean, state)
    const sums = rows.multiply(state, matrix, group.mean.length)
    for (const word of group.words) addScores(scores, word, sums)
  }
}

function addScores(scores: Float32Array, word: number, sums: Float32Array): void {
  for (let label = 0; label < COUNT; label += 1) scores[word * COUNT + label] += sums[label]
}

/** Where stands what a word adds to the hidden layer from a place; until the next word is fed. */
type Feeder = (word: string, place: number) => Place

/** What a word adds depends on nothing but itself: of the last few thousand different words it is kept, about 30 MB in all. */
const KEPT_MAX = 8000

/** What the hidden layer reads with. */
interface Input {
  readonly rows: Rows
  readonly tables: Tables
  readonly window: Place
  readonly lay: (table: Table) => Place
  readonly codeOf: (word: string) => WordCode
  readonly rowOfVector: (spellings: readonly number[]) => number
}

/** Pieces share a table, and feeders share them all: each is laid down once. */
function rememberTables(rows: Rows): (table: Table) => Place {
  const known = new Map<Table, Place>()
  return (table) => {
    const place = known.get(table) ?? rows.lay(table.values)
    known.set(table, place)
    return place
  }
}

/** Most words that stand at a run's edge stand beside other words as well. */
function rememberCodes(): (word: string) => WordCode {
  const known = new Map<string, WordCode>()
  return (word) => {
    const code = known.get(word) ?? codeOf(word)
    if (KEPT_MAX <= known.size) known.clear()
    known.set(word, code)
    return code
  }
}

function createFeeder(input: Input, first: number, end: number): Feeder {
  const { rows, tables } = input
  const hidden = tables.window.cols
  const width = (end - first) * hidden
  const write = createWriter({ ...input, window: input.window + first * hidden }, width)
  const shelf = rows.take(KEPT_MAX * width)
  const kept = new Map<string, Place>()
  const owners: string[] = []
  let next = 0
  return (word, place) => {
    let fed = kept.get(word)
    if (fed === undefined) {
      // The oldest makes room.
      if (next < owners.length) kept.delete(owners[next])
      fed = shelf + next * width
      write(input.codeOf(word), fed)
      kept.set(word, fed)
      owners[next] = word
      next = (next + 1) % KEPT_MAX
    }
    return fed + (place - first) * hidden
  }
}

/**
 * A word is a row of each of several tables. The window's product with a row is found when the row is first met, and then
 * only added: what is remembered stays below 80 MB, as tables have some 20,000 rows in all.
 */
function createWriter(
  { rows, tables, window, rowOfVector }: Input,
  width: number
): (code: WordCode, to: Place) => void {
  const { pieces, pieceValues } = tables
  const stride = tables.window.cols * PLACES
  let start = 0
  const section = (table: Table): Product => {
    start += table.cols
    return createProduct(rows, window + (start - table.cols) * stride, stride, table, width)
  }
  const vector = Array.from({ length: pieces.cols }, () => section(pieceValues))
  const ends = [section(tables.suffix3), section(tables.suffix2), section(tables.prefix3)]
  const [shape, frequency] = [section(tables.shape), section(tables.frequency)]
  const lists = section(UNIT_ROWS)
  const added = new Int32Array(pieces.cols + ends.length + 2 + LISTS)
  return (code, to) => {
    let count = 0
    const add = (place: Place) => {
      added[count] = place
      count += 1
    }
    const row = rowOfVector(code.spellings)
    if (0 <= row) {
      for (let piece = 0; piece < pieces.cols; piece += 1)
        add(vector[piece](piece * 256 + pieces.values[row * pieces.cols + piece]))
    }
    add(ends[0](code.suffix3))
    add(ends[1](code.suffix2))
    add(ends[2](code.prefix3))
    add(shape(code.shape))
    add(frequency(row < 0 ? 0 : 1 + Math.floor(Math.log2(row + 1))))
    for (let list = 0; list < LISTS; list += 1) if ((code.lists >> list) & 1) add(lists(list))
    rows.sum(to, added, count, width)
  }
}

/** Row `i` is 1 in column `i`: each list is a number of its own in what the window reads. */
const UNIT_ROWS: Table = {
  rows: LISTS,
  cols: LISTS,
  values: Float32Array.from({ length: LISTS * LISTS }, (_, at) => (at % (LISTS + 1) === 0 ? 1 : 0))
}

/** The window as one row of all places for each number that is read: a product is then found for some places at once. */
function layWindow(rows: Rows, window: Table): Place {
  const hidden = window.cols
  const perPlace = window.rows / PLACES
  const turned = new Float32Array(window.values.length)
  for (let row = 0; row < window.rows; row += 1) {
    const [place, number] = [Math.floor(row / perPlace), row % perPlace]
    const values = floats(window).subarray(row * hidden, (row + 1) * hidden)
    turned.set(values, (number * PLACES + place) * hidden)
  }
  return rows.lay(turned)
}

/** Where the window's product with one row of a table stands, for some places. */
type Product = (row: number) => Place

/** `window` is the row of the window for the table's first number, `stride` numbers before that of the next. */
function createProduct(rows: Rows, window: Place, stride: number, table: Table, width: number): Product {
  const known = new Int32Array(table.rows)
  const values = rows.lay(table.values)
  return (row) => {
    if (known[row] !== 0) return known[row]
    const product = rows.take(width)
    rows.combine(product, values + row * table.cols, window, stride, table.cols, width)
    known[row] = product
    return product
  }
}

/**
 * Pretrained vectors, the most frequent word first. Each is cut into pieces, and each piece is one of 256 (product
 * quantisation, Jégou, Douze and Schmid 2011): a byte where there were four numbers.
 */
function createVectorRows({ spellings }: Tables): (wanted: readonly number[]) => number {
  const hashes = spellings.values
  // The hashes are numbers without order already: each row's place, or the next free one, is that of their last bits.
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 1))
  const rows = new Int32Array(size).fill(-1)
  const slotOf = (hash: number) => {
    let slot = hash & (size - 1)
    while (rows[slot] !== -1 && hashes[rows[slot]] !== hash) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let row = 0; row < hashes.length; row += 1) {
    const slot = slotOf(hashes[row])
    if (rows[slot] === -1) rows[slot] = row
  }
  return ([first, second]) => {
    const row = rows[slotOf(first)]
    return row === -1 ? rows[slotOf(second)] : row
  }
}

function floats(table: Table): Float32Array {
  return table.values as Float32Array
}
