/**
 * `npm run demo`: builds Collate, collates the bundled library of invented reports into a store of its own under
 * `.build/`, and opens the app on a local port.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStep } from './run-step.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
process.chdir(ROOT)

const PROGRAM = join(ROOT, 'dist', 'main.js')
const DATA = join(ROOT, '.build', 'demo-data')

runStep('build', process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/build.ts'])
runStep('collate add library', process.execPath, [PROGRAM, 'add', 'library', '--data', DATA])
console.error('\n— collate serve')
const server = spawn(process.execPath, [PROGRAM, 'serve', '--data', DATA, ...process.argv.slice(2)], {
  stdio: 'inherit'
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
