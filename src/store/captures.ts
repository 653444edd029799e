import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Capture, FeedSaid, Given } from '../article/index.js'
import type { Database } from './database.js'
import { digestOf } from './digest.js'

/** What the person at the command line told about reports that do not say it themselves. */
export interface Told {
  readonly published?: string
  readonly outlet?: string
}

type Encoding = 'bytes' | 'utf-8' | 'utf-16le'

/** Two captures have one key when nothing that extraction sees differs. Where they came from is not part of it. */
export function keyOf(capture: Capture, told: Told): string {
  const { bytes, encoding } = encodeBody(capture.body)
  const feed = capture.feed === undefined ? [] : [inOrder(capture.feed)]
  const { kind, charset = '', given } = capture
  return digestOf(kind, charset, encoding, bytes, inOrder(given), inOrder(told), ...feed)
}

function insertCapture(database: Database, key: string, capture: Capture, told: Told, now: Date): number {
  const { bytes, encoding } = encodeBody(capture.body)
  return database.run(
    `INSERT INTO captures (key, place, kind, charset, given, told, feed, encoding, body, stored)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    capture.place,
    capture.kind,
    capture.charset ?? null,
    JSON.stringify(capture.given),
    JSON.stringify(told),
    capture.feed === undefined ? null : JSON.stringify(capture.feed),
    encoding,
    deflateRawSync(bytes),
    now.toISOString()
  )
}

/** Keeps a capture once; gives its number. */
export function ensureCapture(database: Database, capture: Capture, told: Told, now: Date): number {
  const key = keyOf(capture, told)
  const known = database.first<{ number: number }>('SELECT number FROM captures WHERE key = ?', key)
  return known?.number ?? insertCapture(database, key, capture, told, now)
}

/** Id of the article that came of a capture with this key. */
export function findArticleOfCapture(database: Database, key: string): string | null {
  const row = database.first<{ id: string }>(
    'SELECT articles.id FROM captures JOIN articles ON articles.capture = captures.number WHERE captures.key = ?',
    key
  )
  return row?.id ?? null
}

interface CaptureRow {
  readonly place: string
  readonly kind: Capture['kind']
  readonly charset: string | null
  readonly given: string
  readonly told: string
  readonly feed: string | null
  readonly encoding: Encoding
  readonly body: Uint8Array
}

/** The capture that a version of an article came from, as it came in. */
export function readCapture(database: Database, number: number): { capture: Capture; told: Told } | null {
  const row = database.first<CaptureRow>('SELECT * FROM captures WHERE number = ?', number)
  if (row === null) return null
  const body = decodeBody(inflateRawSync(row.body), row.encoding)
  const given = JSON.parse(row.given) as Given
  const charset = row.charset === null ? {} : { charset: row.charset }
  const feed = row.feed === null ? {} : { feed: JSON.parse(row.feed) as FeedSaid }
  return {
    capture: { place: row.place, kind: row.kind, body, ...charset, given, ...feed },
    told: JSON.parse(row.told) as Told
  }
}

/** UTF-8 would turn an unpaired surrogate into another character; such a text is kept in UTF-16. */
function encodeBody(body: Capture['body']): { readonly bytes: Uint8Array; readonly encoding: Encoding } {
  if (typeof body !== 'string') return { bytes: body, encoding: 'bytes' }
  const encoding = isWellFormed(body) ? 'utf-8' : 'utf-16le'
  return { bytes: Buffer.from(body, encoding), encoding }
}

function decodeBody(bytes: Buffer, encoding: Encoding): Capture['body'] {
  return encoding === 'bytes' ? new Uint8Array(bytes) : bytes.toString(encoding)
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/** The order in which fields were given makes no difference. */
function inOrder(fields: Given | Told | FeedSaid): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
}
