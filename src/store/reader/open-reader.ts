import type { Database } from '../database.js'
import {
  type Decision,
  deleteDecision,
  insertDecision,
  listDecisions,
  type NewDecision
} from './decisions.js'
import { markReports } from './read-reports.js'
import { deleteSearch, listSearches, type SavedSearch, saveSearch } from './searches.js'

/** What the reader told the store: how reports belong together, what was read, which lists are wanted again. */
export interface Reader {
  /** Keeps a decision and gives its number. The stories obey once `collateStore` has run. */
  decide(decision: NewDecision): number
  /** Takes a decision back, whichever it is; those before it hold again. Gives whether it was there. */
  undo(number: number): boolean
  decisions(): Decision[]
  saveSearch(search: Omit<SavedSearch, 'number'>): void
  deleteSearch(number: number): void
  searches(): SavedSearch[]
  /** Marks articles, as they are now, as read or not; a later version of one is not read. */
  markRead(ids: readonly string[], isRead: boolean): void
}

export function openReader(database: Database, now: () => Date): Reader {
  return {
    decide: (decision) => database.inTransaction(() => insertDecision(database, decision, now())),
    undo: (number) => database.inTransaction(() => deleteDecision(database, number)),
    decisions: () => listDecisions(database),
    saveSearch: (search) => database.inTransaction(() => saveSearch(database, search, now())),
    deleteSearch: (number) => database.inTransaction(() => deleteSearch(database, number)),
    searches: () => listSearches(database),
    markRead: (ids, isRead) => database.inTransaction(() => markReports(database, ids, isRead))
  }
}
