import { type ModelHeader, readModel } from '../../knowledge/index.js'
import { PAIR_FEATURES } from './pair-features.js'

/** How much speaks for two reports being one story, as log odds. */
export type ScorePair = (features: Float64Array) => number

/** Small networks of one hidden layer (tanh), all of one shape; their log odds are averaged. */
export interface Networks {
  readonly hidden: number
  readonly count: number
  /** Features less their mean, by their deviation. */
  readonly mean: Float32Array
  readonly deviation: Float32Array
  /** For each network: a row of weights for each hidden unit, their biases, the weights of the units, a bias. */
  readonly weights: Float32Array
}

export const GROUPING_MODEL = { model: 'collate grouping', version: 1 } as const

interface Header extends ModelHeader {
  readonly features: readonly string[]
  readonly hidden: number
  readonly networks: number
}

const MODEL = new URL('../../../models/grouping.bin', import.meta.url)

let opened: ScorePair | undefined

/**
 * The model that ships. Read once, when first needed.
 *
 * @throws CollateError when the file is missing, damaged or of another version
 */
export function groupingModel(): ScorePair {
  opened ??= scorerOf(openNetworks())
  return opened
}

function openNetworks(): Networks {
  const { header, body } = readModel<Header>(MODEL, GROUPING_MODEL)
  const numbers = new Float32Array(body.buffer)
  const width = header.features.length
  return {
    hidden: header.hidden,
    count: header.networks,
    mean: numbers.subarray(0, width),
    deviation: numbers.subarray(width, 2 * width),
    weights: numbers.subarray(2 * width)
  }
}

/** How many numbers one network is. */
export function sizeOfNetwork(hidden: number): number {
  return hidden * (PAIR_FEATURES.length + 2) + 1
}

export function scorerOf({ hidden, count, mean, deviation, weights }: Networks): ScorePair {
  const width = PAIR_FEATURES.length
  const scaled = new Float64Array(width)
  const size = sizeOfNetwork(hidden)
  return (features) => {
    for (let at = 0; at < width; at += 1) scaled[at] = (features[at] - mean[at]) / deviation[at]
    let sum = 0
    for (let network = 0; network < count; network += 1) {
      sum += runNetwork(weights.subarray(network * size, (network + 1) * size), hidden, scaled)
    }
    return sum / count
  }
}

function runNetwork(weights: Float32Array, hidden: number, scaled: Float64Array): number {
  const width = scaled.length
  const biases = hidden * width
  let odds = weights[weights.length - 1]
  for (let unit = 0; unit < hidden; unit += 1) {
    let sum = weights[biases + unit]
    for (let at = 0; at < width; at += 1) sum += weights[unit * width + at] * scaled[at]
    odds += weights[biases + hidden + unit] * Math.tanh(sum)
  }
  return odds
}
