import type { Database } from '../database.js'

/** A narrowed list of stories that the reader keeps. */
export interface SavedSearch {
  readonly number: number
  readonly name: string
  /** The query of its address, without the question mark. */
  readonly query: string
}

/** Keeps a search under a name; the same query again takes the new name. */
export function saveSearch(database: Database, search: Omit<SavedSearch, 'number'>, now: Date): void {
  database.run(
    `INSERT INTO searches (name, query, made) VALUES (?, ?, ?)
     ON CONFLICT (query) DO UPDATE SET name = excluded.name`,
    search.name,
    search.query,
    now.toISOString()
  )
}

export function deleteSearch(database: Database, number: number): void {
  database.run('DELETE FROM searches WHERE number = ?', number)
}

export function listSearches(database: Database): SavedSearch[] {
  return database.all('SELECT number, name, query FROM searches ORDER BY name, number')
}
