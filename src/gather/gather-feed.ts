import { capturePage } from './capture-page.js'
import { captureOfItem, saidOf } from './feeds/capture-item.js'
import type { Feed, FeedItem } from './feeds/feed.js'
import { readOpml } from './feeds/opml.js'
import { readFeed } from './feeds/read-feed.js'
import { gatherAddress } from './gather-address.js'
import { type Gathered, type Input, problemOf } from './gathered.js'
import type { Http } from './http/open-http.js'
import { type Bytes, CAPTURE_BYTES_MAX, collect } from './read-stream.js'

/** Reads a feed that lies in a file: each report as the feed carries it, whole or in part. Nothing is asked for. */
export async function* gatherFeed(stream: Bytes, input: Input): AsyncGenerator<Gathered> {
  const body = await collect(stream)
  if (body === null) {
    yield tooLarge(input.place)
    return
  }
  const reading = readFeed(body, { address: input.address ?? '' })
  if (reading.kind === 'unreadable') yield problemOf(reading.what, input.place, reading.remedy)
  else yield* gatherItems(reading.feed, input)
}

/** Reads the feeds of a list, one after another, each from its address. */
export async function* gatherList(stream: Bytes, input: Input): AsyncGenerator<Gathered> {
  const body = await collect(stream)
  const feeds = body === null ? null : readOpml(body, { address: input.address })
  if (body === null) yield tooLarge(input.place)
  else if (feeds === null)
    yield problemOf(
      'This is no list of feeds (OPML)',
      input.place,
      'Export the list again from where it came.'
    )
  else if (input.door === undefined)
    yield problemOf(
      'A list of feeds is read on its own, not as a part of other inputs',
      input.place,
      'Give the list itself as an input.'
    )
  else {
    for (const { address } of feeds)
      yield* gatherAddress(address, { place: address, given: input.given, door: input.door })
  }
}

/** The reports of a feed. With a way out, the page is asked for where the feed carries a summary only. */
export async function* gatherItems(feed: Feed, input: Input, http?: Http): AsyncGenerator<Gathered> {
  if (feed.items.length === 0)
    yield problemOf('There is no report in this feed', input.place, 'Look at the feed in a browser.')
  for (const [index, item] of feed.items.entries()) {
    const place = `${input.place}, item ${index + 1}`
    const asked = http === undefined || item.isWhole ? null : await askForPage(feed, item, input, http)
    if (asked?.kind === 'captured') yield asked
    else {
      const capture = captureOfItem(feed, item, { place, given: input.given })
      const why = asked === null ? {} : { why: asked.why }
      yield { kind: 'captured', capture: { ...capture, feed: { ...capture.feed!, ...why } } }
    }
  }
}

async function askForPage(
  feed: Feed,
  item: FeedItem,
  { given }: Input,
  http: Http
): Promise<(Gathered & { kind: 'captured' }) | { readonly kind: 'failed'; readonly why: string } | null> {
  if (item.address === undefined) return null
  const reply = await http.get({ address: item.address, as: 'page' })
  const outcome = capturePage(item.address, reply, { given, feed: { body: 'page', ...saidOf(feed, item) } })
  if (outcome.kind === 'captured') return { kind: 'captured', capture: outcome.capture }
  return { kind: 'failed', why: 'reason' in outcome ? outcome.reason : outcome.kind }
}

function tooLarge(place: string): Gathered {
  const limit = CAPTURE_BYTES_MAX / 1024 / 1024
  return problemOf(`This feed is over ${limit} MiB`, place, 'Ask its outlet for a shorter one.')
}
