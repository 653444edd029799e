import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { WEIGHT_ROWS } from './gap-features.js'
import { LEXICON_BYTES, type Lexicon } from './lexicon.js'

/** What the learned judge knows: the lexicon, and a weight for every row of features. */
export interface SentencesModel {
  readonly lexicon: Lexicon
  readonly weights: Int8Array
  /** What a weight of one stands for, and what every gap begins with. */
  readonly scale: number
  readonly bias: number
}

/** First line of the file: what it is and what it fits. */
interface Header {
  readonly model: 'collate sentences'
  readonly version: number
  readonly weightRows: number
  readonly lexiconBytes: number
  readonly scale: number
  readonly bias: number
  /** SHA-256 of what follows the header: the weights, a byte a row, then the lexicon. */
  readonly digest: string
}

/** To be raised whenever features, rules or words change: a file of another version is not read. */
export const MODEL_VERSION = 1

const PATH = fileURLToPath(new URL('../../../models/sentences.bin', import.meta.url))

let loaded: SentencesModel | null | undefined

/** The shipped model, read once when first needed; null where the file is missing, damaged or of another version. */
export function sentencesModel(): SentencesModel | null {
  if (loaded === undefined) loaded = existsSync(PATH) ? readModel(readFileSync(PATH)) : null
  return loaded
}

/** Bytes of a model file; null where they fit other features than these, or were damaged. */
export function readModel(bytes: Uint8Array): SentencesModel | null {
  const header = readHeader(bytes)
  if (header === null) return null
  const body = new Uint8Array(bytes.subarray(bytes.indexOf(10) + 1))
  const fits =
    header.version === MODEL_VERSION &&
    header.weightRows === WEIGHT_ROWS &&
    header.lexiconBytes === LEXICON_BYTES &&
    header.digest === digestOf(body)
  if (!fits) return null
  return {
    weights: new Int8Array(body.buffer, 0, WEIGHT_ROWS),
    lexicon: body.subarray(WEIGHT_ROWS),
    scale: header.scale,
    bias: header.bias
  }
}

/** Weights as bytes of a model file: eight bits each, the largest weight 127. */
export function writeModel(weights: Float32Array, bias: number, lexicon: Lexicon): Uint8Array {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127
  const rounded = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  const body = Buffer.concat([new Uint8Array(rounded.buffer), lexicon])
  const header: Header = {
    model: 'collate sentences',
    version: MODEL_VERSION,
    weightRows: WEIGHT_ROWS,
    lexiconBytes: LEXICON_BYTES,
    scale,
    bias,
    digest: digestOf(body)
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body])
}

/** The first line of a damaged file may be anything. */
function readHeader(bytes: Uint8Array): Header | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(10)))) as Header
  } catch {
    return null
  }
}

function digestOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}
