import { MENTION_SLOTS } from '../../../src/analyse/coreference/ranking/mention-features.js'
import { PAIR_SLOTS } from '../../../src/analyse/coreference/ranking/pair-features.js'
import { HIDDEN, PARTS, type RankingWeights } from '../../../src/analyse/coreference/ranking/ranking-model.js'
import type { Example } from './read-example.js'

/** Chosen on every fifth document of the training part. */
const RATE = 4e-3
const DROP_UNITS = 0.3
const DROP_ROWS = 0.1
const DECAY = 1e-5
const SPREAD = 0.05

/**
 * Mention ranking with the log of the likelihood of all right candidates together (Lee et al. 2017), "takes up none" among
 * them; Adam (Kingma and Ba 2015), one step a document; units and rows left out at random.
 */
export class Trainer {
  readonly weights: RankingWeights
  readonly #gradients: RankingWeights
  readonly #means: RankingWeights
  readonly #squares: RankingWeights
  readonly #random = makeRandom(20261125)
  #step = 0

  constructor() {
    const normal = () =>
      (this.#random() + this.#random() + this.#random() + this.#random() - 2) * Math.sqrt(3)
    this.weights = tablesOf((name) =>
      name === 'biases' ? 0 : SPREAD * (name.endsWith('Out') ? 3 : 1) * normal()
    )
    this.#gradients = tablesOf(() => 0)
    this.#means = tablesOf(() => 0)
    this.#squares = tablesOf(() => 0)
  }

  /** One pass over all documents in random order, one reading of each, at a share of the full rate; gives the mean loss a mention. */
  learn(documents: readonly (readonly Example[])[], share: number): number {
    const order = [...documents]
    shuffle(order, this.#random)
    let [loss, mentions] = [0, 0]
    for (const readings of order) {
      const example = readings[Math.floor(this.#random() * readings.length)]
      loss += this.#addGradients(example)
      mentions += example.firsts.length - 1
      this.#update(RATE * share)
    }
    return loss / mentions
  }

  #addGradients(example: Example): number {
    const { weights } = this
    const seen: Kept = {
      ...example,
      mentions: this.#dropRows(example.mentions),
      pairs: this.#dropRows(example.pairs)
    }
    const count = example.firsts.length - 1
    const kept = 1 / (1 - DROP_ROWS)
    const sumOf = (
      table: Float32Array,
      rows: Int32Array,
      from: number,
      slots: number,
      into: Float32Array,
      at: number
    ) => {
      for (let slot = from; slot < from + slots; slot += 1) {
        const row = rows[slot] * HIDDEN
        if (row < 0) continue
        for (let unit = 0; unit < HIDDEN; unit += 1) into[at + unit] += kept * table[row + unit]
      }
    }
    const taking = new Float32Array(count * HIDDEN)
    const taken = new Float32Array(count * HIDDEN)
    const fresh = new Float32Array(count * HIDDEN)
    for (let index = 0; index < count; index += 1) {
      taking.set(weights.biases.subarray(0, HIDDEN), index * HIDDEN)
      fresh.set(weights.biases.subarray(HIDDEN), index * HIDDEN)
      const from = index * MENTION_SLOTS
      sumOf(weights.taking, seen.mentions, from, MENTION_SLOTS, taking, index * HIDDEN)
      sumOf(weights.taken, seen.mentions, from, MENTION_SLOTS, taken, index * HIDDEN)
      sumOf(weights.fresh, seen.mentions, from, MENTION_SLOTS, fresh, index * HIDDEN)
    }
    const back = {
      taking: new Float32Array(count * HIDDEN),
      taken: new Float32Array(count * HIDDEN),
      fresh: new Float32Array(count * HIDDEN)
    }
    const largest = Math.max(
      ...Array.from({ length: count }, (_, at) => seen.firsts[at + 1] - seen.firsts[at])
    )
    const hidden = new Float32Array((largest + 1) * HIDDEN)
    let loss = 0
    for (let j = 0; j < count; j += 1) {
      const [first, end] = [seen.firsts[j], seen.firsts[j + 1]]
      if (first === end) continue
      loss += this.#learnMention(seen, j, { taking, taken, fresh }, back, hidden, sumOf)
    }
    this.#addRows(this.#gradients.taking, seen.mentions, back.taking, MENTION_SLOTS)
    this.#addRows(this.#gradients.taken, seen.mentions, back.taken, MENTION_SLOTS)
    this.#addRows(this.#gradients.fresh, seen.mentions, back.fresh, MENTION_SLOTS)
    for (let at = 0; at < count * HIDDEN; at += 1) {
      this.#gradients.biases[at % HIDDEN] += back.taking[at]
      this.#gradients.biases[HIDDEN + (at % HIDDEN)] += back.fresh[at]
    }
    return loss
  }

  /** Scores of all that a mention may take up, their gradients, and the loss. */
  #learnMention(
    seen: Kept,
    j: number,
    sums: { taking: Float32Array; taken: Float32Array; fresh: Float32Array },
    back: { taking: Float32Array; taken: Float32Array; fresh: Float32Array },
    hidden: Float32Array,
    sumOf: (
      table: Float32Array,
      rows: Int32Array,
      from: number,
      slots: number,
      into: Float32Array,
      at: number
    ) => void
  ): number {
    const { weights } = this
    const first = seen.firsts[j]
    const count = seen.firsts[j + 1] - first
    const scores = new Float64Array(count + 1)
    for (let k = 0; k <= count; k += 1) {
      const at = k * HIDDEN
      const out = k < count ? weights.pairOut : weights.freshOut
      if (k < count) {
        const i = seen.earlier[first + k]
        for (let unit = 0; unit < HIDDEN; unit += 1)
          hidden[at + unit] = sums.taking[j * HIDDEN + unit] + sums.taken[i * HIDDEN + unit]
        sumOf(weights.pair, seen.pairs, (first + k) * PAIR_SLOTS, PAIR_SLOTS, hidden, at)
      } else hidden.set(sums.fresh.subarray(j * HIDDEN, (j + 1) * HIDDEN), at)
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const value = hidden[at + unit]
        hidden[at + unit] = value <= 0 || this.#random() < DROP_UNITS ? 0 : value / (1 - DROP_UNITS)
        scores[k] += hidden[at + unit] * out[unit]
      }
    }
    const { errors, loss } = errorsOf(scores, seen.right.subarray(first, first + count))
    for (let k = 0; k <= count; k += 1) {
      const error = errors[k]
      if (Math.abs(error) < 1e-6) continue
      const isPair = k < count
      const out = isPair ? weights.pairOut : weights.freshOut
      const outGradient = isPair ? this.#gradients.pairOut : this.#gradients.freshOut
      const i = isPair ? seen.earlier[first + k] : 0
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const value = hidden[k * HIDDEN + unit]
        if (value === 0) continue
        outGradient[unit] += error * value
        const slope = (error * out[unit]) / (1 - DROP_UNITS)
        if (!isPair) {
          back.fresh[j * HIDDEN + unit] += slope
          continue
        }
        back.taking[j * HIDDEN + unit] += slope
        back.taken[i * HIDDEN + unit] += slope
        hidden[k * HIDDEN + unit] = slope
      }
      if (isPair)
        this.#addRow(
          this.#gradients.pair,
          seen.pairs,
          (first + k) * PAIR_SLOTS,
          PAIR_SLOTS,
          hidden,
          k * HIDDEN
        )
    }
    return loss
  }

  #addRows(gradient: Float32Array, rows: Int32Array, back: Float32Array, slots: number): void {
    for (let index = 0; index * slots < rows.length; index += 1)
      this.#addRow(gradient, rows, index * slots, slots, back, index * HIDDEN)
  }

  #addRow(
    gradient: Float32Array,
    rows: Int32Array,
    from: number,
    slots: number,
    back: Float32Array,
    at: number
  ): void {
    const kept = 1 / (1 - DROP_ROWS)
    for (let slot = from; slot < from + slots; slot += 1) {
      const row = rows[slot] * HIDDEN
      if (row < 0) continue
      for (let unit = 0; unit < HIDDEN; unit += 1) gradient[row + unit] += kept * back[at + unit]
    }
  }

  /** -1 for a row that is left out this time. */
  #dropRows(rows: Uint16Array): Int32Array {
    return Int32Array.from(rows, (row) => (this.#random() < DROP_ROWS ? -1 : row))
  }

  #update(rate: number): void {
    this.#step += 1
    const scale = (rate * Math.sqrt(1 - 0.999 ** this.#step)) / (1 - 0.9 ** this.#step)
    for (const [name] of PARTS) {
      const [weight, gradient, mean, square] = [
        this.weights,
        this.#gradients,
        this.#means,
        this.#squares
      ].map((tables) => tables[name])
      for (let at = 0; at < weight.length; at += 1) {
        const slope = gradient[at] / GRADIENT_SHARE + DECAY * weight[at]
        gradient[at] = 0
        mean[at] = 0.9 * mean[at] + 0.1 * slope
        square[at] = 0.999 * square[at] + 0.001 * slope * slope
        weight[at] -= (scale * mean[at]) / (Math.sqrt(square[at]) + 1e-8)
      }
    }
  }
}

/** An example whose rows are left out here and there. */
type Kept = Omit<Example, 'mentions' | 'pairs'> & {
  readonly mentions: Int32Array
  readonly pairs: Int32Array
}

/** Losses are sums over a document of some hundred mentions. */
const GRADIENT_SHARE = 100

/** Softmax over all candidates and none (the last), against the right ones; none is right where no candidate is. */
function errorsOf(scores: Float64Array, right: Uint8Array): { errors: Float64Array; loss: number } {
  const largest = Math.max(...scores)
  const masses = scores.map((score) => Math.exp(score - largest))
  const all = masses.reduce((sum, mass) => sum + mass, 0)
  const isNew = !right.includes(1)
  const isRight = (k: number) => (k < right.length ? right[k] === 1 : isNew)
  const good = masses.reduce((sum, mass, k) => sum + (isRight(k) ? mass : 0), 0)
  const errors = masses.map((mass, k) => mass / all - (isRight(k) ? mass / good : 0))
  return { errors, loss: Math.log(all) - Math.log(Math.max(good, 1e-300)) }
}

function tablesOf(fill: (name: string) => number): RankingWeights {
  return Object.fromEntries(
    PARTS.map(([name, rows]) => [name, Float32Array.from({ length: rows * HIDDEN }, () => fill(name))])
  ) as unknown as RankingWeights
}

function shuffle<Item>(list: Item[], random: () => number): void {
  for (let at = list.length - 1; 0 < at; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

/** Mulberry32. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
