import { readModelFile } from './bilstm/model-file.js'
import { type Network, openNetwork } from './bilstm/run-network.js'

const MODEL = new URL('../../../models/language.bin', import.meta.url)

let network: Network | null = null

/** The package's own model (docs/models/language.md), read when the first article needs it. */
export function loadNetwork(): Network {
  network ??= openNetwork(readModelFile(MODEL))
  return network
}
