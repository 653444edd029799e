import { CollateError } from '../../article/index.js'
import type { Database } from '../database.js'

/** One step from a store's shape to the next. A step that has left this house is never edited: another is added. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

/**
 * Takes the store to the newest shape, in one transaction, and never runs a step twice.
 * Refuses a store whose steps are not the first of ours, in order: it was written by a newer or a foreign version.
 */
export function migrate(database: Database, steps: readonly Migration[], file: string): void {
  if (stepsDone(database).length === steps.length && isPrefix(stepsDone(database), steps)) return
  database.inTransaction(() => {
    database.exec(
      'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT'
    )
    const done = stepsDone(database) // Read again under the lock: another process may have come first.
    checkOrder(done, steps, file)
    for (const step of steps.slice(done.length)) {
      database.exec(step.sql)
      database.run('INSERT INTO migrations (number, name) VALUES (?, ?)', step.number, step.name)
    }
  })
}

type StepDone = Pick<Migration, 'number' | 'name'>

function stepsDone(database: Database): StepDone[] {
  const table = database.first("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migrations'")
  return table === null ? [] : database.all<StepDone>('SELECT number, name FROM migrations ORDER BY number')
}

function isPrefix(done: readonly StepDone[], steps: readonly Migration[]): boolean {
  return done.every((step, index) => isSame(step, steps[index]))
}

function isSame(done: StepDone, step: Migration | undefined): boolean {
  return done.number === step?.number && done.name === step.name
}

function checkOrder(done: readonly StepDone[], steps: readonly Migration[], file: string): void {
  const index = done.findIndex((step, place) => !isSame(step, steps[place]))
  if (index === -1) return
  const before = index === 0 ? 'At the start' : `After ${nameOf(steps[index - 1])}`
  const expected = steps[index] === undefined ? 'no further step' : nameOf(steps[index])
  throw new CollateError({
    what: `${before}, this version of Collate knows ${expected}, but the store has taken ${nameOf(done[index])}`,
    where: file,
    remedy:
      'Steps are taken in order and never left out. Open the store with the version of Collate that wrote it, or a newer one.'
  })
}

function nameOf(step: StepDone): string {
  return `${String(step.number).padStart(4, '0')}-${step.name}`
}
