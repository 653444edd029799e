/**
 * `npm run train -- sentences [--folds]`: trains models/sentences.bin, the logistic weights that judge where sentences
 * end (src/analyse/sentences/judge-gap.ts). Data: UD English EWT and GUM train, GUM without its wikiHow and fiction
 * documents; the unlabelled texts of PolNeAR train for the spelling of words and for gaps without a mark. Seeded: the same data give the same file.
 *
 * With `--folds` nothing is written: documents are held out in five turns and sentence F1 on them is printed for several
 * least odds. Settings were chosen by that. docs/models/sentences.md is the model's card.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { articleOf, readPolnear } from '../../evaluation/polnear-articles.js'
import { gapFeatures, WEIGHT_ROWS } from '../../src/analyse/sentences/gap-features.js'
import {
  isCertain,
  isInsideClause,
  type RuleMemory,
  rulesView
} from '../../src/analyse/sentences/judge-gap.js'
import { buildLexicon } from '../../src/analyse/sentences/lexicon.js'
import type { Place } from '../../src/analyse/sentences/place.js'
import { readParagraph } from '../../src/analyse/sentences/read-paragraph.js'
import { scanWords } from '../../src/analyse/sentences/scan-words.js'
import { writeModel } from '../../src/analyse/sentences/sentences-model.js'
import type { Span } from '../../src/text/index.js'
import { type Example, examplesOf, joinParagraphs, type Segmented } from './boundary-examples.js'
import { type Logistic, logOddsOf, type Settings, trainLogistic } from './logistic.js'
import { makeRandom } from './random.js'
import { readConllu } from './read-conllu.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DATA = `${ROOT}/../shared/data`
const LEFT_OUT = ['whow', 'fiction']
const FOLDS = 5
const ODDS = [-1.4, -1.1, -0.7, -0.5, -0.3, 0]

/** What a gap without a mark inside a line of the news counts as one that no sentence ends in; one article of so many is read. */
const NEWS_WEIGHT = 0.1
const NEWS_STEP = 6

/** What paragraphs that were joined for training count: their truth is thinner. */
const JOINED_WEIGHT = 0.3

const SETTINGS: Settings = { rows: WEIGHT_ROWS, passes: 3, rate: 0.2, decay: 3e-4, hidden: 0.2, runs: 5 }

interface Source extends Segmented {
  readonly name: string
  readonly sentences: readonly Span[]
  readonly fold: number
}

const sources = ['ewt', 'gum'].flatMap(readSources)
const news = readPolnear(DATA, 'train').map(articleOf)
const lexicon = buildLexicon([...news, ...sources].map(({ text }) => text))
if (process.argv.includes('--folds')) crossValidate()
else {
  const { weights, bias } = trainLogistic([...sources.flatMap(learnFrom), ...learnFromNews()], SETTINGS)
  writeFileSync(`${ROOT}/models/sentences.bin`, writeModel(weights, bias, lexicon))
}

function readSources(name: string): Source[] {
  return readConllu(`${DATA}/language/en_${name}-ud-train.conllu.gz`)
    .filter(({ genre }) => !LEFT_OUT.includes(genre))
    .map(({ text, paragraphs, sentences, genre }, index) => {
      const spans = sentences.map(({ span }) => span)
      const ends = new Set(spans.map(({ end }) => end))
      return {
        name: genre === 'news' ? `${name}-news` : name,
        text,
        paragraphs,
        sentences: spans,
        ends,
        fold: index % FOLDS
      }
    })
}

function learnFrom(source: Source): Example[] {
  const joined = joinParagraphs(source, makeRandom(source.text.length))
  return [
    ...examplesOf(source, lexicon, 1),
    ...joined.flatMap((one) => examplesOf(one, lexicon, JOINED_WEIGHT))
  ]
}

/** Edited news ends no sentence without a mark, but at the end of a line: what treebanks of mail cannot teach. */
function learnFromNews(): Example[] {
  return news
    .filter((_, index) => index % NEWS_STEP === 0)
    .flatMap((article) => examplesOf(article, lexicon, NEWS_WEIGHT))
}

function crossValidate(): void {
  const tallies = new Map<string, { right: number; all: number }[]>()
  const examples = sources.map(learnFrom)
  const fromNews = learnFromNews()
  for (let turn = 0; turn < FOLDS; turn += 1) {
    const model = trainLogistic(
      [...examples.filter((_, at) => sources[at].fold !== turn).flat(), ...fromNews],
      SETTINGS
    )
    for (const source of sources.filter(({ fold }) => fold === turn)) tally(tallies, source, model)
    console.error(`turn ${turn} done`)
  }
  for (const [name, tally] of tallies) {
    const scores = tally.map(({ right, all }, at) => `${ODDS[at]}: ${((200 * right) / all).toFixed(2)}`)
    console.log(`${name.padEnd(8)} ${scores.join('  ')}`)
  }
}

function tally(
  tallies: Map<string, { right: number; all: number }[]>,
  { name, text, paragraphs, sentences }: Source,
  model: Logistic
): void {
  const keys = new Set(sentences.map(keyOf))
  const counts = tallies.get(name) ?? ODDS.map(() => ({ right: 0, all: 0 }))
  tallies.set(name, counts)
  ODDS.forEach((least, at) => {
    const found = paragraphs.flatMap((paragraph) => cut(text, paragraph, model, least))
    counts[at].right += found.filter((span) => keys.has(keyOf(span))).length
    counts[at].all += keys.size + found.length
  })
}

/** As `findSentences` cuts, with weights that are not rounded yet. */
function cut(text: string, span: Span, model: Logistic, least: number): Span[] {
  const words = scanWords(text, span)
  const paragraph = readParagraph(text, words, lexicon)
  const place: Place = { text, words, first: 0, at: 0 }
  const memory: RuleMemory = { end: -1, rule: '' }
  const sentences: Span[] = []
  let before = -1
  for (; place.at < words.length; place.at += 1) {
    if (place.at < words.length - 1) {
      if (isInsideClause(paragraph, place.at)) continue
      const view = rulesView(place, memory)
      const gap = { at: place.at, first: place.first, before, view }
      const isEnd = isCertain(paragraph, place.at, view)
        ? view.startsWith('ends')
        : least < logOddsOf(model, gapFeatures(paragraph, gap))
      if (!isEnd) continue
    }
    sentences.push({ start: words[place.first].start, end: words[place.at].end })
    before = place.first
    place.first = place.at + 1
  }
  return sentences
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}
