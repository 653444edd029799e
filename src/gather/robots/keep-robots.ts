import type { Reply } from '../http/reply.js'
import { ALLOW_ALL, type Robots, readRobots } from './read-robots.js'

/** The product token that robots.txt files name. */
const AGENT_TOKEN = 'collate'

/** How long a robots.txt is held (RFC 9309, 2.4), and how long the lack of one that should be there. */
const HELD_MILLISECONDS = 86_400_000
const FAILED_MILLISECONDS = 600_000

/** The rules of a host; or why they cannot be had, which forbids everything for now. */
export type RobotsReading = Robots | { readonly kind: 'unknown'; readonly reply: Reply }

interface Held {
  readonly until: number
  readonly reading: Promise<RobotsReading>
}

/** Keeps what each host's robots.txt says, asked for once however many pages want to know. */
export function keepRobots(
  fetch: (url: URL) => Promise<Reply>,
  now: () => number
): (origin: string) => Promise<RobotsReading> {
  const held = new Map<string, Held>()
  return (origin) => {
    const known = held.get(origin)
    if (known !== undefined && now() < known.until) return known.reading
    const reading = fetch(new URL('/robots.txt', origin)).then(readReply)
    held.set(origin, { until: now() + HELD_MILLISECONDS, reading })
    void reading.then((robots) => {
      if ('kind' in robots) held.set(origin, { until: now() + FAILED_MILLISECONDS, reading })
    })
    return reading
  }
}

/** RFC 9309, 2.3.1: a file that is not there forbids nothing; one that cannot be had forbids everything. */
function readReply(reply: Reply): RobotsReading {
  if (reply.kind === 'received') return readRobots(reply.body, AGENT_TOKEN)
  if (reply.kind === 'barred') return ALLOW_ALL // The page is barred for the same reason, and says so.
  const isMissing =
    reply.kind === 'refused' && 400 <= reply.status && reply.status < 500 && reply.status !== 429
  return isMissing ? ALLOW_ALL : { kind: 'unknown', reply }
}
