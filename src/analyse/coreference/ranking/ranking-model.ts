import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { MENTION_ROWS, MENTION_SLOTS } from './mention-features.js'
import { PAIR_ROWS, PAIR_SLOTS } from './pair-features.js'

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

/** First line of the file: what it is and what it fits. */
interface Header {
  readonly model: 'collate coreference'
  readonly version: number
  readonly shape: string
  /** SHA-256 of what follows the header. */
  readonly digest: string
}

/** To be raised whenever features change: a file of another version is not read. */
export const MODEL_VERSION = 1

const SHAPE = `${MENTION_ROWS}x${MENTION_SLOTS} ${PAIR_ROWS}x${PAIR_SLOTS} ${HIDDEN}`

const FILE = new URL('../../../../models/coreference.bin', import.meta.url)

let loaded: RankingWeights | null | undefined

/** The shipped model, read when first needed; null where the file is missing or belongs to another version. */
export function rankingModel(): RankingWeights | null {
  if (loaded === undefined) loaded = existsSync(FILE) ? readModel(readFileSync(FILE)) : null
  return loaded
}

/** Bytes of a model file as weights; null where they fit other features than these, or were damaged. */
export function readModel(bytes: Uint8Array): RankingWeights | null {
  const end = bytes.indexOf(10)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header
  const body = new Uint8Array(bytes.subarray(end + 1))
  if (header.version !== MODEL_VERSION || header.shape !== SHAPE || header.digest !== digestOf(body))
    return null
  let at = 0
  const tables = PARTS.map(([name, rows]) => {
    const size = rows * HIDDEN
    const scales = new Float32Array(body.slice(at, at + 4 * rows).buffer)
    const steps = new Int8Array(body.buffer, at + 4 * rows, size)
    at += 4 * rows + size
    return [name, Float32Array.from(steps, (step, index) => step * scales[Math.floor(index / HIDDEN)])]
  })
  return Object.fromEntries(tables) as unknown as RankingWeights
}

/** Weights as bytes of a model file: eight bits each, with a scale a row. */
export function writeModel(weights: RankingWeights): Buffer {
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
  const header: Header = {
    model: 'collate coreference',
    version: MODEL_VERSION,
    shape: SHAPE,
    digest: digestOf(body)
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body])
}

function scaleOf(table: Float32Array, from: number): number {
  let largest = 1e-8
  for (let at = from; at < from + HIDDEN; at += 1) largest = Math.max(largest, Math.abs(table[at]))
  return largest / 127
}

function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}
