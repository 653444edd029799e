import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LabelWeights } from './decode-labels.js'
import { BUCKETS, FEATURES } from './name-features.js'
import { LABELS } from './name-labels.js'

/** First line of the file: what it is and what it fits. */
interface Header {
  readonly model: 'collate names'
  readonly version: number
  readonly labels: readonly string[]
  readonly buckets: number
  readonly features: number
  /** SHA-256 of what follows the header. */
  readonly digest: string
}

/** To be raised whenever features or labels change: a file of another version is not read. */
export const MODEL_VERSION = 2

const PATH = fileURLToPath(new URL('../../../models/names.bin', import.meta.url))

let loaded: LabelWeights | null | undefined

/** The shipped model, read once when first needed; null where the file is missing or belongs to another version. */
export function namesModel(): LabelWeights | null {
  if (loaded === undefined) loaded = existsSync(PATH) ? readModel(readFileSync(PATH)) : null
  return loaded
}

/** Bytes of a model file as weights; null where they fit other features than these, or were damaged. */
export function readModel(bytes: Uint8Array): LabelWeights | null {
  const end = bytes.indexOf(10)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header
  const body = bytes.subarray(end + 1)
  const fits =
    header.version === MODEL_VERSION &&
    header.buckets === BUCKETS &&
    header.features === FEATURES &&
    header.labels.join() === LABELS.join() &&
    header.digest === digestOf(body)
  if (!fits) return null
  const weights = new Int8Array(body.buffer, body.byteOffset, body.byteLength)
  const pairs = BUCKETS * LABELS.length
  return { features: weights.subarray(0, pairs), pairs: weights.subarray(pairs) }
}

/** Weights as bytes of a model file: eight bits each, the largest weight 127. */
export function writeModel({ features, pairs }: LabelWeights): Uint8Array {
  const all = Float32Array.from([...features, ...pairs])
  let largest = 0
  for (const weight of all) largest = Math.max(largest, Math.abs(weight))
  const body = new Uint8Array(Int8Array.from(all, (weight) => Math.round((weight / largest) * 127)).buffer)
  const header: Header = {
    model: 'collate names',
    version: MODEL_VERSION,
    labels: LABELS,
    buckets: BUCKETS,
    features: FEATURES,
    digest: digestOf(body)
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body])
}

function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}
