import { CollateError, type Problem } from '../article/index.js'

export type Attempt<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Runs one stage on one report or story. What it throws becomes a problem that names the stage: the run goes on. */
export function attempt<Result>(stage: string, where: string, work: () => Result): Attempt<Result> {
  try {
    return { kind: 'done', result: work() }
  } catch (error) {
    return { kind: 'problem', problem: problemOf(stage, where, error) }
  }
}

export function problemOf(stage: string, where: string, error: unknown): Problem {
  if (error instanceof CollateError) return error.problem
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    what: `The stage "${stage}" failed on this input: ${reason}`,
    where,
    remedy:
      'It was left out and the rest was done. This is a mistake in Collate: please report it with the input.'
  }
}
