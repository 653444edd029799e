import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The built program, as people start it. `COLLATE_PROGRAM` names another build. */
export const PROGRAM =
  process.env.COLLATE_PROGRAM ?? fileURLToPath(new URL('../../dist/main.js', import.meta.url))

export interface Ran {
  readonly out: string
  readonly err: string
  readonly status: number | null
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the program with its three streams as pipes. */
export function startProgram(args: readonly string[], { cwd, env }: RunOptions = {}): ChildProcess {
  if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is not there: run \`npm run build\` first.`)
  return spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { ...process.env, ...env }, stdio: 'pipe' })
}

/** Runs the program to its end. */
export function runProgram(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startProgram(args, options)
  child.stdin?.on('error', () => {}) // The program may end before it has read everything.
  child.stdin?.end(options.stdin ?? '')
  return outcomeOf(child)
}

export function outcomeOf(child: ChildProcess): Promise<Ran> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (data: Buffer) => out.push(data))
  child.stderr?.on('data', (data: Buffer) => err.push(data))
  return new Promise((resolve) => {
    child.on('close', (status) =>
      resolve({ out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), status })
    )
  })
}

/** The objects of a JSONL text. */
export function readLines<Document>(jsonl: string): Document[] {
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document)
}
