import type { Problem } from '../../article/index.js'
import { COLOURED, PLAIN, type Style } from './style.js'

/** The streams and settings of the process, passed in so that tests can hand others. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): boolean
  once(event: 'drain', listener: () => void): unknown
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** Thrown to end a command when nobody reads its output any more (`collate read … | head`). It is no failure. */
export class OutputClosed extends Error {}

/** What a command writes through: results on standard output, everything else on standard error. */
export interface Desk {
  readonly terminal: Terminal
  readonly style: Style
  /** Columns to draw for. */
  readonly width: number
  /** One line, or several, of the result. Waits while the reader of a pipe is slower. */
  print(text: string): Promise<void>
  /** One problem: what, where and what to do. The exit status will be 1. */
  complain(problem: Problem): void
  /** A line that is overwritten by the next; shown on a terminal only. */
  progress(text: string): void
  /** Removes the progress line. */
  rest(): void
  readonly problems: number
}

export function openDesk(terminal: Terminal): Desk {
  const { stdout, stderr, env } = terminal
  const coloured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  let problems = 0
  let shown = false
  let shownAt = 0
  let failure: NodeJS.ErrnoException | null = null
  let wake = () => {}
  stdout.on('error', (error) => {
    failure = error
    wake()
  })
  stderr.on('error', () => {}) // Nobody listens: the result is still worth writing.

  function rest(): void {
    if (shown) stderr.write('\r\u001b[K')
    shown = false
  }

  return {
    terminal,
    style: coloured ? COLOURED : PLAIN,
    width: Math.min(Math.max(stdout.columns || Number(env.COLUMNS) || 80, 40), 120),
    async print(text) {
      rest()
      if (failure === null && !stdout.write(`${text}\n`)) {
        await new Promise<void>((resolve) => {
          wake = resolve
          stdout.once('drain', resolve)
        })
      }
      if (failure !== null) throw failure.code === 'EPIPE' ? new OutputClosed() : failure
    },
    complain({ what, where, remedy }) {
      rest()
      problems += 1
      stderr.write(`collate: ${what}\n  where: ${where}\n  what to do: ${remedy}\n`)
    },
    progress(text) {
      const now = performance.now()
      if (stderr.isTTY !== true || (shown && now < shownAt + 100)) return
      stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns || 80) - 1)}`)
      shown = true
      shownAt = now
    },
    rest,
    get problems() {
      return problems
    }
  }
}
