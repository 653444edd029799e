import { existsSync } from 'node:fs'
import { type ModelKind, readModel, sealModel } from '../../../knowledge/index.js'
import { MENTION_ROWS } from './mention-features.js'
import { PAIR_ROWS } from './pair-features.js'

/** Hidden units of a pair. */
export const HIDDEN = 32

/**
 * A score for each pair of mentions, and one for a mention that takes up none: sums of table rows, a rectifier, one more
 * row of weights. Tables hold `HIDDEN` numbers a row.
 */
export interface RankingWeights {
  /** The later mention of a pair. */
  readonly taking: Float32Array
  /** The earlier mention of a pair. */
  readonly taken: Float32Array
  readonly pair: Float32Array
  /** A mention that takes up none. */
  readonly fresh: Float32Array
  readonly pairOut: Float32Array
  readonly freshOut: Float32Array
  /** Added to the sums: `HIDDEN` for pairs, `HIDDEN` for fresh ones. */
  readonly biases: Float32Array
}

/** Tables in the order of the file, with their rows. */
export const PARTS: readonly (readonly [keyof RankingWeights, number])[] = [
  ['taking', MENTION_ROWS],
  ['taken', MENTION_ROWS],
  ['fresh', MENTION_ROWS],
  ['pair', PAIR_ROWS],
  ['pairOut', 1],
  ['freshOut', 1],
  ['biases', 2]
]

/** To be raised whenever features or their numbers change. */
export const KIND: ModelKind = { model: 'collate coreference', version: 2 }

const FILE = new URL('../../../../models/coreference.bin', import.meta.url)

let loaded: RankingWeights | null | undefined

/** The shipped model, read when first needed; null where there is none, and rules stand alone. */
export function rankingModel(): RankingWeights | null {
  if (loaded === undefined) loaded = existsSync(FILE) ? readWeights(readModel(FILE, KIND).body) : null
  return loaded
}

/** Each table: a scale for each row, then the row's weights in steps of it. */
export function readWeights(body: Uint8Array<ArrayBuffer>): RankingWeights {
  let at = 0
  const tables = PARTS.map(([name, rows]) => {
    const scales = new Float32Array(body.buffer, at, rows)
    const steps = new Int8Array(body.buffer, at + 4 * rows, rows * HIDDEN)
    at += 4 * rows + steps.length
    return [name, scaledBy(scales, steps)]
  })
  return Object.fromEntries(tables) as unknown as RankingWeights
}

function scaledBy(scales: Float32Array, steps: Int8Array): Float32Array {
  const weights = new Float32Array(steps.length)
  for (let at = 0; at < steps.length; at += 1) weights[at] = steps[at] * scales[Math.floor(at / HIDDEN)]
  return weights
}

/** Weights as bytes of a model file: eight bits each, with a scale a row. */
export function writeModel(weights: RankingWeights): Uint8Array {
  const body = Buffer.concat(
    PARTS.flatMap(([name, rows]) => {
      const scales = new Float32Array(rows)
      const steps = Int8Array.from(weights[name], (weight, index) => {
        const row = Math.floor(index / HIDDEN)
        if (index % HIDDEN === 0) scales[row] = scaleOf(weights[name], index)
        return Math.round(weight / scales[row])
      })
      return [Buffer.from(scales.buffer), Buffer.from(steps.buffer)]
    })
  )
  return sealModel(KIND, body)
}

function scaleOf(table: Float32Array, from: number): number {
  let largest = 1e-8
  for (let at = from; at < from + HIDDEN; at += 1) largest = Math.max(largest, Math.abs(table[at]))
  return largest / 127
}
