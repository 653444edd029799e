import { WORD_STATE_WIDTH } from '../../../../article/index.js'
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
  type Tensor
} from '../../../../knowledge/index.js'
import type { Range } from '../../draft.js'
import { CUE_LABELS } from '../cue-features.js'
import { type CueContext, ROLE_LABELS } from '../role-features.js'
import type { WordView } from '../word-view.js'
import { ROLE_TABLES, readRoleInputs } from './role-inputs.js'
import { cutStretches, readWordInputs, type Vocabulary, WORD_TABLES } from './word-inputs.js'

/** What the network makes of the words of an article that have a state. */
export interface SeenWords {
  /** Scores of the labels of cues, `CUES` numbers a word. */
  readonly cues: Float32Array
  /** By network. */
  readonly views: readonly WordViews[]
}

/** Each word as one that may belong to a cue, and as a cue's verb: as many numbers a word as a view is wide. */
export interface WordViews {
  readonly asWord: Float32Array
  readonly asVerb: Float32Array
}

export interface StatementNetwork {
  /** Reads the words of an article that have a state. Linear in them. */
  see(view: WordView): SeenWords
  /** Scores of the labels of roles for each word of each cue's window, `ROLES` numbers a word. */
  scoreRoles(view: WordView, seen: SeenWords, contexts: readonly CueContext[]): Float32Array[]
}

const CUES = Object.keys(CUE_LABELS).length
const ROLES = Object.keys(ROLE_LABELS).length

/** Words whose numbers lie in the kernel's memory at once. */
const WORDS_AT_ONCE = 1600

interface Table {
  readonly width: number
  readonly values: Float32Array
}

interface Parts {
  readonly kernel: Kernel
  readonly vocabulary: Vocabulary
  readonly wordTables: readonly Table[]
  readonly roleTables: readonly Table[]
  /** The language network's state, narrowed. */
  readonly state: Layer
  readonly words: Lstm
  readonly cueHidden: Layer
  readonly cueOutput: Layer
  /** Both views of a word for roles: as a word, then as a verb. */
  readonly views: Layer
  readonly roles: Lstm
  readonly roleHidden: Layer
  readonly roleOutput: Layer
}

/** The networks of a model file as one: the mean of their scores, by which the file's outputs are divided already. */
export function openStatementNetworks(model: ModelFile, kernel: Kernel = openKernel()): StatementNetwork {
  const prefixes = Array.from({ length: model.settings.networks }, (_, number) => `${number}.`)
  const parts = prefixes.map((prefix) => layOut(kernel, model, prefix))
  const networks = parts.map((own) => openNetwork(own, kernel.take(0)))
  return {
    see(view) {
      const seen = networks.map((network) => network.see(view))
      return { cues: sumOf(seen.map(({ cues }) => cues)), views: seen.flatMap(({ views }) => views) }
    },
    scoreRoles(view, { cues, views }, contexts) {
      const scores = networks.map((network, at) =>
        network.scoreRoles(view, { cues, views: [views[at]] }, contexts)
      )
      return contexts.map((_, at) => sumOf(scores.map((own) => own[at])))
    }
  }
}

function sumOf(lists: readonly Float32Array[]): Float32Array {
  const [first, ...others] = lists
  for (const other of others) for (let at = 0; at < first.length; at += 1) first[at] += other[at]
  return first
}

/**
 * Makes one network: embedded classes of a word and what the language network holds of it, a BiLSTM over
 * stretches of whole paragraphs, then a layer for cues; and for each cue a BiLSTM over its window, which sees each word, the
 * cue's verb and how the one hangs on the other. Its scores are added to those of the hashed features.
 */
function openNetwork(parts: Parts, free: Place): StatementNetwork {
  const { kernel } = parts
  return {
    see(view) {
      const count = view.read
      const width = parts.views.rows / 2
      const views = { asWord: new Float32Array(count * width), asVerb: new Float32Array(count * width) }
      const seen = { cues: new Float32Array(count * CUES), views: [views] }
      const inputs = readWordInputs(view, parts.vocabulary)
      for (const stretches of batchesOf(cutStretches(view.reading, count), sizeOf)) {
        kernel.giveBack(free)
        seeStretches(parts, view, inputs, stretches, seen)
      }
      return seen
    },
    scoreRoles(view, seen, contexts) {
      return batchesOf(contexts, ({ window }) => sizeOf(window)).flatMap((batch) => {
        kernel.giveBack(free)
        return scoreWindows(parts, view, seen, batch)
      })
    }
  }
}

function layOut(kernel: Kernel, { tensors, vectors, labels }: ModelFile, prefix: string): Parts {
  const linear = (name: string): Linear => ({ tensor: tensors[prefix + name], bias: vectors[prefix + name] })
  const layer = (...names: readonly string[]) => kernel.layOut(names.map(linear))
  const lstm = (name: string): Lstm => ({
    input: layer(`${name}.forward.input`, `${name}.backward.input`),
    recurrent: [layer(`${name}.forward.recurrent`), layer(`${name}.backward.recurrent`)]
  })
  const rowsOf = (names: readonly string[]) => new Map(names.map((name, row) => [name, row]))
  return {
    kernel,
    vocabulary: {
      upos: rowsOf(labels.upos),
      deprel: rowsOf(labels.deprel),
      lexicon: rowsOf(labels.lexicon)
    },
    wordTables: WORD_TABLES.map((name) => openTable(tensors[`${prefix}word.${name}`])),
    roleTables: ROLE_TABLES.map((name) => openTable(tensors[`${prefix}role.${name}`])),
    state: layer('state'),
    words: lstm('words'),
    cueHidden: layer('cueHidden'),
    cueOutput: layer('cueOutput'),
    views: layer('asWord', 'asVerb'),
    roles: lstm('roles'),
    roleHidden: layer('roleHidden'),
    roleOutput: layer('roleOutput')
  }
}

function openTable({ rows, cols, values, scales }: Tensor): Table {
  const floats = new Float32Array(rows * cols)
  for (let at = 0; at < floats.length; at += 1) floats[at] = values[at] * scales[Math.floor(at / cols)]
  return { width: cols, values: floats }
}

/** Copies the rows of some tables one behind the other; gives the place behind. */
function copyRows(
  tables: readonly Table[],
  inputs: Int32Array,
  item: number,
  floats: Float32Array,
  to: Place
): Place {
  let at = to
  for (const [index, { width, values }] of tables.entries()) {
    const row = inputs[item * tables.length + index] * width
    for (let col = 0; col < width; col += 1) floats[at + col] = values[row + col]
    at += width
  }
  return at
}

function sizeOf({ from, to }: Range): number {
  return to - from
}

/** Items in turn, some `WORDS_AT_ONCE` words at a time. */
function batchesOf<Item>(items: readonly Item[], size: (item: Item) => number): Item[][] {
  const batches: Item[][] = []
  let room = 0
  for (const item of items) {
    if (room <= 0) {
      batches.push([])
      room = WORDS_AT_ONCE
    }
    batches[batches.length - 1].push(item)
    room -= size(item)
  }
  return batches
}

/** Stretches that follow one another. */
function seeStretches(
  parts: Parts,
  view: WordView,
  inputs: Int32Array,
  stretches: readonly Range[],
  seen: SeenWords
): void {
  const { kernel, words, cueHidden, cueOutput, views } = parts
  const first = stretches[0].from
  const count = stretches[stretches.length - 1].to - first
  const own = words.input.cols
  const width = own + 2 * words.recurrent[0].cols
  const vectors = kernel.take(count * width)
  const places = placesOf(vectors, width, count)
  embedStretch(parts, view, inputs, first, places)
  const sequences = longestFirst(stretches.map(({ from, to }) => [from - first, to - first] as const))
  const states = runLstm(kernel, words, feedVectors(kernel, words.input, places), sequences)
  const floats = kernel.floats()
  for (let at = 0; at < count; at += 1)
    floats.copyWithin(places[at] + own, states[at], states[at] + width - own)

  const hidden = kernel.take(count * cueHidden.stride)
  kernel.multiply(cueHidden, places, count, hidden)
  kernel.rectify(hidden, count * cueHidden.stride)
  const scores = kernel.take(count * cueOutput.stride)
  kernel.multiply(cueOutput, placesOf(hidden, cueHidden.stride, count), count, scores)
  const viewed = kernel.take(count * views.stride)
  kernel.multiply(views, places, count, viewed)
  copyOut(kernel, scores, cueOutput.stride, seen.cues.subarray(first * CUES, (first + count) * CUES), CUES)
  const half = views.rows / 2
  const part = (numbers: Float32Array) => numbers.subarray(first * half, (first + count) * half)
  const [{ asWord, asVerb }] = seen.views
  copyOut(kernel, viewed, views.stride, part(asWord), half)
  copyOut(kernel, viewed + half, views.stride, part(asVerb), half)
}

/** What the network is told of each word, written to its place: rows of tables, then the narrowed state. */
function embedStretch(
  { kernel, state, wordTables }: Parts,
  { states }: WordView,
  inputs: Int32Array,
  first: number,
  places: Int32Array
): void {
  const count = places.length
  const wide = kernel.take(count * WORD_STATE_WIDTH)
  const narrow = kernel.take(count * state.stride)
  const floats = kernel.floats()
  const from = first * WORD_STATE_WIDTH
  for (let at = 0; at < count * WORD_STATE_WIDTH; at += 1) floats[wide + at] = states[from + at] / 127
  kernel.multiply(state, placesOf(wide, WORD_STATE_WIDTH, count), count, narrow)
  const now = kernel.floats()
  for (let at = 0; at < count; at += 1) {
    const behind = copyRows(wordTables, inputs, first + at, now, places[at])
    const source = narrow + at * state.stride
    now.copyWithin(behind, source, source + state.rows)
  }
}

function scoreWindows(
  parts: Parts,
  view: WordView,
  seen: SeenWords,
  contexts: readonly CueContext[]
): Float32Array[] {
  const { kernel, roles, roleHidden, roleOutput } = parts
  const ends = endsOf(contexts)
  const count = ends[contexts.length]
  const width = roles.input.cols
  const vectors = kernel.take(count * width)
  for (const [at, context] of contexts.entries()) {
    embedWindow(parts, view, seen, context, vectors + ends[at] * width)
  }
  const sequences = longestFirst(contexts.map((_, at) => [ends[at], ends[at + 1]] as const))
  const fed = feedVectors(kernel, roles.input, placesOf(vectors, width, count))
  const states = runLstm(kernel, roles, fed, sequences)
  const hidden = kernel.take(count * roleHidden.stride)
  kernel.multiply(roleHidden, states, count, hidden)
  kernel.rectify(hidden, count * roleHidden.stride)
  const scores = kernel.take(count * roleOutput.stride)
  kernel.multiply(roleOutput, placesOf(hidden, roleHidden.stride, count), count, scores)
  return contexts.map(({ window }, at) => {
    const own = new Float32Array(sizeOf(window) * ROLES)
    copyOut(kernel, scores + ends[at] * roleOutput.stride, roleOutput.stride, own, ROLES)
    return own
  })
}

function endsOf(contexts: readonly CueContext[]): Int32Array {
  const ends = new Int32Array(contexts.length + 1)
  for (const [at, { window }] of contexts.entries()) ends[at + 1] = ends[at] + sizeOf(window)
  return ends
}

/** A word beside the cue's verb, then rows of tables. */
function embedWindow(
  { kernel, roleTables, roles, views }: Parts,
  view: WordView,
  { views: [{ asWord, asVerb }] }: SeenWords,
  context: CueContext,
  to: Place
): void {
  const { window, verb } = context
  const inputs = readRoleInputs(view, context)
  const floats = kernel.floats()
  const half = views.rows / 2
  for (let index = window.from; index < window.to; index += 1) {
    const at = to + (index - window.from) * roles.input.cols
    for (let unit = 0; unit < half; unit += 1) {
      const sum = asWord[index * half + unit] + asVerb[verb * half + unit]
      floats[at + unit] = sum < 0 ? sum / 10 : sum
    }
    copyRows(roleTables, inputs, index - window.from, floats, at + half)
  }
}

type Sequence = readonly [from: number, to: number]

function longestFirst(sequences: readonly Sequence[]): Sequence[] {
  return [...sequences].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
}

/** The first `width` numbers of each product, without what stands between. */
function copyOut(kernel: Kernel, from: Place, stride: number, to: Float32Array, width: number): void {
  const floats = kernel.floats()
  for (let at = 0; at * width < to.length; at += 1) {
    for (let col = 0; col < width; col += 1) to[at * width + col] = floats[from + at * stride + col]
  }
}
