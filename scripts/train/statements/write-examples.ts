import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import type { Range } from '../../../src/analyse/quotations/draft.js'
import { CUE_CLASSES, CUE_LABELS, cueClass } from '../../../src/analyse/quotations/model/cue-features.js'
import { FeatureRow } from '../../../src/analyse/quotations/model/feature-hash.js'
import { cueSequence, sentencesOf } from '../../../src/analyse/quotations/model/find-cue-ranges.js'
import { indexRules, markCues, roleSequence } from '../../../src/analyse/quotations/model/find-roles.js'
import type { Sequence } from '../../../src/analyse/quotations/model/linear-chain.js'
import {
  BETWEEN_ROWS,
  PATH_ROWS,
  PLACE_ROWS,
  ROLE_TABLES,
  readRoleInputs
} from '../../../src/analyse/quotations/model/network/role-inputs.js'
import {
  cutStretches,
  readWordInputs,
  WORD_TABLES
} from '../../../src/analyse/quotations/model/network/word-inputs.js'
import { ROLE_CLASSES, ROLE_LABELS } from '../../../src/analyse/quotations/model/role-features.js'
import { FEATURE_BITS, STATEMENT_MODEL } from '../../../src/analyse/quotations/model/statement-models.js'
import type { Example } from './read-example.js'

/** What a window's words are given beside their rows of tables. */
const ROLE_COLUMNS = 2 + ROLE_TABLES.length
const WORD_COLUMNS = 3 + WORD_TABLES.length

/** Writes examples as `scripts/train/neural/train_statements.py` reads them: files of plain numbers, and what they are. */
export function writeExamples(examples: Iterable<Example>, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const files = new Map<string, number>()
  const put = (name: string, { buffer, byteOffset, byteLength }: Int32Array | Int8Array) => {
    const file = files.get(name) ?? openSync(`${folder}/${name}`, 'w')
    files.set(name, file)
    writeSync(file, new Uint8Array(buffer, byteOffset, byteLength))
  }
  const vocabulary = { upos: openList(), deprel: openList(), lexicon: openList() }
  const row = new FeatureRow(FEATURE_BITS)
  const articles: object[] = []
  for (const example of examples) {
    addClasses(example, vocabulary)
    put('states', example.view.states)
    put('words', wordTable(example, vocabulary))
    for (const sentence of sentencesOf(example.view)) {
      putFeatures('cue', cueSequence(example.view, sentence, row))
    }
    const windows = windowsOf(example, row)
    for (const { table, sequence } of windows) {
      put('role-words', table)
      putFeatures('role', sequence)
    }
    articles.push({
      words: example.view.reading.words.length,
      stretches: cutStretches(example.view.reading).map(({ from, to }) => to - from),
      windows: windows.map(({ place }) => place)
    })
  }
  for (const file of files.values()) closeSync(file)
  writeFileSync(`${folder}/examples.json`, JSON.stringify({ ...headOf(vocabulary), articles }))

  function putFeatures(name: string, { offsets, features }: Sequence): void {
    put(
      `${name}-counts`,
      offsets.slice(1).map((end, at) => end - offsets[at])
    )
    put(`${name}-features`, features)
  }
}

/** Classes in the order in which they are met; the first stands for all that are not. */
function openList(): Map<string, number> {
  return new Map([['', 0]])
}

type Lists = Record<'upos' | 'deprel' | 'lexicon', Map<string, number>>

function addClasses({ view }: Example, { upos, deprel, lexicon }: Lists): void {
  const add = (list: Map<string, number>, name: string) => {
    if (!list.has(name)) list.set(name, list.size)
  }
  for (const [at, word] of view.reading.words.entries()) {
    add(upos, word.upos)
    add(deprel, word.deprel)
    add(lexicon, String(view.lexicon[at]))
  }
}

/** What the trainer has to know of sizes, and what the file's header is to say. */
function headOf(lists: Lists): object {
  const labels = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list.keys()]]))
  const [upos, deprel, lexicon] = [lists.upos.size, lists.deprel.size, lists.lexicon.size]
  return {
    kind: STATEMENT_MODEL,
    labels,
    bits: FEATURE_BITS,
    cues: { labels: Object.keys(CUE_LABELS).length, classes: CUE_CLASSES },
    roles: { labels: Object.keys(ROLE_LABELS).length, classes: ROLE_CLASSES },
    wordTables: { names: WORD_TABLES, rows: [upos, deprel, 4, lexicon, 6, 3, upos, lexicon, deprel] },
    roleTables: {
      names: ROLE_TABLES,
      rows: [PATH_ROWS, PATH_ROWS, 4, BETWEEN_ROWS, PLACE_ROWS, 3, ROLE_CLASSES]
    }
  }
}

/** A row a word: its label as a cue, its class for the edges, whether a sentence begins, its rows of tables. */
function wordTable({ view, gold }: Example, vocabulary: Lists): Int32Array {
  const { words } = view.reading
  const labels = new Uint8Array(words.length)
  for (const { from, to } of gold.flatMap(({ cue }) => cue)) {
    labels.fill(CUE_LABELS.inside, from, to)
    labels[from] = CUE_LABELS.begins
  }
  const inputs = readWordInputs(view, vocabulary)
  const table = new Int32Array(words.length * WORD_COLUMNS)
  for (const [at, { sentence }] of words.entries()) {
    const begins = words[at - 1]?.sentence === sentence ? 0 : 1
    const own = inputs.subarray(at * WORD_TABLES.length, (at + 1) * WORD_TABLES.length)
    table.set([labels[at], cueClass(view, at), begins, ...own], at * WORD_COLUMNS)
  }
  return table
}

interface Window {
  /** First and last word of the window, and the cue's verb. */
  readonly place: readonly [from: number, to: number, verb: number]
  readonly sequence: Sequence
  /** A row a word: its label, its class for the edges, its rows of tables. */
  readonly table: Int32Array
}

function windowsOf({ view, rules, gold }: Example, row: FeatureRow): Window[] {
  const cues = gold.flatMap(({ cue }) => cue)
  const cueAt = markCues(cues, view.reading.words.length)
  const index = indexRules(rules)
  return gold
    .filter(({ cue }) => 0 < cue.length)
    .map(({ cue, source, content }) => {
      const { context, sequence } = roleSequence(view, cue[0], cueAt, index, row)
      const { window, verb } = context
      const labels = new Uint8Array(window.to - window.from)
      mark(labels, content, window, ROLE_LABELS.contentBegins, ROLE_LABELS.content)
      mark(labels, source, window, ROLE_LABELS.sourceBegins, ROLE_LABELS.source)
      const inputs = readRoleInputs(view, context)
      const table = new Int32Array(labels.length * ROLE_COLUMNS)
      for (const [at, label] of labels.entries()) {
        const own = inputs.subarray(at * ROLE_TABLES.length, (at + 1) * ROLE_TABLES.length)
        table.set([label, sequence.classes[at], ...own], at * ROLE_COLUMNS)
      }
      return { place: [window.from, window.to, verb], sequence, table }
    })
}

function mark(
  labels: Uint8Array,
  pieces: readonly Range[],
  window: Range,
  begins: number,
  inside: number
): void {
  for (const piece of pieces) {
    const from = Math.max(piece.from, window.from) - window.from
    const to = Math.min(piece.to, window.to) - window.from
    if (to <= from) continue
    labels.fill(inside, from, to)
    labels[from] = begins
  }
}
