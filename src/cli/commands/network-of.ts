import type { HttpSettings } from '../../pipeline/index.js'
import { VERSION } from '../version.js'

export interface NetworkFlags {
  readonly contact?: string
  readonly allowPrivate?: readonly string[]
}

/** How to go out to the network, as the command line and the environment say. */
export function networkOf({ contact, allowPrivate }: NetworkFlags): Partial<HttpSettings> {
  return {
    version: VERSION,
    ...(contact === undefined ? {} : { contact }),
    ...(allowPrivate === undefined ? {} : { privateHosts: allowPrivate })
  }
}
