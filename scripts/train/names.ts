/**
 * `npm run train -- names`: trains models/names.bin, the averaged structured perceptron (Collins 2002) that finds names.
 * Data: UD English GUM train without its wikiHow and fiction documents, and the Stanford CoreNLP layer of PolNeAR train.
 * Seeded: the same data give the same file. docs/models/names.md is the model's card.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LEFT_OUT, readGum } from '../../evaluation/read-gum.js'
import { readCaseMemory } from '../../src/analyse/names/case-memory.js'
import { decodeLabels } from '../../src/analyse/names/decode-labels.js'
import { BUCKETS, FEATURES, featuresOf, LEXICAL } from '../../src/analyse/names/name-features.js'
import { LABELS, labelsOf } from '../../src/analyse/names/name-labels.js'
import { type NameWord, readNameWords } from '../../src/analyse/names/name-word.js'
import { writeModel } from '../../src/analyse/names/names-model.js'
import { suggestNames } from '../../src/analyse/names/suggest-names.js'
import type { Span } from '../../src/text/index.js'
import { readSilverNames } from './silver-names.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DATA = join(ROOT, '..', 'shared', 'data')
const COUNT = LABELS.length

/** Passes over the data; GUM, annotated by people, is gone over twice in each. */
const EPOCHS = Number(process.env.EPOCHS ?? 6)
const GUM_TIMES = Number(process.env.GUM_TIMES ?? 3)
/** With `--hold-out` every sixth document of GUM train is kept for choosing settings; the file is then no model to ship. */
const HOLD_OUT = process.argv.includes('--hold-out')
/** Share of words whose lexical features are left out, so that the model learns to read the context of names it never saw. */
const LEAVE_OUT = Number(process.env.LEAVE_OUT ?? 0.2)

interface Example {
  readonly features: Int32Array
  readonly gold: Uint8Array
}

const random = makeRandom(20260101)
const examples = [...repeat(gumExamples(), GUM_TIMES), ...silverExamples()]
console.error(`${examples.length} sentences`)
const model = { features: new Float32Array(BUCKETS * COUNT), pairs: new Float32Array(COUNT * COUNT) }
const sums = { features: new Float64Array(BUCKETS * COUNT), pairs: new Float64Array(COUNT * COUNT) }
let step = 1
for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
  shuffle(examples)
  let wrong = 0
  for (const example of examples) wrong += learn(example)
  console.error(`pass ${epoch}: ${wrong} words labelled wrong`)
}
writeFileSync(join(ROOT, 'models', 'names.bin'), writeModel(averaged()))

/** One sentence: guess, and where the guess is wrong move the weights from it to the gold labels. */
function learn({ features, gold }: Example): number {
  step += 1
  const seen = leaveOut(features)
  const guess = new Uint8Array(gold.length)
  decodeLabels(model, seen, 0, gold.length, guess)
  let wrong = 0
  for (let at = 0; at < gold.length; at += 1) {
    const [before, guessBefore] = at === 0 ? [0, 0] : [gold[at - 1], guess[at - 1]]
    if (gold[at] !== guess[at]) {
      wrong += 1
      for (let slot = at * FEATURES; slot < (at + 1) * FEATURES; slot += 1) {
        if (seen[slot] < 0) continue
        change('features', seen[slot] * COUNT + gold[at], 1)
        change('features', seen[slot] * COUNT + guess[at], -1)
      }
    }
    if (gold[at] === guess[at] && before === guessBefore) continue
    change('pairs', before * COUNT + gold[at], 1)
    change('pairs', guessBefore * COUNT + guess[at], -1)
  }
  return wrong
}

/** The sum of a weight over all steps is step × weight minus the changes weighted by when they came (Daumé 2006). */
function change(part: 'features' | 'pairs', at: number, by: number): void {
  model[part][at] += by
  sums[part][at] += by * step
}

function averaged(): { features: Float32Array; pairs: Float32Array } {
  const mean = (part: 'features' | 'pairs') => model[part].map((weight, at) => weight - sums[part][at] / step)
  return { features: mean('features'), pairs: mean('pairs') }
}

function leaveOut(features: Int32Array): Int32Array {
  const seen = Int32Array.from(features)
  for (let word = 0; word < seen.length; word += FEATURES) {
    if (random() < LEAVE_OUT) seen.fill(-1, word, word + LEXICAL)
  }
  return seen
}

function gumExamples(): Example[] {
  const documents = readGum(join(DATA, 'language', 'en_gum-ud-train.conllu.gz'))
  return documents
    .filter(({ genre }) => !LEFT_OUT.includes(genre))
    .filter((_, index) => !HOLD_OUT || index % 6 !== 5)
    .flatMap(({ text, sentences, names }) => {
      const tokens = sentences.flatMap(({ words }) => words.map(({ span }) => tokenAt(span)))
      return examplesOf(
        wordsOf(
          text,
          sentences.map(({ span }) => span),
          tokens
        ),
        names
      )
    })
}

function silverExamples(): Example[] {
  return readSilverNames(DATA).flatMap(({ text, sentences, tokens, names }) =>
    examplesOf(wordsOf(text, sentences, tokens.map(tokenAt)), names)
  )
}

type Token = Parameters<typeof readNameWords>[0]['tokens'][number]

function tokenAt(span: Span): Token {
  return { span, lemma: '', upos: 'X', head: -1, deprel: 'dep' }
}

function wordsOf(text: string, sentences: readonly Span[], tokens: readonly Token[]): NameWord[] {
  return readNameWords({
    id: '',
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    text,
    furniture: [],
    paragraphs: [],
    read: 'full',
    notes: [],
    sentences,
    tokens
  })
}

/** One example a sentence. */
function examplesOf(
  words: readonly NameWord[],
  names: readonly { readonly span: Span; readonly type: Parameters<typeof labelsOf>[1][number]['type'] }[]
): Example[] {
  const memory = readCaseMemory(words)
  const features = featuresOf(words, memory, suggestNames(words, memory))
  const gold = labelsOf(
    words.length,
    names.flatMap(({ span, type }) => {
      const from = words.findIndex((word) => span.start <= word.span.start)
      let to = from
      while (to < words.length && words[to].span.end <= span.end) to += 1
      return from === -1 || from === to || words[from].sentence !== words[to - 1].sentence
        ? []
        : [{ from, to, type }]
    })
  )
  const examples: Example[] = []
  let from = 0
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at].sentence === words[from].sentence) continue
    examples.push({ features: features.slice(from * FEATURES, at * FEATURES), gold: gold.slice(from, at) })
    from = at
  }
  return examples
}

function repeat<Item>(items: readonly Item[], times: number): Item[] {
  return Array.from({ length: times }, () => items).flat()
}

function shuffle<Item>(items: Item[]): void {
  for (let at = items.length - 1; 0 < at; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[items[at], items[other]] = [items[other], items[at]]
  }
}

/** Mulberry32 by Tommy Ettinger (public domain): small, seeded, good enough to shuffle. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
