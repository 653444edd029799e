import { lookup } from 'node:dns/promises'
import type { RobotsMemory } from '../robots/keep-robots.js'

/** How Collate goes out to the network: who it says it is, where it may go, and how patient it is. */
export interface HttpSettings {
  /** An address or mailbox at which the owner of this installation can be reached; it goes into the User-Agent. */
  readonly contact?: string
  /** Version of Collate, for the User-Agent. */
  readonly version: string
  /** Hosts that may be asked although they are in a private network: outlets inside one's own network, tests. `*`: all. */
  readonly privateHosts: readonly string[]
  /** Least time between two requests to one host; a crawl delay of its robots.txt counts where it is longer. */
  readonly gapSeconds: number
  /** Requests under way at once, over all hosts. */
  readonly requestsMax: number
  /** How long a reply may take from the first byte sent to the last received. */
  readonly replySeconds: number
  /** How long a reply may fall silent. */
  readonly silenceSeconds: number
  /** How long a turn at a host is waited for; what would wait longer is put off. */
  readonly turnSeconds: number
  readonly redirectsMax: number
  /** Most that a page may weigh, packed as well as unpacked. */
  readonly pageBytesMax: number
  readonly feedBytesMax: number
  /** Where robots.txt files are kept from one process to the next; left out: nowhere. */
  readonly robots?: RobotsMemory
  readonly clock: Clock
  /** From 0 up to 1. */
  readonly random: () => number
  /** The addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly HostAddress[]>
}

export interface HostAddress {
  readonly address: string
  readonly family: number
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<void>
}

const MEBIBYTE = 1024 * 1024

/** Delays are those that readers of feeds commonly keep; sizes are over twice the largest pages and feeds in the wild. */
export const DEFAULT_SETTINGS: HttpSettings = {
  version: '0',
  privateHosts: [],
  gapSeconds: 1,
  requestsMax: 32,
  replySeconds: 60,
  silenceSeconds: 15,
  turnSeconds: 120,
  redirectsMax: 6,
  pageBytesMax: 10 * MEBIBYTE,
  feedBytesMax: 32 * MEBIBYTE,
  clock: {
    now: () => Date.now(),
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds)
      })
  },
  random: Math.random,
  resolve: (host) => lookup(host, { all: true })
}

/** "Collate/0.1.0 (+mailto:desk@halyard.example)": who asks, and where to write to. */
export function userAgentOf({ version, contact }: HttpSettings): string {
  const plain = contact?.replace(/[^\x21-\x7e]+/g, ' ').trim()
  return plain ? `Collate/${version} (+${plain.replace(/[()]/g, '')})` : `Collate/${version}`
}
