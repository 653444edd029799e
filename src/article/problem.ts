import type { Span } from '../text/index.js'

/** Something that a person must mend: what happened, where, and what to do. Never thrown; printed on standard error. */
export interface Problem {
  readonly what: string
  /** A file, with a line where it has lines; an address; a setting. */
  readonly where: string
  readonly remedy: string
}

/** Something a stage gave up on, with its place in the text. Not an error: odd text is no error. */
export interface Note {
  readonly rule: string
  readonly span?: Span
  readonly reason: string
}

/** We or the owner of this installation made a mistake. The message says what, where and what to do. */
export class CollateError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.what}\n  where: ${problem.where}\n  what to do: ${problem.remedy}`)
    this.name = 'CollateError'
    this.problem = problem
  }
}
