import { spawnSync } from 'node:child_process'

/** Runs a program with its output on this terminal; ends this process with its status when it fails. */
export function runStep(
  name: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {}
): void {
  console.error(`\n— ${name}`)
  const done = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (done.status === 0) return
  console.error(
    `\n${name}: failed (${done.signal ?? `exit status ${done.status}`}): ${program} ${args.join(' ')}`
  )
  process.exit(done.status ?? 1)
}
