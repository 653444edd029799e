import { existsSync, readFileSync } from 'node:fs'
import type { ChainModel } from './linear-chain.js'

/** The two models of the room, and how sure a statement is that they agree on. */
export interface StatementModels {
  readonly cue: ChainModel
  readonly role: ChainModel
  /** Weights of the confidence: see `read-confidence.ts`. */
  readonly confidence: readonly number[]
}

interface Header {
  readonly model: 'collate statements'
  readonly version: number
  readonly confidence: readonly number[]
  readonly parts: readonly { labels: number; bits: number; classes: number; scale: number }[]
}

/** To be raised whenever features or labels change: a file of another version is not read. */
export const MODEL_VERSION = 1

const FILE = new URL('../../../../models/statements.bin', import.meta.url)

let loaded: StatementModels | null | undefined

/** The package's own models (docs/models/statements.md), read when first needed; `null` where there are none that fit. */
export function loadModels(): StatementModels | null {
  if (loaded === undefined) loaded = existsSync(FILE) ? readModels(readFileSync(FILE)) : null
  return loaded
}

/** A line of JSON, then each part's edges as 32-bit floats, then each part's weights as one signed byte each. */
export function readModels(bytes: Uint8Array): StatementModels | null {
  const end = bytes.indexOf(10)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header
  if (header.version !== MODEL_VERSION) return null
  const body = new Uint8Array(bytes.subarray(end + 1)).buffer
  let offset = 0
  const edges = header.parts.map(({ labels, classes }) => {
    const size = classes * labels * labels
    offset += size * 4
    return new Float32Array(body, offset - size * 4, size)
  })
  const [cue, role] = header.parts.map((part, index): ChainModel => {
    const size = part.labels << part.bits
    offset += size
    return { ...part, edges: edges[index], weights: new Int8Array(body, offset - size, size) }
  })
  return { cue, role, confidence: header.confidence }
}

export function writeModels({ cue, role, confidence }: StatementModels): Uint8Array {
  const models = [cue, role].map(quantised)
  const parts = models.map(({ labels, bits, classes, scale }) => ({ labels, bits, classes, scale }))
  const header: Header = { model: 'collate statements', version: MODEL_VERSION, confidence, parts }
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...models.map(({ edges }) => bytesOf(Float32Array.from(edges))),
    ...models.map(({ weights }) => bytesOf(weights))
  ])
}

/** Weights in 8 bits. Beyond `LARGEST` they are cut: few are, and the rest keep finer steps. */
function quantised(model: ChainModel): ChainModel {
  const scale = LARGEST / 127
  const round = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / scale)))
  return { ...model, weights: Int8Array.from(model.weights, round), scale }
}

const LARGEST = 2

function bytesOf(list: Int8Array | Float32Array): Uint8Array {
  return new Uint8Array(list.buffer, list.byteOffset, list.byteLength)
}
