import type { Database } from '../database.js'

/** A report that failed, and stays failed until somebody says "retry". */
export interface Quarantined {
  readonly number: number
  /** Address of its page, or its feed and its id there. */
  readonly place: string
  readonly title?: string
  /** Where it failed: `gather`, `extract`, `analyse`, `store`. */
  readonly stage: string
  readonly reason: string
  /** ISO 8601, UTC. */
  readonly since: string
  /** Whether what the feed says of it was kept instead. */
  readonly isKeptInPart: boolean
}

export function quarantineItem(
  database: Database,
  number: number,
  { stage, reason }: { readonly stage: string; readonly reason: string },
  now: Date
): void {
  database.run("UPDATE items SET state = 'failed', due = NULL WHERE number = ?", number)
  database.run(
    `INSERT INTO quarantine (item, stage, reason, since) VALUES (?, ?, ?, ?)
     ON CONFLICT (item) DO UPDATE SET stage = excluded.stage, reason = excluded.reason`,
    number,
    stage,
    reason.slice(0, 1000),
    now.toISOString()
  )
}

export function releaseItem(database: Database, number: number): void {
  database.run('DELETE FROM quarantine WHERE item = ?', number)
}

export function listQuarantined(database: Database): Quarantined[] {
  const sql = `SELECT items.number, items.key AS place, items.said, stage, reason, since, items.article
    FROM quarantine JOIN items ON items.number = quarantine.item ORDER BY since, items.number`
  return database.all<Record<string, string | null> & { number: number }>(sql).map((row) => {
    const { title } = JSON.parse(row.said ?? '{}') as { title?: string }
    return {
      number: row.number,
      place: String(row.place),
      ...(title === undefined ? {} : { title }),
      stage: String(row.stage),
      reason: String(row.reason),
      since: String(row.since),
      isKeptInPart: row.article !== null
    }
  })
}

/** Gives everything in quarantine another chance: pages are asked for again, captures that are there are read again. */
export function retryQuarantined(database: Database, now: Date): number {
  const all = listQuarantined(database)
  for (const { number, stage } of all) {
    const sql = 'SELECT capture FROM items WHERE number = ? AND capture IS NOT NULL'
    const isAsked = stage === 'gather' || database.first(sql, number) === null
    const state = isAsked ? 'waiting' : 'captured'
    const due = isAsked ? now.toISOString() : null
    database.run('UPDATE items SET state = ?, due = ?, attempts = 0 WHERE number = ?', state, due, number)
    releaseItem(database, number)
  }
  return all.length
}
