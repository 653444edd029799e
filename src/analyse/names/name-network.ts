import { BLOCK, OUTPUTS, openRows, type Place, type Rows } from '../../knowledge/index.js'
import { createTopicReader } from './article-topic.js'
import { createConvolutions, DISTANCES, REACH } from './convolutions.js'
import { LABELS, OUTSIDE } from './name-labels.js'
import { type NameLists, openNameLists } from './name-lists.js'
import { floatsOf, type Tables } from './name-tables.js'
import { createReader } from './window-reader.js'
import type { WordContexts } from './word-contexts.js'
import { createVectorRows } from './word-vectors.js'

const COUNT = LABELS.length

/** A small network over the words around each word, and what it learned of labels in a row. */
export interface NameNetwork {
  /** A score of each label at each word, `LABELS.length` a word. */
  readonly score: (words: readonly string[], contexts: WordContexts) => Float32Array
  /** A score of each label at the first word of a sentence; then, for each label, of each label behind it. */
  readonly rows: Float32Array
  /** Listed names, which the words' contexts are read with. */
  readonly lists: NameLists
}

/** More than any label scores. */
const SURE = 1000

/** Words whose states are held at a time: a line of a million words takes no more room. */
const CHUNK = 256

/** Whether the memory of rows can hold these tables. */
export function canHold({ window }: Tables): boolean {
  return window.cols % BLOCK === 0 && COUNT <= OUTPUTS
}

/**
 * Makes the network of a model's tables. The first layer reads the words at `PLACES` places around each word: pretrained
 * vector, ends, shape, lists, what the article tells of them and what it is about. Two more read the layer below at three
 * words each. What the last one holds of a word is joined by its mean over all words spelled alike in the article, so that a
 * name said in passing is known by where it is said plainly (after Akbik, Bergmann and Vollgraf 2019, "Pooled contextualized
 * embeddings"). Only sums and products of 64 and 32 bits in a fixed order: every machine gives the same scores.
 */
export function openNameNetwork(tables: Tables): NameNetwork {
  const rows = openRows()
  const hidden = tables.window.cols
  const lists = openNameLists(tables.listHashes.values, tables.listBits.values)
  const readStates = createStateReader(rows, tables, lists)
  const outputs = layOutputs(rows, tables)
  return {
    rows: floatsOf(tables.rows),
    lists,
    score: (words, contexts) => {
      const groups = groupAlike(contexts, hidden)
      const scores = new Float32Array(words.length * COUNT)
      const readChunk = readStates(words, contexts)
      for (let from = 0; from < words.length; from += CHUNK) {
        const states = readChunk(from)
        for (let at = from; at < Math.min(from + CHUNK, words.length); at += 1) {
          if (contexts.mayName[at] === 0) {
            scores[at * COUNT + OUTSIDE] = SURE
            continue
          }
          const group = groups[at]
          const state = states + (at - from) * hidden
          scores.set(outputs.bias, at * COUNT)
          addScores(
            scores,
            at,
            rows.multiply(state, group === undefined ? outputs.both : outputs.own, hidden)
          )
          if (group !== undefined) addShare(group, rows.floats(), state)
        }
      }
      addMeans(scores, groups, rows, outputs)
      return scores
    }
  }
}

/** Where the last layer's states of the `CHUNK` words from `from` on stand; until the next chunk is read. */
type ChunkReader = (from: number) => Place

function createStateReader(
  rows: Rows,
  tables: Tables,
  lists: NameLists
): (words: readonly string[], contexts: WordContexts) => ChunkReader {
  const hidden = tables.window.cols
  const rowOfVector = createVectorRows(tables)
  const readTopic = createTopicReader(tables, rowOfVector)
  const readState = createReader(rows, tables, lists, rowOfVector)
  const layers = createConvolutions(rows, tables)
  const start = rows.take(hidden)
  const shelves = [0, ...layers].map(() => rows.take((CHUNK + 2 * REACH) * hidden))
  return (words, contexts) => {
    const wanted = wantedStates(contexts.mayName)
    const topic = readTopic(words)
    return (from) => {
      rows.floats().set(topic, start)
      const first = from - REACH
      let reach = REACH
      for (let layer = 0; layer <= layers.length; layer += 1) {
        if (0 < layer) reach -= DISTANCES[layer - 1]
        const end = Math.min(from + CHUNK + reach, words.length)
        for (let at = Math.max(0, from - reach); at < end; at += 1) {
          if (wanted[layer][at] === 0) continue
          const to = shelves[layer] + (at - first) * hidden
          if (layer === 0) readState(words, contexts, at, start, to)
          else layers[layer - 1](contexts, at, shelves[layer - 1], first, to)
        }
      }
      return shelves[layers.length] + REACH * hidden
    }
  }
}

/** For each layer the words whose states are read: in the last one those that may be part of a name. */
function wantedStates(mayName: Uint8Array): Uint8Array[] {
  const wanted = [mayName]
  for (const distance of [...DISTANCES].reverse()) {
    const above = wanted[0]
    const below = new Uint8Array(above.length)
    for (let at = 0; at < above.length; at += 1)
      if (above[at] === 1) below.fill(1, Math.max(0, at - distance), at + distance + 1)
    wanted.unshift(below)
  }
  return wanted
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
  const values = floatsOf(output)
  const weightOf = (unit: number, label: number) => (label < COUNT ? values[label * 2 * hidden + unit] : 0)
  const turned = (first: number) =>
    Float32Array.from({ length: hidden * OUTPUTS }, (_, at) =>
      weightOf(first + Math.floor(at / OUTPUTS), at % OUTPUTS)
    )
  const [own, mean] = [turned(0), turned(hidden)]
  return {
    bias: floatsOf(outputBias),
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
