import type { Capture, FeedSaid } from '../../article/index.js'
import { ensureCapture } from '../captures.js'
import type { Database } from '../database.js'
import { releaseItem } from './quarantine.js'

/** One report as a feed tells of it now. */
export interface ToldItem {
  /** Address of its page; of an item without one, its feed and its id there. */
  readonly key: string
  readonly address?: string
  /** Of what the feed says: another digest means that the feed says something else. */
  readonly digest: string
  readonly said: Omit<FeedSaid, 'body'>
  /** HTML that the feed carries. */
  readonly content?: string
  /** Where nothing need be asked for: the report as the feed carries it. */
  readonly capture?: Capture
}

/** A report whose page is to be asked for. */
export interface WaitingItem {
  readonly number: number
  readonly address: string
  readonly said: Omit<FeedSaid, 'body'>
  readonly content?: string
  readonly attempts: number
  readonly visits: number
  readonly validators?: string
  /** Id of the article that came of it before. */
  readonly article?: string
  /** As the owner told it of the subscription. */
  readonly outlet?: string
}

/** What a feed brought: reports that were not known, and known ones of which it says something else now. */
export interface Brought {
  readonly added: number
  readonly changed: number
  /** Numbers of those that are on the disk already, and of those whose page is to be asked for. */
  readonly captured: readonly number[]
  readonly waiting: readonly number[]
}

interface ItemRow {
  readonly number: number
  readonly subscription: number
  readonly digest: string
}

/** Takes down what a feed tells of. What is known and has not changed stays as it is. */
export function takeDownItems(
  database: Database,
  subscription: number,
  items: readonly ToldItem[],
  now: Date
): Brought {
  const brought = { added: 0, changed: 0, captured: [] as number[], waiting: [] as number[] }
  const touched = new Set<number>() // A feed may tell of one report twice: the first time counts.
  for (const item of items) {
    const sql = 'SELECT number, subscription, digest FROM items WHERE key = ?'
    const known = database.first<ItemRow>(sql, item.key)
    if (known !== null && (known.subscription !== subscription || known.digest === item.digest)) continue
    if (known !== null && touched.has(known.number)) continue
    const number = known?.number ?? insertItem(database, subscription, item, now)
    if (known !== null) changeItem(database, number, item, now)
    touched.add(number)
    brought[known === null ? 'added' : 'changed'] += 1
    brought[item.capture === undefined ? 'waiting' : 'captured'].push(number)
  }
  return brought
}

function insertItem(database: Database, subscription: number, item: ToldItem, now: Date): number {
  const capture = item.capture === undefined ? null : ensureCapture(database, item.capture, {}, now)
  return database.run(
    `INSERT INTO items (subscription, key, address, digest, said, content, state, due, capture, seen)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    subscription,
    item.key,
    item.address ?? null,
    item.digest,
    JSON.stringify(item.said),
    item.capture === undefined ? (item.content ?? null) : null,
    capture === null ? 'waiting' : 'captured',
    capture === null ? now.toISOString() : null,
    capture,
    now.toISOString()
  )
}

function changeItem(database: Database, number: number, item: ToldItem, now: Date): void {
  const said = JSON.stringify(item.said)
  if (item.capture !== undefined) {
    const capture = ensureCapture(database, item.capture, {}, now)
    const sql = "UPDATE items SET digest = ?, said = ?, state = 'captured', capture = ? WHERE number = ?"
    database.run(sql, item.digest, said, capture, number)
    releaseItem(database, number)
    return
  }
  database.run(
    `UPDATE items SET digest = ?, said = ?, content = ?, due = ?, attempts = 0,
       state = CASE state WHEN 'failed' THEN 'waiting' ELSE state END WHERE number = ?`,
    item.digest,
    said,
    item.content ?? null,
    now.toISOString(),
    number
  )
}

/** Numbers of the items whose page is to be asked for by now, those that were never asked for first. */
export function listDueItems(database: Database, now: Date): number[] {
  const sql = `SELECT number FROM items WHERE due <= ? AND state IN ('waiting', 'kept') AND address IS NOT NULL
    ORDER BY state = 'kept', due, number`
  return database.all<{ number: number }>(sql, now.toISOString()).map(({ number }) => number)
}

/** Numbers of the items that were captured and not read yet: a run that was killed leaves some. */
export function listCapturedItems(database: Database): number[] {
  const sql = "SELECT number FROM items WHERE state = 'captured' ORDER BY number"
  return database.all<{ number: number }>(sql).map(({ number }) => number)
}

type WaitingRow = Readonly<Record<string, string | number | null>>

export function findWaitingItem(database: Database, number: number): WaitingItem | null {
  const row = database.first<WaitingRow>(
    `SELECT items.number, items.address, said, content, attempts, visits, items.validators, article, subscriptions.outlet
     FROM items JOIN subscriptions ON subscriptions.number = items.subscription
     WHERE items.number = ? AND items.state IN ('waiting', 'kept')`,
    number
  )
  if (row === null) return null
  const fields = Object.entries(row).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(fields), said: JSON.parse(String(row.said)) } as unknown as WaitingItem
}

export function findCaptureOfItem(database: Database, number: number): number | null {
  const sql = "SELECT capture FROM items WHERE number = ? AND state = 'captured'"
  return database.first<{ capture: number | null }>(sql, number)?.capture ?? null
}

/** Id of the article whose current version came of the item's capture. */
export function findArticleOfItem(database: Database, number: number): string | null {
  const sql = `SELECT articles.id FROM items JOIN articles ON articles.capture = items.capture
    WHERE items.number = ? AND articles.current = 1`
  return database.first<{ id: string }>(sql, number)?.id ?? null
}

export function findVisits(database: Database, number: number): number {
  return database.first<{ visits: number }>('SELECT visits FROM items WHERE number = ?', number)?.visits ?? 0
}

/** The page is on the disk: it need not be asked for again, whatever happens now. */
export function keepPageOfItem(
  database: Database,
  number: number,
  page: { readonly capture: Capture; readonly validators?: string },
  now: Date
): void {
  const capture = ensureCapture(database, page.capture, {}, now)
  const sql = `UPDATE items SET state = 'captured', capture = ?, validators = coalesce(?, validators), attempts = 0,
    visits = visits + 1, due = NULL WHERE number = ?`
  database.run(sql, capture, page.validators ?? null, number)
}

/** `visited`: it answered; `failed`: it did not; `waited`: it was not asked, as its host wants to be left alone. */
export type PageVisit = 'visited' | 'failed' | 'waited'

/** What the feed says is on the disk, in place of the page. */
export function keepExcerptOfItem(database: Database, number: number, capture: Capture, now: Date): void {
  const excerpt = ensureCapture(database, capture, {}, now)
  database.run("UPDATE items SET state = 'captured', capture = ? WHERE number = ?", excerpt, number)
}

/** When the page is asked for again; `null`: not any more. */
export function setItemDue(database: Database, number: number, due: Date | null, outcome: PageVisit): void {
  const counts = {
    visited: 'attempts = 0, visits = visits + 1',
    failed: 'attempts = attempts + 1',
    waited: 'attempts = attempts'
  }[outcome]
  database.run(`UPDATE items SET due = ?, ${counts} WHERE number = ?`, due?.toISOString() ?? null, number)
}

/** The report is there. A capture from which no article came (nothing but furniture had changed) is let go of. */
export function keepItem(database: Database, number: number, article: string, due: Date | null): void {
  const capture = findCaptureOfItem(database, number)
  const sql = "UPDATE items SET state = 'kept', article = ?, due = ?, capture = NULL WHERE number = ?"
  database.run(sql, article, due?.toISOString() ?? null, number)
  if (capture === null) return
  database.run(
    `DELETE FROM captures WHERE number = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE capture = captures.number)
       AND NOT EXISTS (SELECT 1 FROM items WHERE capture = captures.number)`,
    capture
  )
}
