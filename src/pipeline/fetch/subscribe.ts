import { readFile } from 'node:fs/promises'
import type { Problem } from '../../article/index.js'
import {
  findFeeds,
  type Http,
  type HttpSettings,
  isFeedList,
  type LinkedFeed,
  openHttp,
  type Received,
  type Reply,
  readFeed,
  readOpml,
  saysArticle,
  usualFeeds
} from '../../gather/index.js'
import type { NewSubscription, Store } from '../../store/index.js'
import { takeReply } from './take-feed.js'

export interface SubscribeOptions {
  readonly network?: Partial<HttpSettings>
  /** Outlet of the reports, where the owner tells it. */
  readonly outlet?: string
}

export type SubscribeOutcome =
  | {
      readonly kind: 'subscribed' | 'known'
      readonly address: string
      readonly title?: string
      /** Reports that it tells of now; absent where it has not been asked yet. */
      readonly reports?: number
      /** Other feeds of the same site. */
      readonly others: readonly string[]
    }
  /** It is the page of a report, or a page without a feed: to be read, not subscribed to. */
  | { readonly kind: 'page'; readonly address: string; readonly feeds: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Whether an input of `add` is something to subscribe to: an address, or a list of feeds. */
export async function isSubscription(input: string): Promise<boolean> {
  return /^https?:\/\//i.test(input) || (input !== '-' && (await isFeedList(input)))
}

/**
 * Subscribes to a feed, to the feed of a site, or to all feeds of a list (OPML, a file or an address). What a feed tells of when
 * it is added is taken down at once; the feeds of a list are asked for with the next fetch.
 */
export async function* subscribe(
  store: Store,
  input: string,
  options: SubscribeOptions = {}
): AsyncGenerator<SubscribeOutcome> {
  if (!/^https?:\/\//i.test(input)) {
    yield* subscribeList(store, await readFile(input), input, options)
    return
  }
  const http = openHttp(options.network)
  try {
    yield* subscribeAddress(store, input, http, options)
  } finally {
    http.close()
  }
}

async function* subscribeAddress(
  store: Store,
  address: string,
  http: Http,
  options: SubscribeOptions
): AsyncGenerator<SubscribeOutcome> {
  const reply = await http.get({ address, as: 'feed' })
  if (reply.kind !== 'received') {
    yield problemOf(reasonOf(reply), address, reply.kind)
    return
  }
  const reading = readReply(reply)
  if (reading.kind === 'feed') yield keep(store, reply, address, [], options)
  else if (reading.error === 'list') yield* subscribeList(store, reply.body, reply.address, options)
  else yield await subscribeSite(store, reply, http, options)
}

/**
 * Subscribes to all feeds of a list (OPML) that is at hand.
 *
 * @param place where it came from: a file's name, or its address, against which its own are resolved
 */
export async function* subscribeList(
  store: Store,
  body: Uint8Array,
  place: string,
  { outlet }: SubscribeOptions = {}
): AsyncGenerator<SubscribeOutcome> {
  const feeds = readOpml(body, /^https?:/i.test(place) ? { address: place } : {})
  if (feeds === null || feeds.length === 0) {
    yield problemOf('There is no feed in this list', place)
    return
  }
  for (const { address, title, site } of feeds) {
    const subscription = {
      address,
      ...(title === undefined ? {} : { title }),
      ...(site === undefined ? {} : { site })
    }
    const isNew = store.intake.addSubscription({
      ...subscription,
      ...(outlet === undefined ? {} : { outlet })
    })
    yield {
      kind: isNew ? 'subscribed' : 'known',
      address,
      ...(title === undefined ? {} : { title }),
      others: []
    }
  }
}

/** The feed that a site's page links; else one where sites commonly have theirs. */
async function subscribeSite(
  store: Store,
  page: Received,
  http: Http,
  options: SubscribeOptions
): Promise<SubscribeOutcome> {
  const html = new TextDecoder().decode(page.body)
  const linked = findFeeds(html, page.address)
  if (saysArticle(html))
    return { kind: 'page', address: page.address, feeds: linked.map(({ address }) => address) }
  const tried: readonly LinkedFeed[] =
    0 < linked.length ? linked : usualFeeds(page.address).map((address) => ({ address }))
  for (const [index, { address }] of tried.entries()) {
    const reply = await http.get({ address, as: 'feed' })
    if (reply.kind !== 'received' || readReply(reply).kind !== 'feed') continue
    const others = 0 < linked.length ? linked.slice(index + 1).map((feed) => feed.address) : []
    return keep(store, reply, address, others, options)
  }
  return { kind: 'page', address: page.address, feeds: [] }
}

function keep(
  store: Store,
  reply: Received,
  asked: string,
  others: readonly string[],
  { outlet, network }: SubscribeOptions
): SubscribeOutcome {
  const address = reply.moved ?? new URL(asked).href
  const subscription: NewSubscription = { address, ...(outlet === undefined ? {} : { outlet }) }
  if (!store.intake.addSubscription(subscription)) return { kind: 'known', address, others }
  const added = store.intake.subscriptions().find((candidate) => candidate.address === address)
  if (added === undefined) return { kind: 'known', address, others }
  const now = () => new Date(network?.clock?.now() ?? Date.now())
  const shelf = { store, now, random: network?.random ?? Math.random }
  const { outcome } = takeReply(added, { ...reply, moved: undefined }, shelf)
  if (outcome.kind !== 'feed') return { kind: 'subscribed', address, others }
  const title = outcome.title === undefined ? {} : { title: outcome.title }
  return { kind: 'subscribed', address, ...title, reports: outcome.added, others }
}

function readReply(reply: Received): ReturnType<typeof readFeed> {
  const { body, address, charset } = reply
  return readFeed(body, { address, ...(charset === undefined ? {} : { charset }) })
}

function reasonOf(reply: Reply): string {
  return 'reason' in reply ? reply.reason : 'Nothing came'
}

function problemOf(what: string, where: string, kind?: Reply['kind']): SubscribeOutcome {
  const remedy =
    kind === 'barred'
      ? 'If it is an outlet in your own network, allow its host with --allow-private.'
      : 'Open it in a browser. If it opens there, try again later.'
  return { kind: 'problem', problem: { what, where, remedy } }
}
