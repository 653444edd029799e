/** The shapes a store has had, in order. A new step goes to the end, in a file of its own. */
import { firstTables } from './0001-first-tables.js'
import { subscriptions } from './0002-subscriptions.js'
import { reader } from './0003-reader.js'
import type { Migration } from './migrate.js'

export { migrate } from './migrate.js'

export const MIGRATIONS: readonly Migration[] = [firstTables, subscriptions, reader]
