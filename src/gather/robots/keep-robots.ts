import type { Reply } from '../http/reply.js'
import { ALLOW_ALL, ROBOTS_BYTES_MAX, type Robots, readRobots } from './read-robots.js'

/** The product token that robots.txt files name. */
const AGENT_TOKEN = 'collate'

/** How long a robots.txt is held (RFC 9309, 2.4), and how long the lack of one that should be there. */
const HELD_MILLISECONDS = 86_400_000
const FAILED_MILLISECONDS = 600_000

/** The rules of a host; or why they cannot be had, which forbids everything for now. */
export type RobotsReading = Robots | { readonly kind: 'unknown'; readonly reply: Reply }

/** Where what hosts say is kept from one process to the next. */
export interface RobotsMemory {
  get(origin: string): Uint8Array | null
  set(origin: string, body: Uint8Array, until: Date): void
}

interface Held {
  readonly until: number
  readonly reading: Promise<RobotsReading>
}

/** Keeps what each host's robots.txt says, asked for once however many pages want to know. */
export function keepRobots(
  fetch: (url: URL) => Promise<Reply>,
  now: () => number,
  memory?: RobotsMemory
): (origin: string) => Promise<RobotsReading> {
  const held = new Map<string, Held>()
  return (origin) => {
    const known = held.get(origin)
    if (known !== undefined && now() < known.until) return known.reading
    const kept = memory?.get(origin) ?? null
    if (kept !== null) return Promise.resolve(readRobots(kept, AGENT_TOKEN))
    const until = now() + HELD_MILLISECONDS
    const reading = fetch(new URL('/robots.txt', origin)).then((reply) => {
      const read = readReply(reply)
      if ('kind' in read) held.set(origin, { until: now() + FAILED_MILLISECONDS, reading })
      else memory?.set(origin, bodyOf(reply), new Date(until))
      return read
    })
    held.set(origin, { until, reading })
    return reading
  }
}

/** As much as is read; of a file that is not there, nothing, which forbids nothing. */
function bodyOf(reply: Reply): Uint8Array {
  return reply.kind === 'received' ? reply.body.subarray(0, ROBOTS_BYTES_MAX) : new Uint8Array()
}

/** RFC 9309, 2.3.1: a file that is not there forbids nothing; one that cannot be had forbids everything. */
function readReply(reply: Reply): RobotsReading {
  if (reply.kind === 'received') return readRobots(reply.body, AGENT_TOKEN)
  if (reply.kind === 'barred') return ALLOW_ALL // The page is barred for the same reason, and says so.
  const isMissing =
    reply.kind === 'refused' && 400 <= reply.status && reply.status < 500 && reply.status !== 429
  return isMissing ? ALLOW_ALL : { kind: 'unknown', reply }
}
