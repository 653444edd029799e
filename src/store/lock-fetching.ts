import { join } from 'node:path'
import { CollateError } from '../article/index.js'
import { openDatabase } from './database.js'

/**
 * Lets one process at a time fetch into a store: two would ask every host twice. The lock is that of a SQLite file, so it ends
 * with the process that holds it, however that ends. Gives what lets go of it.
 */
export function lockFetching(folder: string): () => void {
  const file = join(folder, 'fetching.lock')
  const database = openDatabase(file)
  try {
    database.exec('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE')
  } catch {
    database.close()
    throw new CollateError({
      what: 'Another process is fetching into this store',
      where: folder,
      remedy: 'Wait until it is done, or end it: what it has fetched stays.'
    })
  }
  return () => {
    database.exec('ROLLBACK') // A connection that is closed with a transaction open may hold the lock a while longer.
    database.close()
  }
}
