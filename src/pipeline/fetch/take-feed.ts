import { createHash } from 'node:crypto'
import type { FeedSaid } from '../../article/index.js'
import {
  captureOfItem,
  cleanAddress,
  type Feed,
  type FeedItem,
  type Http,
  plainWords,
  type Received,
  type Reply,
  readFeed,
  saidOf
} from '../../gather/index.js'
import type { Brought, Store, Subscription, ToldItem } from '../../store/index.js'
import { nextIntervalSeconds, retrySeconds } from './next-interval.js'

/** What came of asking for a feed. */
export type FeedOutcome =
  | {
      readonly kind: 'feed'
      readonly address: string
      readonly title?: string
      /** Reports that were not known, and known ones of which the feed says something else now. */
      readonly added: number
      readonly changed: number
    }
  | { readonly kind: 'unchanged'; readonly address: string }
  /** Its host wants to be left alone for now. */
  | { readonly kind: 'postponed'; readonly address: string }
  | { readonly kind: 'failed'; readonly address: string; readonly reason: string; readonly isGone: boolean }

/** The parts of the world that fetching depends on. */
export interface World extends Shelf {
  readonly http: Http
}

/** All of it but the network. */
export interface Shelf {
  readonly store: Store
  readonly now: () => Date
  readonly random: () => number
}

/** An outcome, and which reports are to be read now and which pages to be asked for. */
export interface FeedTaken {
  readonly outcome: FeedOutcome
  readonly captured: readonly number[]
  readonly waiting: readonly number[]
}

/** Asks for one feed and takes down what it tells of. */
export async function takeFeed(subscription: Subscription, world: World): Promise<FeedTaken> {
  const { address, validators } = subscription
  const reply = await world.http.get({
    address,
    as: 'feed',
    ...(validators === undefined ? {} : { validators })
  })
  return takeReply(subscription, reply, world)
}

/** Takes down what a feed answered. */
export function takeReply(subscription: Subscription, reply: Reply, world: Shelf): FeedTaken {
  const { address } = subscription
  if (reply.kind === 'received') return takeReceived(subscription, reply, world)
  if (reply.kind === 'unchanged') {
    const { validators, freshSeconds } = reply
    const intervalSeconds = intervalOf(subscription, world, { published: [], hasNews: false, freshSeconds })
    world.store.intake.changeSubscription(subscription.number, {
      validators,
      ...dueIn(intervalSeconds, world)
    })
    return nothingOf({ kind: 'unchanged', address })
  }
  if (reply.kind === 'postponed') {
    const due = new Date(world.now().getTime() + reply.seconds * 1000)
    world.store.intake.postponeSubscription(subscription.number, due)
    return nothingOf({ kind: 'postponed', address })
  }
  return fail(subscription, reply.reason, world, reply)
}

function takeReceived(subscription: Subscription, reply: Received, world: Shelf): FeedTaken {
  const { body, charset } = reply
  const reading = readFeed(body, { address: reply.address, ...(charset === undefined ? {} : { charset }) })
  if (reading.kind === 'unreadable') return fail(subscription, reading.what, world)
  const { feed } = reading
  const items = feed.items.map((item) => toldItem(subscription, feed, item))
  const intervalSeconds = intervalOf(subscription, world, {
    published: feed.items.flatMap(dateOf),
    hasNews: false,
    freshSeconds: reply.freshSeconds,
    ...(feed.restSeconds === undefined ? {} : { restSeconds: feed.restSeconds })
  })
  const brought: Brought = world.store.intake.keepFeed(subscription.number, items, {
    validators: reply.validators,
    ...(feed.title === undefined ? {} : { title: feed.title }),
    ...(feed.site === undefined ? {} : { site: feed.site }),
    ...(reply.moved === undefined ? {} : { address: reply.moved }),
    ...dueIn(intervalSeconds, world)
  })
  const title = subscription.title ?? feed.title
  const { added, changed, captured, waiting } = brought
  const named = title === undefined ? {} : { title }
  return {
    outcome: { kind: 'feed', address: subscription.address, ...named, added, changed },
    captured,
    waiting
  }
}

/** A feed that broke what takes it is put off like one that fails: the others go on. A store that cannot even note that is thrown. */
export function putOff(subscription: Subscription, error: unknown, world: Shelf): FeedTaken {
  const what = error instanceof Error ? error.message : String(error)
  return fail(subscription, `it could not be taken down (${what})`, world)
}

function fail(subscription: Subscription, reason: string, world: Shelf, reply?: Reply): FeedTaken {
  const isGone = reply?.kind === 'refused' && reply.status === 410
  const after = reply?.kind === 'refused' ? reply.retryAfterSeconds : null
  const due = new Date(
    world.now().getTime() + retrySeconds(subscription.failures, after, world.random()) * 1000
  )
  world.store.intake.changeSubscription(subscription.number, {
    failure: reason,
    due,
    ...(isGone ? { state: 'gone' } : {})
  })
  return nothingOf({ kind: 'failed', address: subscription.address, reason, isGone })
}

function nothingOf(outcome: FeedOutcome): FeedTaken {
  return { outcome, captured: [], waiting: [] }
}

/** One item as the store takes it down. What the feed carries as a whole, or without a page to ask for, is captured at once. */
function toldItem(subscription: Subscription, feed: Feed, item: FeedItem): ToldItem {
  const address = item.address === undefined ? undefined : cleanAddress(item.address)
  const said: Omit<FeedSaid, 'body'> = saidOf(feed, item)
  const given = subscription.outlet === undefined ? {} : { outlet: subscription.outlet }
  const place = address ?? `${subscription.address}, item ${item.title ?? item.key}`
  const isCaptured = item.isWhole || address === undefined
  return {
    key: address ?? `${subscription.address}#${item.key}`,
    ...(address === undefined ? {} : { address }),
    digest: digestOf(item.title ?? '', item.updated ?? '', plainWords(item.content ?? '')),
    said,
    ...(item.content === undefined ? {} : { content: item.content }),
    ...(isCaptured ? { capture: captureOfItem(feed, item, { place, given }) } : {})
  }
}

type Seen = Pick<
  Parameters<typeof nextIntervalSeconds>[0],
  'published' | 'hasNews' | 'freshSeconds' | 'restSeconds'
>

function intervalOf(subscription: Subscription, world: Shelf, seen: Seen): number {
  const { intervalSeconds: previousSeconds } = subscription
  return nextIntervalSeconds({ ...seen, now: world.now(), previousSeconds, random: world.random() })
}

function dueIn(intervalSeconds: number, { now }: Shelf): { intervalSeconds: number; due: Date } {
  return { intervalSeconds, due: new Date(now().getTime() + intervalSeconds * 1000) }
}

/** Roughly: for the habit of a feed, not for the record. */
function dateOf({ published }: FeedItem): Date[] {
  const time = published === undefined ? Number.NaN : Date.parse(published)
  return Number.isNaN(time) ? [] : [new Date(time)]
}

function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 20)
}
