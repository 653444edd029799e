import type { Database } from '../database.js'

/** Marks the current versions of these articles as read, or takes the mark from all their versions. */
export function markReports(database: Database, ids: readonly string[], isRead: boolean): void {
  for (const id of ids) {
    if (isRead)
      database.run(
        'INSERT INTO read_reports SELECT number FROM articles WHERE id = ? AND current = 1 ON CONFLICT DO NOTHING',
        id
      )
    else
      database.run('DELETE FROM read_reports WHERE article IN (SELECT number FROM articles WHERE id = ?)', id)
  }
}
