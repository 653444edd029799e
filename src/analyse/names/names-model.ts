import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LABELS } from './name-labels.js'
import { PHRASES } from './name-lists.js'
import { canHold, type NameNetwork, openNameNetwork } from './name-network.js'
import type { Table, Tables } from './name-tables.js'
import { END_ROWS, SHAPE_ROWS } from './word-code.js'
import { CONTEXTS, PLACES } from './word-contexts.js'

/** First line of the file: what it is and what it fits. Written by scripts/train/neural/train_names.py. */
interface Header {
  readonly model: 'collate names'
  readonly version: number
  readonly labels: readonly string[]
  /** SHA-256 of what follows the header. */
  readonly digest: string
  readonly tables: readonly {
    readonly name: string
    readonly kind: TableKind
    readonly rows: number
    readonly cols: number
    readonly at: number
  }[]
}

/** "scaled": a scale a row, then 8-bit numbers; the others are plain rows of numbers. */
type TableKind = 'scaled' | 'float32' | 'uint8' | 'uint32'

/** To be raised whenever features or labels change: a file of another version is not read. */
export const MODEL_VERSION = 4

const PATH = fileURLToPath(new URL('../../../models/names.bin', import.meta.url))

let loaded: NameNetwork | null | undefined

/** The shipped model, read once when first needed; null where the file is missing or belongs to another version. */
export function namesModel(): NameNetwork | null {
  if (loaded === undefined) loaded = existsSync(PATH) ? readModel(readFileSync(PATH)) : null
  return loaded
}

/** Bytes of a model file as a network; null where they fit other features than these, or were damaged. */
export function readModel(bytes: Uint8Array): NameNetwork | null {
  const end = bytes.indexOf(10)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header
  if (header.version !== MODEL_VERSION || header.labels.join() !== LABELS.join()) return null
  const body = Uint8Array.from(bytes.subarray(end + 1)) // A copy: tables begin at multiples of four.
  if (header.digest !== createHash('sha256').update(body).digest('hex')) return null
  const tables: Tables = Object.fromEntries(
    header.tables.map(({ name, kind, rows, cols, at }) => [
      name,
      { rows, cols, values: readValues(body.buffer, kind, rows, cols, at) }
    ])
  )
  return fits(tables) && canHold(tables) ? openNameNetwork(tables) : null
}

function fits({ suffix3, suffix2, prefix3, shape, context, phrase }: Tables): boolean {
  const rows = [suffix3, suffix2, prefix3].every((table) => table.rows === END_ROWS)
  const contexts = context.rows === CONTEXTS && context.cols % PLACES === 0 && phrase.rows === PHRASES
  return rows && shape.rows === SHAPE_ROWS && contexts
}

function readValues(
  body: ArrayBufferLike,
  kind: TableKind,
  rows: number,
  cols: number,
  at: number
): Table['values'] {
  const count = rows * cols
  if (kind === 'uint8') return new Uint8Array(body, at, count)
  if (kind === 'uint32') return new Uint32Array(body, at, count)
  if (kind === 'float32') return new Float32Array(body, at, count)
  return scaledBy(new Float32Array(body, at, rows), new Int8Array(body, at + 4 * rows, count), cols)
}

function scaledBy(scales: Float32Array, steps: Int8Array, cols: number): Float32Array {
  const values = new Float32Array(steps.length)
  for (let at = 0; at < steps.length; at += 1) values[at] = steps[at] * scales[Math.floor(at / cols)]
  return values
}
