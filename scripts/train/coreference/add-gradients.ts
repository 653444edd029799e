/**
 * The loss of one document and its gradients: minus the log of the likelihood of all right candidates together, "takes up
 * none" among the candidates (Lee et al. 2017). Hidden units and rows are left out at random.
 */
import { MENTION_SLOTS } from '../../../src/analyse/coreference/ranking/mention-features.js'
import { PAIR_SLOTS } from '../../../src/analyse/coreference/ranking/pair-features.js'
import { HIDDEN, type RankingWeights } from '../../../src/analyse/coreference/ranking/ranking-model.js'
import type { Example } from './read-example.js'

const DROP_UNITS = 0.3
const KEEP_UNITS = 1 / (1 - DROP_UNITS)
const DROP_ROWS = 0.1
const KEEP_ROWS = 1 / (1 - DROP_ROWS)
/** An error this small moves nothing. */
const ERROR_MIN = 1e-6

/** An example whose rows are left out here and there: -1 stands for none. */
type Kept = Omit<Example, 'mentions' | 'pairs'> & {
  readonly mentions: Int32Array
  readonly pairs: Int32Array
}

/** What each mention brings as the later of a pair, as the earlier, and as one that takes up none; or the slopes of that. */
interface Sums {
  readonly taking: Float32Array
  readonly taken: Float32Array
  readonly fresh: Float32Array
}

/** Adds to `gradients`; gives the loss. */
export function addGradients(
  weights: RankingWeights,
  gradients: RankingWeights,
  example: Example,
  random: () => number
): number {
  const kept: Kept = {
    ...example,
    mentions: dropRows(example.mentions, random),
    pairs: dropRows(example.pairs, random)
  }
  const sums = sumMentions(weights, kept)
  const slopes = emptySums(kept.firsts.length - 1)
  let loss = 0
  for (let mention = 0; mention + 1 < kept.firsts.length; mention += 1)
    if (kept.firsts[mention] < kept.firsts[mention + 1])
      loss += learnMention(weights, gradients, kept, mention, sums, slopes, random)
  spreadSlopes(gradients, kept, slopes)
  return loss
}

function dropRows(rows: Uint16Array, random: () => number): Int32Array {
  return Int32Array.from(rows, (row) => (random() < DROP_ROWS ? -1 : row))
}

function emptySums(count: number): Sums {
  const table = () => new Float32Array(count * HIDDEN)
  return { taking: table(), taken: table(), fresh: table() }
}

function sumMentions(weights: RankingWeights, { mentions, firsts }: Kept): Sums {
  const sums = emptySums(firsts.length - 1)
  for (let at = 0; at < sums.fresh.length; at += HIDDEN) {
    sums.taking.set(weights.biases.subarray(0, HIDDEN), at)
    sums.fresh.set(weights.biases.subarray(HIDDEN), at)
    const from = (at / HIDDEN) * MENTION_SLOTS
    for (const part of ['taking', 'taken', 'fresh'] as const)
      addRows(weights[part], mentions, from, MENTION_SLOTS, sums[part], at)
  }
  return sums
}

function addRows(
  table: Float32Array,
  rows: Int32Array,
  from: number,
  slots: number,
  into: Float32Array,
  at: number
): void {
  for (let slot = from; slot < from + slots; slot += 1) {
    if (rows[slot] < 0) continue
    const row = rows[slot] * HIDDEN
    for (let unit = 0; unit < HIDDEN; unit += 1) into[at + unit] += KEEP_ROWS * table[row + unit]
  }
}

/** Scores all that a mention may take up, and none; goes back through what was wrong. */
function learnMention(
  weights: RankingWeights,
  gradients: RankingWeights,
  kept: Kept,
  mention: number,
  sums: Sums,
  slopes: Sums,
  random: () => number
): number {
  const first = kept.firsts[mention]
  const count = kept.firsts[mention + 1] - first
  const hidden = hiddenOf(weights, kept, mention, sums)
  const scores = scoresOf(weights, hidden, count, random)
  const { errors, loss } = errorsOf(scores, kept.right.subarray(first, first + count))
  for (let candidate = 0; candidate <= count; candidate += 1) {
    if (Math.abs(errors[candidate]) < ERROR_MIN) continue
    const own = hidden.subarray(candidate * HIDDEN, (candidate + 1) * HIDDEN)
    if (candidate === count) {
      turnToSlopes(weights.freshOut, gradients.freshOut, own, errors[candidate])
      addTo(slopes.fresh, mention * HIDDEN, own)
      continue
    }
    turnToSlopes(weights.pairOut, gradients.pairOut, own, errors[candidate])
    addTo(slopes.taking, mention * HIDDEN, own)
    addTo(slopes.taken, kept.earlier[first + candidate] * HIDDEN, own)
    spreadRow(gradients.pair, kept.pairs, (first + candidate) * PAIR_SLOTS, PAIR_SLOTS, own, 0)
  }
  return loss
}

/** Sums of the hidden layer: a row for each candidate, and the last for none. */
function hiddenOf(weights: RankingWeights, kept: Kept, mention: number, sums: Sums): Float32Array {
  const [first, end] = [kept.firsts[mention], kept.firsts[mention + 1]]
  const hidden = new Float32Array((end - first + 1) * HIDDEN)
  for (let pair = first; pair < end; pair += 1) {
    const at = (pair - first) * HIDDEN
    const earlier = kept.earlier[pair] * HIDDEN
    for (let unit = 0; unit < HIDDEN; unit += 1)
      hidden[at + unit] = sums.taking[mention * HIDDEN + unit] + sums.taken[earlier + unit]
    addRows(weights.pair, kept.pairs, pair * PAIR_SLOTS, PAIR_SLOTS, hidden, at)
  }
  hidden.set(sums.fresh.subarray(mention * HIDDEN, (mention + 1) * HIDDEN), (end - first) * HIDDEN)
  return hidden
}

/** Rectifies the sums in place, leaves units out, and weighs what is left. */
function scoresOf(
  weights: RankingWeights,
  hidden: Float32Array,
  count: number,
  random: () => number
): Float64Array {
  const scores = new Float64Array(count + 1)
  for (let at = 0; at < hidden.length; at += 1) {
    hidden[at] = hidden[at] <= 0 || random() < DROP_UNITS ? 0 : hidden[at] * KEEP_UNITS
    const candidate = Math.floor(at / HIDDEN)
    const out = candidate < count ? weights.pairOut : weights.freshOut
    scores[candidate] += hidden[at] * out[at % HIDDEN]
  }
  return scores
}

/** Softmax over all candidates and none (the last), against the right ones; none is right where no candidate is. */
function errorsOf(scores: Float64Array, right: Uint8Array): { errors: Float64Array; loss: number } {
  const largest = Math.max(...scores)
  const masses = scores.map((score) => Math.exp(score - largest))
  const all = masses.reduce((sum, mass) => sum + mass, 0)
  const isNew = !right.includes(1)
  const isRight = (candidate: number) => (candidate < right.length ? right[candidate] === 1 : isNew)
  const good = masses.reduce((sum, mass, candidate) => sum + (isRight(candidate) ? mass : 0), 0)
  const errors = masses.map((mass, candidate) => mass / all - (isRight(candidate) ? mass / good : 0))
  return { errors, loss: Math.log(all) - Math.log(Math.max(good, 1e-300)) }
}

/** The hidden numbers of a candidate become their slopes; units that were at rest or left out have none. */
function turnToSlopes(out: Float32Array, outGradient: Float32Array, own: Float32Array, error: number): void {
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    if (own[unit] === 0) continue
    outGradient[unit] += error * own[unit]
    own[unit] = error * out[unit] * KEEP_UNITS
  }
}

function addTo(into: Float32Array, at: number, own: Float32Array): void {
  for (let unit = 0; unit < HIDDEN; unit += 1) into[at + unit] += own[unit]
}

function spreadSlopes(gradients: RankingWeights, { mentions }: Kept, slopes: Sums): void {
  for (let at = 0; at < slopes.fresh.length; at += HIDDEN) {
    const from = (at / HIDDEN) * MENTION_SLOTS
    for (const part of ['taking', 'taken', 'fresh'] as const)
      spreadRow(gradients[part], mentions, from, MENTION_SLOTS, slopes[part], at)
    addTo(gradients.biases, 0, slopes.taking.subarray(at, at + HIDDEN))
    addTo(gradients.biases, HIDDEN, slopes.fresh.subarray(at, at + HIDDEN))
  }
}

function spreadRow(
  gradient: Float32Array,
  rows: Int32Array,
  from: number,
  slots: number,
  slopes: Float32Array,
  at: number
): void {
  for (let slot = from; slot < from + slots; slot += 1) {
    if (rows[slot] < 0) continue
    const row = rows[slot] * HIDDEN
    for (let unit = 0; unit < HIDDEN; unit += 1) gradient[row + unit] += KEEP_ROWS * slopes[at + unit]
  }
}
