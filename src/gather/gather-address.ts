import { capturePage } from './capture-page.js'
import { readFeed } from './feeds/read-feed.js'
import { gatherItems, gatherList } from './gather-feed.js'
import { type Gathered, type Input, problemOf } from './gathered.js'
import type { Reply } from './http/reply.js'

/**
 * Reads an address that a person gave: a feed (its reports, the pages of those that it tells in part), a list of feeds, or
 * the page of one report.
 */
export async function* gatherAddress(address: string, input: Input): AsyncGenerator<Gathered> {
  const http = input.door?.()
  if (http === undefined) return
  const reply = await http.get({ address, as: 'feed' }) // A person asks for this one: robots.txt speaks to programs that roam.
  if (reply.kind !== 'received') {
    yield problemOfReply(reply, input.place)
    return
  }
  const source = {
    address: reply.address,
    ...(reply.charset === undefined ? {} : { charset: reply.charset })
  }
  const reading = readFeed(reply.body, source)
  if (reading.kind === 'feed') yield* gatherItems(reading.feed, input, http)
  else if (reading.error === 'list')
    yield* gatherList(oneChunk(reply.body), { ...input, address: reply.address })
  else if (reading.error === 'page' || reading.error === 'foreign') {
    const outcome = capturePage(address, reply, { given: input.given })
    if (outcome.kind === 'captured') yield { kind: 'captured', capture: outcome.capture }
    else yield problemOf(reading.what, input.place, reading.remedy)
  } else yield problemOf(reading.what, input.place, reading.remedy)
}

async function* oneChunk(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body
}

function problemOfReply(reply: Reply, place: string): Gathered {
  const reason = 'reason' in reply ? reply.reason : 'Nothing came'
  const remedy =
    reply.kind === 'barred'
      ? 'If it is an outlet in your own network, allow its host with --allow-private.'
      : 'Open it in a browser. If it opens there, try again later.'
  return problemOf(reason, place, remedy)
}
