import type { Capture } from '../../article/index.js'
import { readCapture, type Told } from '../captures.js'
import type { Database } from '../database.js'
import type { Kept, Report } from '../open-store.js'
import {
  type Brought,
  findArticleOfItem,
  findCaptureOfItem,
  findVisits,
  findWaitingItem,
  keepExcerptOfItem,
  keepItem,
  keepPageOfItem,
  listCapturedItems,
  listDueItems,
  type PageVisit,
  setItemDue,
  type ToldItem,
  takeDownItems,
  type WaitingItem
} from './items.js'
import {
  listQuarantined,
  type Quarantined,
  quarantineItem,
  releaseItem,
  retryQuarantined
} from './quarantine.js'
import { findRobots, holdRobots } from './robots.js'
import {
  deleteSubscription,
  insertSubscription,
  listDueSubscriptions,
  listSubscriptions,
  type NewSubscription,
  postponeSubscription,
  type Subscription,
  type SubscriptionChange,
  type SubscriptionEntry,
  updateSubscription
} from './subscriptions.js'

/**
 * What is subscribed to, and the reports on their way from a feed to the store. Each step of a report is on the disk when its
 * call returns, so that a process killed anywhere goes on where it stood.
 */
export interface Intake {
  /** Subscribes to a feed; gives whether it was not there yet. */
  addSubscription(subscription: NewSubscription): boolean
  /** Ends a subscription; the articles that it brought stay. Gives whether there was one. */
  removeSubscription(address: string): boolean
  subscriptions(): SubscriptionEntry[]
  dueSubscriptions(): Subscription[]
  /** When the next subscription or page is due; `null` where nothing ever is. */
  nextDue(): Date | null
  /** A feed was read: its reports are taken down, together with what is to be known of it. */
  keepFeed(subscription: number, items: readonly ToldItem[], change: SubscriptionChange): Brought
  /** A feed was not asked, as its host wants to be left alone. */
  postponeSubscription(subscription: number, due: Date): void
  /** A feed answered that nothing has changed, or failed. */
  changeSubscription(subscription: number, change: SubscriptionChange): void
  dueItems(): number[]
  waitingItem(number: number): WaitingItem | null
  /** Reports that are on the disk and not read yet. */
  capturedItems(): number[]
  captureOfItem(number: number): { readonly capture: Capture; readonly told: Told } | null
  /** Id of the article whose current version came of exactly this capture; `null`: it has to be read. */
  articleOfItem(number: number): string | null
  /** How often its page has been had. */
  visitsOf(number: number): number
  keepPage(number: number, page: { readonly capture: Capture; readonly validators?: string }): void
  /** The page was not had, or has not changed: when it is asked for again. */
  postponePage(number: number, due: Date | null, outcome: PageVisit): void
  /** The capture is that of an article that is there. */
  keepItemKnown(number: number, article: string, due: Date | null): void
  /** The report was read: article and item are kept in one step. */
  keepItemReport(number: number, report: Report, due: Date | null): Kept
  /** Puts a report into quarantine. With a capture, what its feed says of it is kept instead. */
  quarantine(
    number: number,
    why: { readonly stage: string; readonly reason: string },
    excerpt?: Capture
  ): void
  quarantined(): Quarantined[]
  /** robots.txt of hosts, held from one process to the next. */
  robots(origin: string): Uint8Array | null
  holdRobots(origin: string, body: Uint8Array, until: Date): void
  /** Gives everything in quarantine another chance; gives how many. */
  retry(): number
}

export function openIntake(
  database: Database,
  now: () => Date,
  insertReport: (report: Report) => Kept
): Intake {
  return {
    addSubscription: (subscription) =>
      database.inTransaction(() => insertSubscription(database, subscription, now())),
    removeSubscription: (address) => database.inTransaction(() => deleteSubscription(database, address)),
    subscriptions: () => listSubscriptions(database),
    dueSubscriptions: () => listDueSubscriptions(database, now()),
    nextDue: () => findNextDue(database),
    keepFeed: (subscription, items, change) =>
      database.inTransaction(() => {
        if (!isSubscribed(database, subscription)) return NOTHING
        const brought = takeDownItems(database, subscription, items, now())
        updateSubscription(database, subscription, { ...change, brought: 0 < brought.added }, now())
        return brought
      }),
    postponeSubscription: (subscription, due) =>
      database.inTransaction(() => postponeSubscription(database, subscription, due)),
    changeSubscription: (subscription, change) =>
      database.inTransaction(() => updateSubscription(database, subscription, change, now())),
    dueItems: () => listDueItems(database, now()),
    waitingItem: (number) => findWaitingItem(database, number),
    capturedItems: () => listCapturedItems(database),
    captureOfItem(number) {
      const capture = findCaptureOfItem(database, number)
      return capture === null ? null : readCapture(database, capture)
    },
    articleOfItem: (number) => findArticleOfItem(database, number),
    visitsOf: (number) => findVisits(database, number),
    keepPage: (number, page) =>
      database.inTransaction(() => {
        keepPageOfItem(database, number, page, now())
        releaseItem(database, number)
      }),
    postponePage: (number, due, outcome) =>
      database.inTransaction(() => setItemDue(database, number, due, outcome)),
    keepItemKnown: (number, article, due) =>
      database.inTransaction(() => keepItem(database, number, article, due)),
    keepItemReport: (number, report, due) =>
      database.inTransaction(() => {
        const kept = insertReport(report)
        keepItem(database, number, report.article.id, due)
        return kept
      }),
    quarantine: (number, why, excerpt) =>
      database.inTransaction(() => {
        if (!isThere(database, number)) return
        quarantineItem(database, number, why, now())
        if (excerpt !== undefined) keepExcerptOfItem(database, number, excerpt, now())
      }),
    robots: (origin) => findRobots(database, origin, now()),
    holdRobots: (origin, body, until) =>
      database.inTransaction(() => holdRobots(database, origin, body, until, now())),
    quarantined: () => listQuarantined(database),
    retry: () => database.inTransaction(() => retryQuarantined(database, now()))
  }
}

/** What a feed brings whose subscription ended while it was asked. */
const NOTHING: Brought = { added: 0, changed: 0, captured: [], waiting: [] }

function isSubscribed(database: Database, subscription: number): boolean {
  return database.first('SELECT 1 FROM subscriptions WHERE number = ?', subscription) !== null
}

/** An item goes with its subscription, at any moment. */
function isThere(database: Database, item: number): boolean {
  return database.first('SELECT 1 FROM items WHERE number = ?', item) !== null
}

function findNextDue(database: Database): Date | null {
  const sql = `SELECT min(due) AS due FROM (
    SELECT due FROM subscriptions WHERE state = 'live'
    UNION ALL SELECT due FROM items WHERE due IS NOT NULL AND state IN ('waiting', 'kept'))`
  const due = database.first<{ due: string | null }>(sql)?.due ?? null
  return due === null ? null : new Date(due)
}
