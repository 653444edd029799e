import type { Database } from '../database.js'

/** A feed to subscribe to. */
export interface NewSubscription {
  readonly address: string
  readonly title?: string
  readonly site?: string
  /** As the owner told it. */
  readonly outlet?: string
}

/** A feed that is asked for again and again, and how it has fared. Times are ISO 8601, UTC. */
export interface Subscription {
  readonly number: number
  readonly address: string
  readonly title?: string
  readonly site?: string
  readonly outlet?: string
  readonly added: string
  /** `gone`: its host said that it is gone for good; it is not asked for any more. */
  readonly state: 'live' | 'gone'
  /** When it is asked for next. */
  readonly due: string
  readonly intervalSeconds: number
  readonly validators?: string
  /** When it last answered. */
  readonly fetched?: string
  /** When it last told of a report that was not known. */
  readonly brought?: string
  /** Failures in a row, and the last of them in words. */
  readonly failures: number
  readonly failure?: string
}

/** A subscription with what came of its reports. */
export interface SubscriptionEntry extends Subscription {
  /** Reports kept as articles. */
  readonly reports: number
  /** Reports whose pages are still to be read. */
  readonly waiting: number
  readonly failed: number
}

const COLUMNS = `number, address, title, site, outlet, added, state, due, interval_seconds AS intervalSeconds, validators,
  fetched, brought, failures, failure`

/** First asked for at once, then hourly until its habit is known. */
const FIRST_INTERVAL_SECONDS = 3600

export function insertSubscription(database: Database, subscription: NewSubscription, now: Date): boolean {
  const { address, title = null, site = null, outlet = null } = subscription
  if (database.first('SELECT number FROM subscriptions WHERE address = ?', address) !== null) return false
  database.run(
    `INSERT INTO subscriptions (address, title, site, outlet, added, state, due, interval_seconds)
     VALUES (?, ?, ?, ?, ?, 'live', ?, ?)`,
    address,
    title,
    site,
    outlet,
    now.toISOString(),
    now.toISOString(),
    FIRST_INTERVAL_SECONDS
  )
  return true
}

export function deleteSubscription(database: Database, address: string): boolean {
  if (database.first('SELECT number FROM subscriptions WHERE address = ?', address) === null) return false
  database.run('DELETE FROM subscriptions WHERE address = ?', address)
  return true
}

/** The subscriptions whose time has come, the longest overdue first. */
export function listDueSubscriptions(database: Database, now: Date): Subscription[] {
  const sql = `SELECT ${COLUMNS} FROM subscriptions WHERE state = 'live' AND due <= ? ORDER BY due, number`
  return database.all<Row>(sql, now.toISOString()).map(subscriptionOf)
}

export function listSubscriptions(database: Database): SubscriptionEntry[] {
  const counts = `(SELECT count(*) FROM items WHERE subscription = subscriptions.number AND state = 'kept') AS reports,
    (SELECT count(*) FROM items WHERE subscription = subscriptions.number AND state IN ('waiting', 'captured')) AS waiting,
    (SELECT count(*) FROM items JOIN quarantine ON quarantine.item = items.number
      WHERE subscription = subscriptions.number) AS failed`
  const sql = `SELECT ${COLUMNS}, ${counts} FROM subscriptions ORDER BY coalesce(title, address), number`
  return database.all<Row>(sql).map(subscriptionOf) as SubscriptionEntry[]
}

/** What a fetch changed about a subscription. Fields that are left out stay as they are. */
export interface SubscriptionChange {
  readonly due: Date
  readonly intervalSeconds?: number
  readonly validators?: string
  readonly title?: string
  readonly site?: string
  /** Its new address, where it has moved for good. */
  readonly address?: string
  readonly state?: Subscription['state']
  /** Why it could not be fetched; left out where it could. */
  readonly failure?: string
  readonly brought?: boolean
}

/** The host wants to be left alone: nothing was asked, and nothing else is known. */
export function postponeSubscription(database: Database, number: number, due: Date): void {
  database.run('UPDATE subscriptions SET due = ? WHERE number = ?', due.toISOString(), number)
}

export function updateSubscription(
  database: Database,
  number: number,
  change: SubscriptionChange,
  now: Date
): void {
  const { due, intervalSeconds, validators, title, site, state, failure, brought } = change
  const moment = now.toISOString()
  database.run(
    `UPDATE subscriptions SET due = ?, interval_seconds = coalesce(?, interval_seconds), validators = coalesce(?, validators),
       title = coalesce(?, title), site = coalesce(?, site), state = coalesce(?, state),
       failures = CASE WHEN ? IS NULL THEN 0 ELSE failures + 1 END, failure = ?,
       fetched = coalesce(?, fetched), brought = coalesce(?, brought) WHERE number = ?`,
    due.toISOString(),
    intervalSeconds ?? null,
    validators ?? null,
    title ?? null,
    site ?? null,
    state ?? null,
    failure ?? null,
    failure ?? null,
    failure === undefined ? moment : null,
    brought ? moment : null,
    number
  )
  if (change.address !== undefined) moveSubscription(database, number, change.address)
}

/** Where the new address is subscribed to as well, both stay: the owner decides. */
function moveSubscription(database: Database, number: number, address: string): void {
  if (database.first('SELECT number FROM subscriptions WHERE address = ?', address) === null)
    database.run('UPDATE subscriptions SET address = ? WHERE number = ?', address, number)
}

type Row = Readonly<Record<string, string | number | null>>

/** SQL says `null` where the record leaves a field out. */
function subscriptionOf(row: Row): Subscription {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null)
  ) as unknown as Subscription
}
