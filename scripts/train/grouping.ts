/**
 * Trains `models/grouping.bin`: how much speaks for two reports being one story.
 *
 *     npm run train -- grouping             everything, and the file is written
 *     npm run train -- grouping --folds     two halves of the stories, each grouped by what the other taught; nothing is written
 *
 * From the development parts of `../shared/data/stories`: pairs of reports that share telling words, one story or not, in
 * whole collections and in small ones drawn from them, so that a handful of reports is as well known as thousands. Small
 * networks of one hidden layer, by Adam (Kingma and Ba 2015); the seed is fixed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { type BareReport, bareArticle } from '../../evaluation/bare-article.js'
import type { AnnotatedArticle } from '../../src/article/index.js'
import {
  createPairReader,
  doubtOf,
  GROUPING_MODEL,
  joinClusters,
  type Networks,
  PAIR_FEATURES,
  scorerOf,
  sizeOfNetwork
} from '../../src/group/clusters/index.js'
import { inCanonicalOrder } from '../../src/group/group.js'
import {
  type Candidate,
  describeArticle,
  findCandidates,
  findRarity,
  likeness,
  weighTerms
} from '../../src/group/similarity/index.js'
import { sealModel } from '../../src/knowledge/index.js'
import { makeRandom, shuffle } from './random.js'

const SETS = ['wikinews-sources', 'allsides', 'allsides-triples', 'uci-headlines', 'ecbplus']
const DATA = fileURLToPath(new URL('../../../shared/data/stories/', import.meta.url))
const SCORER = fileURLToPath(new URL('../../../shared/score/stories.mjs', import.meta.url))
const MODEL = fileURLToPath(new URL('../../models/grouping.bin', import.meta.url))

const HIDDEN = 24
const NETWORKS = 4
const PASSES = 12
const BATCH = 64
/** Pairs of one collection that one training looks at. */
const PAIRS_MAX = 60_000
/** Small collections drawn from each set, and how many stories each may hold. */
const SMALL_COLLECTIONS = 150
const SMALL_STORIES_MAX = 14
const SMALL_REPORTS_MAX = 60
/** Small collections together weigh so much of their set. */
const SMALL_WEIGHT = 0.7
/** Every other small collection is of stories alike; of these stories the nearest are looked at. */
const ALIKE_LOOKED_AT = 150
/** This share of the stories in a small collection are told by one report. */
const LONE_SHARE = 0.6
/** No collection's pair weighs more than so many times the usual. */
const WEIGHT_MAX = 8
const STRENGTH_MAX = 4
/** Log odds asked for, beside those in use (-1). */
const NEEDED_TRIED = [-1.5, -1, -0.5, 0]
const WIDTH = PAIR_FEATURES.length
const SIZE = sizeOfNetwork(HIDDEN)
/** Where in a network's numbers the biases of its units begin, and the weights of the units. */
const BIASES = HIDDEN * WIDTH
const OUTER = BIASES + HIDDEN

interface Labelled {
  readonly article: AnnotatedArticle
  readonly story: string
}

interface Collection {
  readonly name: string
  readonly stories: readonly string[]
  readonly doubts: readonly number[]
  readonly pairs: readonly Candidate[]
  /** A row for each pair. */
  readonly features: Float32Array
  readonly weight: number
}

interface Example {
  readonly collection: Collection
  readonly pair: number
  readonly weight: number
}

const random = makeRandom(20261127)

const sets = SETS.map((name) => ({ name, reports: readSet(name) }))
if (process.argv.includes('--folds')) await printFolds()
else writeModel(trainOn(sets.flatMap(({ name, reports }) => collectionsOf(name, reports))))

/** A whole set, and small collections from it. */
function collectionsOf(name: string, reports: readonly Labelled[]): Collection[] {
  const small: Collection[] = []
  for (let at = 0; at < SMALL_COLLECTIONS; at += 1) {
    const drawn = thin(at % 2 === 0 ? drawAny(reports) : drawAlike(reports))
    if (1 < drawn.length) small.push(readCollection(name, drawn, SMALL_WEIGHT / SMALL_COLLECTIONS))
  }
  return [readCollection(name, reports, 1), ...small].filter(({ pairs }) => 0 < pairs.length)
}

function drawAny(reports: readonly Labelled[]): Labelled[] {
  const stories = storiesOf(reports)
  shuffle(stories, random)
  return stories.slice(0, 2 + Math.floor(random() * (SMALL_STORIES_MAX - 1))).flat()
}

/** A story and those whose words are nearest to its own: what a reader who follows one matter holds. */
function drawAlike(reports: readonly Labelled[]): Labelled[] {
  const stories = storiesOf(reports)
  shuffle(stories, random)
  const looked = stories.slice(0, ALIKE_LOOKED_AT)
  const descriptions = looked.map(([{ article }]) => describeArticle(article))
  const { weighed } = weighTerms(descriptions, findRarity(descriptions))
  const byNearness = looked
    .map((story, at) => ({ story, near: likeness(weighed[0].words, weighed[at].words) }))
    .sort((x, y) => y.near - x.near)
  return byNearness.slice(0, 2 + Math.floor(random() * (SMALL_STORIES_MAX - 1))).flatMap(({ story }) => story)
}

function storiesOf(reports: readonly Labelled[]): Labelled[][] {
  const stories = new Map<string, Labelled[]>()
  for (const report of reports) stories.set(report.story, [...(stories.get(report.story) ?? []), report])
  return [...stories.values()]
}

/** In every set each story is told at least twice; in life most are told once. */
function thin(reports: readonly Labelled[]): Labelled[] {
  const kept = storiesOf(reports).flatMap((story) => {
    shuffle(story, random)
    return random() < LONE_SHARE ? story.slice(0, 1) : story
  })
  shuffle(kept, random)
  return kept.slice(0, SMALL_REPORTS_MAX)
}

function readCollection(name: string, reports: readonly Labelled[], weight: number): Collection {
  const storyOf = new Map(reports.map(({ article, story }) => [article.id, story]))
  const ordered = inCanonicalOrder(reports.map(({ article }) => article))
  const descriptions = ordered.map(describeArticle)
  const rarity = findRarity(descriptions)
  const { weighed, rarityOf } = weighTerms(descriptions, rarity)
  const pairs = findCandidates(weighed.map(({ words }) => words))
  const readPair = createPairReader(weighed, rarityOf, rarity, pairs)
  const features = new Float32Array(pairs.length * WIDTH)
  const row = new Float64Array(WIDTH)
  for (const [at, pair] of pairs.entries()) {
    readPair(pair, row)
    features.set(row, at * WIDTH)
  }
  const stories = ordered.map(({ id }) => storyOf.get(id)!)
  return { name, stories, doubts: weighed.map(doubtOf), pairs, features, weight }
}

function trainOn(collections: readonly Collection[]): Networks {
  const examples = collections.flatMap(examplesOf)
  const { mean, deviation } = spreadOf(examples)
  const weights = new Float32Array(NETWORKS * sizeOfNetwork(HIDDEN))
  for (let network = 0; network < NETWORKS; network += 1) {
    weights.set(trainNetwork(examples, mean, deviation), network * sizeOfNetwork(HIDDEN))
  }
  return { hidden: HIDDEN, count: NETWORKS, mean, deviation, weights }
}

/** Each collection counts as its weight says, however many pairs it has. */
function examplesOf(collection: Collection): Example[] {
  const count = collection.pairs.length
  const kept = Math.min(1, PAIRS_MAX / count)
  const examples: Example[] = []
  for (let pair = 0; pair < count; pair += 1) {
    if (kept < 1 && kept < random()) continue
    examples.push({ collection, pair, weight: 1 })
  }
  return examples.map((example) => ({ ...example, weight: collection.weight / examples.length }))
}

function spreadOf(examples: readonly Example[]): { mean: Float32Array; deviation: Float32Array } {
  const sums = new Float64Array(WIDTH)
  const squares = new Float64Array(WIDTH)
  let all = 0
  for (const { collection, pair, weight } of examples) {
    all += weight
    for (let at = 0; at < WIDTH; at += 1) {
      const value = collection.features[pair * WIDTH + at]
      sums[at] += weight * value
      squares[at] += weight * value * value
    }
  }
  const mean = Float32Array.from(sums, (sum) => sum / all)
  const deviation = Float32Array.from(squares, (square, at) =>
    Math.sqrt(Math.max(1e-6, square / all - mean[at] ** 2))
  )
  return { mean, deviation }
}

function rowOf({ features }: Collection, pair: number): Float64Array {
  return Float64Array.from(features.subarray(pair * WIDTH, (pair + 1) * WIDTH))
}

/** Logistic loss by Adam, the step falling to a tenth; gives the numbers of one network in the order of the model. */
function trainNetwork(
  examples: readonly Example[],
  mean: Float32Array,
  deviation: Float32Array
): Float64Array {
  const weights = Float64Array.from({ length: SIZE }, (_, at) =>
    at < BIASES || (OUTER <= at && at < SIZE - 1) ? (random() - 0.5) / 2 : 0
  )
  const gradient = new Float64Array(SIZE)
  const takeStep = createAdam(weights)
  const order = [...examples]
  const usual = order.reduce((sum, { weight }) => sum + weight, 0) / order.length
  const scaled = new Float64Array(WIDTH)
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(order, random)
    const rate = 0.004 * (1 - (0.9 * pass) / PASSES)
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH)
      gradient.fill(0)
      for (const { collection, pair, weight } of batch) {
        for (let at = 0; at < WIDTH; at += 1)
          scaled[at] = (collection.features[pair * WIDTH + at] - mean[at]) / deviation[at]
        const wanted = isOne(collection, pair) ? 1 : 0
        addGradient(weights, scaled, wanted, Math.min(WEIGHT_MAX, weight / usual), batch.length, gradient)
      }
      takeStep(gradient, rate)
    }
  }
  return weights
}

/** Adds what one pair, of so much weight in a batch of so many, asks of the numbers of a network. */
function addGradient(
  weights: Float64Array,
  scaled: Float64Array,
  wanted: number,
  weight: number,
  batch: number,
  gradient: Float64Array
): void {
  const units = new Float64Array(HIDDEN)
  let odds = weights[SIZE - 1]
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    let sum = weights[BIASES + unit]
    for (let at = 0; at < WIDTH; at += 1) sum += weights[unit * WIDTH + at] * scaled[at]
    units[unit] = Math.tanh(sum)
    odds += weights[OUTER + unit] * units[unit]
  }
  const error = ((1 / (1 + Math.exp(-odds)) - wanted) * weight) / batch
  gradient[SIZE - 1] += error
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    gradient[OUTER + unit] += error * units[unit]
    const back = error * weights[OUTER + unit] * (1 - units[unit] ** 2)
    gradient[BIASES + unit] += back
    for (let at = 0; at < WIDTH; at += 1) gradient[unit * WIDTH + at] += back * scaled[at]
  }
}

/** Moves the numbers of a network against a gradient, in place; all but the last shrink a little at each step. */
function createAdam(weights: Float64Array): (gradient: Float64Array, rate: number) => void {
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  let step = 0
  return (gradient, rate) => {
    step += 1
    const [one, two] = [1 - 0.9 ** step, 1 - 0.999 ** step]
    for (let at = 0; at < weights.length; at += 1) {
      const slope = gradient[at] + (at === weights.length - 1 ? 0 : 1e-4 * weights[at])
      first[at] = 0.9 * first[at] + 0.1 * slope
      second[at] = 0.999 * second[at] + 0.001 * slope * slope
      weights[at] -= (rate * (first[at] / one)) / (Math.sqrt(second[at] / two) + 1e-8)
    }
  }
}

function isOne({ stories, pairs }: Collection, pair: number): boolean {
  return stories[pairs[pair].a] === stories[pairs[pair].b]
}

/**
 * Every story belongs to one of two halves. A pair within a half is scored by what the other half taught, a pair across
 * them, which is never one story, by the mean of both.
 */
async function printFolds(): Promise<void> {
  const { scoreStories } = await import(pathToFileURL(SCORER).href)
  const halves = [0, 1].map((half) =>
    trainOn(
      sets.flatMap(({ name, reports }) =>
        collectionsOf(
          name,
          reports.filter(({ story }) => halfOf(story) !== half)
        )
      )
    )
  )
  const score = halves.map(scorerOf)
  for (const { name, reports } of sets) {
    const whole = readCollection(name, reports, 1)
    const odds = whole.pairs.map(({ a, b }, pair) => {
      const row = rowOf(whole, pair)
      const [halfA, halfB] = [halfOf(whole.stories[a]), halfOf(whole.stories[b])]
      return halfA === halfB ? score[halfA](row) : (score[0](row) + score[1](row)) / 2
    })
    for (const needed of NEEDED_TRIED) {
      const ties = whole.pairs.map(({ a, b }, pair) => ({
        a,
        b,
        strength: Math.min(STRENGTH_MAX, odds[pair] - needed)
      }))
      const clusters = joinClusters(whole.doubts, ties)
      const { bcubed, pairs } = scoreStories(whole.stories, [...clusters].map(String))
      const told = [bcubed.f1, bcubed.p, bcubed.r, pairs.f1].map((share) => (100 * share).toFixed(1))
      console.log(
        `${name.padEnd(18)} needed ${String(needed).padStart(4)}  BCubed ${told[0]} (P ${told[1]} R ${told[2]})  pairs ${told[3]}`
      )
    }
  }
}

function halfOf(story: string): number {
  let hash = 7
  for (const char of story) hash = (Math.imul(hash, 31) + char.codePointAt(0)!) >>> 0
  return (hash >>> 3) % 2
}

function writeModel({ hidden, count, mean, deviation, weights }: Networks): void {
  const body = Buffer.from(Float32Array.from([...mean, ...deviation, ...weights]).buffer)
  writeFileSync(
    MODEL,
    sealModel({ ...GROUPING_MODEL, features: PAIR_FEATURES, hidden, networks: count }, body)
  )
  console.log(`models/grouping.bin: ${count} networks of ${hidden} units over ${WIDTH} features`)
}

function readSet(name: string): Labelled[] {
  return gunzipSync(readFileSync(join(DATA, `${name}.dev.stories.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as BareReport & { readonly story: string })
    .map((report) => ({ article: bareArticle(report), story: report.story }))
}
