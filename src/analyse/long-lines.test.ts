import { expect, test } from 'vitest'
import type { Annotated, Article, Layers } from '../article/index.js'
import { findEntities } from './coreference/index.js'
import { findTimes } from './dates/index.js'
import { findNames } from './names/index.js'
import { findStatements } from './quotations/index.js'
import { findSentences, findWords } from './sentences/index.js'
import { findSyntax } from './syntax/index.js'

const SHORT = 2_000
const LONG = 20_000

const lines: readonly (readonly [because: string, unit: string])[] = [
  ['without any mark', 'word '],
  ['of names and pronouns', 'Ana Ruiz of the Ministry of Works , who said that he met her , '],
  [
    'of people who tell papers',
    'Ana Ruiz told the port that it would close . In a letter to Ruiz she said so . '
  ],
  ['of brackets, abbreviations and quotation marks', '( “ he U.S. ” ) ']
]

/**
 * One measure against the other, in processor time: ten times the words take ten times the work, and would take a hundred
 * times where something looks at each pair of words. What the network itself is given to do is counted in
 * syntax/find-syntax.test.ts.
 */
for (const [because, unit] of lines) {
  test(`the work on a line ${because} grows as its words do, in every layer of language`, () => {
    const per = unit.trim().split(' ').length
    const lineOf = (count: number) => articleOf(unit.repeat(Math.round(count / per)).trim())
    readLayers(lineOf(SHORT))
    const [short, long] = [readLayers(lineOf(SHORT)), readLayers(lineOf(LONG))]
    for (const layer of LAYERS.keys()) {
      const expected = Math.max(short[layer], LEAST_SECONDS) * (LONG / SHORT)
      expect(long[layer], LAYERS[layer].name).toBeLessThan(3 * expected)
    }
  })
}

type Whole = Annotated<keyof Layers>

/** In their order: each needs those before it. */
const LAYERS: readonly ((article: Whole) => object)[] = [
  findSentences,
  findWords,
  findSyntax,
  findNames,
  findEntities,
  findTimes,
  findStatements
]

/** Less than this is too short to compare. */
const LEAST_SECONDS = 0.003

/** Seconds of processor time, layer by layer. */
function readLayers(article: Article): number[] {
  let annotated: object = article
  return LAYERS.map((find) => {
    const started = process.cpuUsage()
    annotated = { ...annotated, ...find(annotated as Whole), notes: [] }
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1e6
  })
}

function articleOf(text: string): Article {
  return {
    id: 'line',
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    text,
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: 'full',
    notes: []
  }
}
