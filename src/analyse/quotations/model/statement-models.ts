import { existsSync } from 'node:fs'
import { type ModelHeader, type ModelKind, readModel, sealModel } from '../../../knowledge/index.js'
import type { ChainModel } from './linear-chain.js'

/** The two models of the room, and how sure a statement is that they agree on. */
export interface StatementModels {
  readonly cue: ChainModel
  readonly role: ChainModel
  /** Weights of the confidence: see `read-confidence.ts`. */
  readonly confidence: readonly number[]
}

interface Header extends ModelHeader {
  readonly confidence: readonly number[]
  readonly parts: readonly { labels: number; bits: number; classes: number; scale: number }[]
}

/** The version is to be raised whenever features or labels change: a file of another version is not read. */
const KIND: ModelKind = { model: 'collate statements', version: 1 }

const FILE = new URL('../../../../models/statements.bin', import.meta.url)

let loaded: StatementModels | null | undefined

/** The package's own models (docs/models/statements.md), read when first needed; `null` where there is no file. */
export function loadModels(): StatementModels | null {
  if (loaded === undefined) loaded = existsSync(FILE) ? readModels() : null
  return loaded
}

/** The header, then each part's edges as 32-bit floats, then each part's weights as one signed byte each. */
function readModels(): StatementModels {
  const { header, body: bytes } = readModel<Header>(FILE, KIND)
  const body = bytes.buffer
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
  const body = Buffer.concat([
    ...models.map(({ edges }) => bytesOf(Float32Array.from(edges))),
    ...models.map(({ weights }) => bytesOf(weights))
  ])
  return sealModel({ ...KIND, confidence, parts }, body)
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
