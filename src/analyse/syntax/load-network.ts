import { type ModelKind, readModelFile } from '../../knowledge/index.js'
import { type Network, openNetwork } from './bilstm/run-network.js'

/** As `scripts/train/neural/write_model.py` writes it. */
export const LANGUAGE_MODEL: ModelKind = { model: 'collate language', version: 3 }

const MODEL = new URL('../../../models/language.bin', import.meta.url)

let network: Network | null = null

/** The package's own model (docs/models/language.md), read when the first article needs it. */
export function loadNetwork(): Network {
  network ??= openNetwork(readModelFile(MODEL, LANGUAGE_MODEL))
  return network
}
