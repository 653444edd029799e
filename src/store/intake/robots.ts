import type { Database } from '../database.js'

/** The robots.txt of a host that is still held; `null` where there is none. */
export function findRobots(database: Database, origin: string, now: Date): Uint8Array | null {
  const sql = 'SELECT body FROM robots WHERE origin = ? AND ? < until'
  return database.first<{ body: Uint8Array }>(sql, origin, now.toISOString())?.body ?? null
}

/** Holds the robots.txt of a host; those whose time is over are let go of. */
export function holdRobots(
  database: Database,
  origin: string,
  body: Uint8Array,
  until: Date,
  now: Date
): void {
  database.run('DELETE FROM robots WHERE until <= ?', now.toISOString())
  database.run(
    'INSERT OR REPLACE INTO robots (origin, body, until) VALUES (?, ?, ?)',
    origin,
    body,
    until.toISOString()
  )
}
