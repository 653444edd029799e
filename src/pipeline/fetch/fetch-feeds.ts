/**
 * Feeds and their reports, from the network to the store:
 *
 *     due feeds ─▶ their reports, taken down ─▶ pages, on the disk ─▶ read ─▶ articles
 *
 * Each arrow ends on the disk before the next begins, so a process that is killed goes on where it stood: nothing is lost, and
 * no page that came is asked for again.
 */
import { type Capture, CollateError, type Problem } from '../../article/index.js'
import { type HttpSettings, openHttp } from '../../gather/index.js'
import type { Kept, Store, Subscription } from '../../store/index.js'
import type { ReadOutcome } from '../read-capture.js'
import { type Captured, readInOrder } from '../read-in-order.js'
import { type Channel, openChannel } from './channel.js'
import { type FeedOutcome, putOff, takeFeed, type World } from './take-feed.js'
import { nextVisit, takePage } from './take-page.js'

export interface FetchOptions {
  /** How to go out to the network. */
  readonly network?: Partial<HttpSettings>
  /** Also feeds whose time has not come. */
  readonly isEager?: boolean
  readonly workers?: number
  /** Ends the run early; what is under way is put off. */
  readonly signal?: AbortSignal
}

export type FetchOutcome =
  | FeedOutcome
  /** A report was read and is on the disk. */
  | { readonly kind: Kept; readonly id: string; readonly place: string }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Asks for every feed and page whose time has come, and reads what comes. Call `collateStore` when it ends. */
export async function* fetchFeeds(store: Store, options: FetchOptions = {}): AsyncGenerator<FetchOutcome> {
  const unlock = store.lockFetching()
  const { network = {}, workers } = options
  const robots = { get: store.intake.robots, set: store.intake.holdRobots }
  const http = openHttp({ robots, ...network })
  const stop = () => http.close()
  options.signal?.addEventListener('abort', stop)
  const now = () => new Date(network.clock?.now() ?? Date.now())
  const world: World = { store, http, now, random: network.random ?? Math.random }
  const channel = openChannel<Arrival>()
  const gathering = gatherAll(world, channel, options.isEager === true).then(
    () => channel.close(),
    (error) => channel.close(error)
  )
  try {
    yield* readArrivals(channel, world, workers)
  } finally {
    options.signal?.removeEventListener('abort', stop)
    http.close()
    await gathering
    unlock()
  }
}

/** What the network side hands over: a report that is on the disk, by its number, or what there is to tell. */
type Arrival = number | FetchOutcome

/** Feeds and pages side by side; each host is asked in its own turn. */
async function gatherAll(world: World, channel: Channel<Arrival>, isEager: boolean): Promise<void> {
  const { intake } = world.store
  const taken = new Set<number>()

  async function takeOne(number: number): Promise<void> {
    const item = taken.has(number) ? null : intake.waitingItem(number)
    if (item === null) return
    taken.add(number)
    const page = await takePage(item, world)
    if (page.kind === 'captured') channel.push(number)
    if (page.kind !== 'later' && page.why !== undefined) channel.push(problemOfPage(item.address, page.why))
  }

  async function takeSubscription(subscription: Subscription): Promise<void> {
    const { outcome, captured, waiting } = await takeFeed(subscription, world).catch((error) =>
      putOff(subscription, error, world)
    )
    channel.push(outcome)
    for (const number of captured) channel.push(number)
    await Promise.all(waiting.map(takeOne))
  }

  for (const number of intake.capturedItems()) channel.push(number)
  const subscriptions = isEager
    ? intake.subscriptions().filter(({ state }) => state === 'live')
    : intake.dueSubscriptions()
  await Promise.all([...subscriptions.map(takeSubscription), ...intake.dueItems().map(takeOne)])
}

/** Reads what has arrived, on all cores where there is much of it. */
async function* readArrivals(
  channel: Channel<Arrival>,
  world: World,
  workers: number | undefined
): AsyncGenerator<FetchOutcome> {
  const numbers = new WeakMap<Capture, number>()
  const steps = openArrivals(channel, world, numbers)
  const options = workers === undefined ? {} : { workers }
  for await (const read of readInOrder<FetchOutcome>(steps, options)) {
    if ('passed' in read) yield read.passed
    else yield* keepOutcomes(numbers.get(read.capture)!, read.capture, read.outcomes, world)
  }
}

/** Opens captures one at a time, as they are read: they wait on the disk, not in memory. */
async function* openArrivals(
  channel: Channel<Arrival>,
  world: World,
  numbers: WeakMap<Capture, number>
): AsyncGenerator<Captured | FetchOutcome> {
  const { store } = world
  for await (const arrival of channel) {
    if (typeof arrival !== 'number') {
      yield arrival
      continue
    }
    const found = store.intake.captureOfItem(arrival)
    if (found === null) continue // Read already.
    const { capture } = found
    const known = store.intake.articleOfItem(arrival)
    if (known === null) {
      numbers.set(capture, arrival)
      yield { kind: 'captured', capture }
    } else {
      store.intake.keepItemKnown(arrival, known, dueAfter(arrival, capture, world))
      yield { kind: 'known', id: known, place: capture.place }
    }
  }
}

function* keepOutcomes(
  number: number,
  capture: Capture,
  outcomes: readonly ReadOutcome[],
  world: World
): Generator<FetchOutcome> {
  const { intake } = world.store
  for (const outcome of outcomes) if (outcome.kind === 'problem') yield outcome
  const read = outcomes.find((outcome) => outcome.kind === 'read')
  if (read === undefined) {
    const failure = outcomes.find((outcome) => outcome.kind === 'problem')
    const reason = failure?.problem.what ?? 'Nothing came of it'
    intake.quarantine(number, { stage: failure?.stage ?? 'extract', reason })
    return
  }
  try {
    const { article } = read
    const kept = intake.keepItemReport(
      number,
      { capture, told: {}, article },
      dueAfter(number, capture, world)
    )
    yield { kind: kept, id: article.id, place: capture.place }
  } catch (error) {
    if (!(error instanceof CollateError)) throw error
    intake.quarantine(number, { stage: 'store', reason: error.problem.what })
    yield { kind: 'problem', problem: error.problem }
  }
}

/** Pages are asked again whether they have changed; what a feed carries comes with the feed. */
function dueAfter(number: number, capture: Capture, world: World): Date | null {
  return capture.feed?.body === 'page' ? nextVisit(world.store.intake.visitsOf(number), world) : null
}

function problemOfPage(address: string, why: string): FetchOutcome {
  const remedy = 'What its feed says of it was kept. `collate retry` asks for it again.'
  return { kind: 'problem', problem: { what: `A report could not be read: ${why}`, where: address, remedy } }
}
