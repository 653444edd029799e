import { CommanderError } from 'commander'
import { CollateError } from '../article/index.js'
import { makeProgram } from './make-program.js'
import { type Desk, OutputClosed, openDesk, type Terminal } from './terminal/desk.js'

/** Runs one command line to its end and gives its exit status. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  const desk = openDesk(terminal)
  const program = makeProgram(desk)
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    return statusOf(error, desk)
  } finally {
    desk.rest()
  }
  return 0 < desk.problems ? 1 : 0
}

function statusOf(error: unknown, desk: Desk): number {
  if (error instanceof OutputClosed) return 0 < desk.problems ? 1 : 0
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2 // Help and version end here as well.
  desk.complain(error instanceof CollateError ? error.problem : problemOf(error))
  return 1
}

function problemOf(error: unknown): CollateError['problem'] {
  const what = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? (error.stack?.split('\n')[1]?.trim() ?? '') : ''
  return {
    what,
    where: stack,
    remedy: 'Collate did not expect this. Please report it with the command that led here.'
  }
}
