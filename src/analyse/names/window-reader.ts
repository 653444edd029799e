import type { Place, Rows } from '../../knowledge/index.js'
import type { NameLists } from './name-lists.js'
import { floatsOf, type Table, type Tables } from './name-tables.js'
import { codeOf, LISTS, type WordCode } from './word-code.js'
import { BEFORE_RUN, PLACES, type WordContexts } from './word-contexts.js'
import type { VectorRows } from './word-vectors.js'

/** Writes the first layer at a word, `start` being what stands there before any word is read. */
export type Reader = (
  words: readonly string[],
  contexts: WordContexts,
  at: number,
  start: Place,
  to: Place
) => void

export function createReader(rows: Rows, tables: Tables, lists: NameLists, rowOfVector: VectorRows): Reader {
  const hidden = tables.window.cols
  const window = layWindow(rows, tables.window)
  const lay = rememberTables(rows)
  const input: Input = { rows, tables, window, lay, codeOf: rememberCodes(lists), rowOfVector }
  const feedBeside = createFeeder(input, 0, BEFORE_RUN)
  const feedRun = createFeeder(input, BEFORE_RUN, PLACES)
  const context = rows.lay(floatsOf(tables.context))
  const phrase = rows.lay(floatsOf(tables.phrase))
  const added = new Int32Array(4)
  return (words, { neighbours, contexts, phrases }, at, start, to) => {
    added[0] = start
    for (let place = 0; place < PLACES; place += 1) {
      const near = neighbours[at * PLACES + place]
      if (near < 0) continue
      // Added at once: feeding the next word may forget this one.
      added[1] = place < BEFORE_RUN ? feedBeside(words[near], place) : feedRun(words[near], place)
      added[2] = context + (contexts[near] * PLACES + place) * hidden
      added[3] = phrase + (phrases[near] * PLACES + place) * hidden
      rows.sum(to, added, phrases[near] === 0 ? 3 : 4, hidden)
      added[0] = to
    }
    rows.rectify(to, hidden)
  }
}

/** Where stands what a word adds to the hidden layer from a place; until the next word is fed. */
type Feeder = (word: string, place: number) => Place

/** What a word adds depends on nothing but itself: of the last few thousand different words it is kept, about 30 MB in all. */
const KEPT_MAX = 8000

/** What the first layer reads with. */
interface Input {
  readonly rows: Rows
  readonly tables: Tables
  readonly window: Place
  readonly lay: (table: Table) => Place
  readonly codeOf: (word: string) => WordCode
  readonly rowOfVector: VectorRows
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
function rememberCodes(lists: NameLists): (word: string) => WordCode {
  const known = new Map<string, WordCode>()
  return (word) => {
    const code = known.get(word) ?? codeOf(word, lists)
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
    const values = floatsOf(window).subarray(row * hidden, (row + 1) * hidden)
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
