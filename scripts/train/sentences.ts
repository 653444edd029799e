/**
 * `npm run train -- sentences`: trains models/sentences.bin, the logistic weights that judge where sentences end
 * (src/analyse/sentences/judge-gap.ts), with AdaGrad (Duchi et al. 2011). Data: UD English EWT and GUM train, GUM
 * without its wikiHow and fiction documents. Seeded.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { boundaryFeatures, WEIGHT_ROWS } from '../../src/analyse/sentences/boundary-features.js'
import {
  isCertain,
  type RuleMemory,
  rulesView,
  SENTENCES_MODEL
} from '../../src/analyse/sentences/judge-gap.js'
import type { Place } from '../../src/analyse/sentences/place.js'
import { scanWords } from '../../src/analyse/sentences/scan-words.js'
import { sealModel } from '../../src/knowledge/index.js'
import type { Span } from '../../src/text/index.js'
import { type GoldDocument, readConllu } from './read-conllu.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DATA = `${ROOT}/../shared/data/language`
const LEFT_OUT = ['whow', 'fiction']
const PASSES = 3
const RATE = 0.2
const DECAY = 1e-4
/** Share of features hidden at each step, so that no single one is trusted too far. */
const HIDDEN = 0.05

const random = makeRandom(20260101)
const weights = new Float32Array(WEIGHT_ROWS)
const squares = new Float32Array(WEIGHT_ROWS)
let bias = 0
let biasSquares = 0

const documents = ['en_ewt-ud-train', 'en_gum-ud-train']
  .flatMap((name) => readConllu(`${DATA}/${name}.conllu.gz`))
  .filter(({ genre }) => !LEFT_OUT.includes(genre))
for (let pass = 1; pass <= PASSES; pass += 1) {
  shuffle(documents)
  for (const document of documents)
    for (const paragraph of document.paragraphs) learnParagraph(document, paragraph)
  console.error(`pass ${pass} done`)
}
write()

function learnParagraph({ text, sentences }: GoldDocument, paragraph: Span): void {
  const ends = new Set(sentences.map(({ span }) => span.end))
  const words = scanWords(text, paragraph)
  const place: Place = { text, words, first: 0, at: 0 }
  const memory: RuleMemory = { end: -1, rule: '' }
  for (; place.at < words.length - 1; place.at += 1) {
    const view = rulesView(place, memory)
    const isEnd = ends.has(words[place.at].end)
    if (!isCertain(place, view)) learnGap(boundaryFeatures(place, view), isEnd)
    if (isEnd) place.first = place.at + 1
  }
}

function learnGap(features: Int32Array, isEnd: boolean): void {
  const seen = features.filter(() => HIDDEN <= random())
  let sum = bias
  for (const row of seen) sum += weights[row]
  const error = 1 / (1 + Math.exp(-sum)) - (isEnd ? 1 : 0)
  for (const row of seen) {
    const slope = error + DECAY * weights[row]
    squares[row] += slope * slope
    weights[row] -= (RATE * slope) / (Math.sqrt(squares[row]) + 1e-6)
  }
  biasSquares += error * error
  bias -= (RATE * error) / (Math.sqrt(biasSquares) + 1e-6)
}

function write(): void {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127
  const file = Buffer.alloc(8 + WEIGHT_ROWS)
  file.writeFloatLE(scale, 0)
  file.writeFloatLE(bias, 4)
  weights.forEach((weight, row) => {
    file.writeInt8(Math.round(weight / scale), 8 + row)
  })
  writeFileSync(`${ROOT}/models/sentences.bin`, sealModel(SENTENCES_MODEL, file))
}

function shuffle(items: GoldDocument[]): void {
  for (let at = items.length - 1; 0 < at; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = items[at]
    items[at] = items[other]
    items[other] = kept
  }
}

/** Mulberry32. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}
