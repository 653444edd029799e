import { existsSync } from 'node:fs'
import { type ModelFile, type ModelKind, openModelFile, readModelFile } from '../../../knowledge/index.js'
import { CUE_CLASSES, CUE_LABELS } from './cue-features.js'
import type { ChainModel } from './linear-chain.js'
import { openStatementNetworks, type StatementNetwork } from './network/open-network.js'
import { ROLE_CLASSES, ROLE_LABELS } from './role-features.js'

/** The models of the room, and how sure a statement is that they agree on. */
export interface StatementModels {
  readonly network: StatementNetwork
  readonly cue: ChainModel
  readonly role: ChainModel
  /** Weights of the confidence: see `read-confidence.ts`. */
  readonly confidence: readonly number[]
}

/** The version is to be raised whenever features, inputs or labels change: a file of another version is not read. */
export const STATEMENT_MODEL: ModelKind = { model: 'collate statements', version: 2 }

/** Rows of hashed features: two to this power. */
export const FEATURE_BITS = 19

const FILE = new URL('../../../../models/statements.bin', import.meta.url)

let loaded: StatementModels | null | undefined

/** The package's own models (docs/models/statements.md), read when first needed; `null` where there is no file. */
export function loadModels(): StatementModels | null {
  if (loaded === undefined) {
    loaded = existsSync(FILE) ? modelsOf(readModelFile(FILE, STATEMENT_MODEL)) : null
  }
  return loaded
}

/** The models in a file's bytes, which were read from `place`. */
export function openModels(bytes: Uint8Array, place: string): StatementModels {
  return modelsOf(openModelFile(bytes, place, STATEMENT_MODEL))
}

/** As `scripts/train/neural/train_statements.py` writes them. */
function modelsOf(file: ModelFile): StatementModels {
  const chain = (name: 'cue' | 'role', labels: number, classes: number): ChainModel => ({
    labels,
    classes,
    bits: FEATURE_BITS,
    weights: file.tensors[`${name}Features`].values,
    scale: file.tensors[`${name}Features`].scales[0],
    edges: file.vectors[`${name}Edges`]
  })
  return {
    network: openStatementNetworks(file),
    cue: chain('cue', Object.keys(CUE_LABELS).length, CUE_CLASSES),
    role: chain('role', Object.keys(ROLE_LABELS).length, ROLE_CLASSES),
    confidence: [...file.vectors.confidence]
  }
}
