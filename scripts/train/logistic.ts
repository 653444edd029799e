/** Logistic regression over hashed features with AdaGrad (Duchi et al. 2011), seeded and averaged over several runs. */
import type { Example } from './boundary-examples.js'
import { makeRandom, shuffle } from './random.js'

export interface Settings {
  readonly rows: number
  readonly passes: number
  readonly rate: number
  readonly decay: number
  /** Share of features hidden at each step, so that no single one is trusted too far. */
  readonly hidden: number
  /** The mean of runs in different orders errs less than any of them. */
  readonly runs: number
}

export interface Logistic {
  readonly weights: Float32Array
  readonly bias: number
}

export function trainLogistic(examples: readonly Example[], settings: Settings): Logistic {
  const sums = new Float64Array(settings.rows)
  let bias = 0
  for (let run = 0; run < settings.runs; run += 1) {
    const one = runOnce([...examples], settings, makeRandom(20260101 + run))
    one.weights.forEach((weight, row) => {
      sums[row] += weight / settings.runs
    })
    bias += one.bias / settings.runs
  }
  return { weights: Float32Array.from(sums), bias }
}

export function logOddsOf({ weights, bias }: Logistic, rows: readonly number[]): number {
  let sum = bias
  for (const row of rows) sum += weights[row]
  return sum
}

function runOnce(examples: Example[], settings: Settings, random: () => number): Logistic {
  const { rows, passes, rate, decay, hidden } = settings
  const weights = new Float32Array(rows)
  const squares = new Float32Array(rows)
  let [bias, biasSquares] = [0, 0]
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(examples, random)
    for (const example of examples) {
      const seen = example.rows.filter(() => hidden <= random())
      let sum = bias
      for (const row of seen) sum += weights[row]
      const error = (1 / (1 + Math.exp(-sum)) - (example.isEnd ? 1 : 0)) * example.weight
      for (const row of seen) {
        const slope = error + decay * weights[row]
        squares[row] += slope * slope
        weights[row] -= (rate * slope) / (Math.sqrt(squares[row]) + 1e-6)
      }
      biasSquares += error * error
      bias -= (rate * error) / (Math.sqrt(biasSquares) + 1e-6)
    }
  }
  return { weights, bias }
}
