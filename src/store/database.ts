/**
 * SQLite behind one small door. Node 24 carries it; Node 20 takes `@photostructure/sqlite`, the same interface with
 * binaries inside the package. Why these two: docs/decisions/0002-embedded-store.md.
 */
import { createRequire } from 'node:module'
import { CollateError } from '../article/index.js'

export type Value = string | number | bigint | null | Uint8Array

export interface Database {
  exec(sql: string): void
  /** Runs one statement; gives the number of the row it inserted. */
  run(sql: string, ...values: readonly Value[]): number
  first<Row>(sql: string, ...values: readonly Value[]): Row | null
  all<Row>(sql: string, ...values: readonly Value[]): Row[]
  /** All of it or nothing, also when the process is killed half-way. Inside another transaction it joins that one. */
  inTransaction<Result>(work: () => Result): Result
  /** Several reads of the same moment, whatever other processes write meanwhile. */
  inSnapshot<Result>(work: () => Result): Result
  close(): void
}

interface Statement {
  run(...values: Value[]): { lastInsertRowid: number | bigint }
  get(...values: Value[]): unknown
  all(...values: Value[]): unknown[]
}

interface Connection {
  exec(sql: string): void
  prepare(sql: string): Statement
  close(): void
}

/** How long one process waits for another's write before it gives up. One write takes milliseconds. */
const BUSY_MILLISECONDS = 60_000

/**
 * Opens a database file, which is made where it is missing.
 *
 * `synchronous = FULL` with a write-ahead log: a commit has reached the disk before it is reported, so it outlives a
 * killed process and, where the disk keeps what it acknowledges, a power cut.
 */
export function openDatabase(file: string): Database {
  try {
    const connection = connect(file)
    connection.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`)
    useWriteAheadLog(connection)
    connection.exec('PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    return wrap(connection)
  } catch (error) {
    throw new CollateError({
      what: `The store cannot be opened: ${messageOf(error)}`,
      where: file,
      remedy:
        'Check that the folder can be written and that the file is a store of Collate, or name another with --data.'
    })
  }
}

function connect(file: string): Connection {
  return new (loadSqlite())(file)
}

type SqliteModule = { readonly DatabaseSync: new (file: string) => Connection }

function loadSqlite(): SqliteModule['DatabaseSync'] {
  const major = Number(process.versions.node.split('.')[0])
  const built = 24 <= major ? withoutWarnings(() => process.getBuiltinModule('node:sqlite')) : undefined
  if (built !== undefined) return (built as SqliteModule).DatabaseSync
  return (createRequire(import.meta.url)('@photostructure/sqlite') as SqliteModule).DatabaseSync
}

/** Node 24 calls its SQLite experimental on standard error, where only problems belong. */
function withoutWarnings<Result>(work: () => Result): Result {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return work()
  } finally {
    process.emitWarning = emitWarning
  }
}

/** Turning the log on needs the file for a moment alone, and SQLite does not wait for that by itself. */
function useWriteAheadLog(connection: Connection): void {
  const deadline = Date.now() + BUSY_MILLISECONDS
  for (;;) {
    try {
      connection.prepare('PRAGMA journal_mode = WAL').get()
      return
    } catch (error) {
      if (!/locked|busy/i.test(messageOf(error)) || deadline < Date.now()) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

function wrap(connection: Connection): Database {
  const prepared = new Map<string, Statement>()
  let depth = 0

  function prepare(sql: string): Statement {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = connection.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }

  function within<Result>(begin: string, work: () => Result): Result {
    if (0 < depth) return work()
    connection.exec(begin)
    depth += 1
    try {
      const result = work()
      connection.exec('COMMIT')
      return result
    } catch (error) {
      rollBack(connection)
      throw error
    } finally {
      depth -= 1
    }
  }

  return {
    exec: (sql) => connection.exec(sql),
    run: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    first: <Row>(sql: string, ...values: Value[]) => (prepare(sql).get(...values) as Row | undefined) ?? null,
    all: <Row>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as Row[],
    // IMMEDIATE takes the write lock at once: a read that turns into a write later could not wait for another writer.
    inTransaction: (work) => within('BEGIN IMMEDIATE', work),
    inSnapshot: (work) => within('BEGIN', work),
    close: () => connection.close()
  }
}

/** SQLite may have rolled back by itself already (a full disk); the error that led here is the one to tell. */
function rollBack(connection: Connection): void {
  try {
    connection.exec('ROLLBACK')
  } catch {}
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
