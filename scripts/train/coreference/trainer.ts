import { HIDDEN, PARTS, type RankingWeights } from '../../../src/analyse/coreference/ranking/ranking-model.js'
import { makeRandom, shuffle } from '../random.js'
import { addGradients } from './add-gradients.js'
import type { Example } from './read-example.js'

/** Chosen on every fifth document of GUM's training part. */
const RATE = 4e-3
const DECAY = 1e-5
const SPREAD = 0.05
/** Losses are sums over a document of some hundred mentions. */
const GRADIENT_SHARE = 100

/** Adam (Kingma and Ba 2015), one step a document. */
export class Trainer {
  readonly weights: RankingWeights
  readonly #gradients = tablesOf(() => 0)
  readonly #means = tablesOf(() => 0)
  readonly #squares = tablesOf(() => 0)
  readonly #random = makeRandom(20261125)
  #step = 0

  constructor() {
    const normal = () =>
      (this.#random() + this.#random() + this.#random() + this.#random() - 2) * Math.sqrt(3)
    this.weights = tablesOf((name) => {
      if (name === 'biases') return 0
      return SPREAD * (name.endsWith('Out') ? 3 : 1) * normal()
    })
  }

  /** One pass over all documents in random order, one reading of each, at a share of the full rate; gives the mean loss a mention. */
  learn(documents: readonly (readonly Example[])[], share: number): number {
    let [loss, mentions] = [0, 0]
    const order = [...documents]
    shuffle(order, this.#random)
    for (const readings of order) {
      const example = readings[Math.floor(this.#random() * readings.length)]
      loss += addGradients(this.weights, this.#gradients, example, this.#random)
      mentions += example.firsts.length - 1
      this.#update(RATE * share)
    }
    return loss / mentions
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

function tablesOf(fill: (name: string) => number): RankingWeights {
  return Object.fromEntries(
    PARTS.map(([name, rows]) => [name, Float32Array.from({ length: rows * HIDDEN }, () => fill(name))])
  ) as unknown as RankingWeights
}
