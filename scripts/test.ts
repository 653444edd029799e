/**
 * `npm test`: types, lint, build, every test on this Node and on the other promised one, and the floors of the
 * project's own gold. Ends with one line that counts the tests of both runs.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.js'
import { findOtherNode } from './other-node.js'
import { runStep } from './run-step.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = (name: string) => join(ROOT, 'node_modules', name)
const TSC = BIN('typescript/bin/tsc')
const BIOME = BIN('@biomejs/biome/bin/biome')
const VITEST = BIN('vitest/vitest.mjs')
const TSX = BIN('tsx/dist/cli.mjs')

interface Counts {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

const env = { CHROMIUM: findChromium() }
mkdirSync(join(ROOT, '.build'), { recursive: true })
process.chdir(ROOT)

runStep('types', process.execPath, [TSC, '--noEmit', '-p', 'tsconfig.json'])
runStep('lint', process.execPath, [BIOME, 'check', '--error-on-warnings', '.'])
runStep('build', process.execPath, [TSX, 'scripts/build.ts'])
const here = runTests(process.execPath)
const there = runTests(findOtherNode(ROOT))
runStep('floors', process.execPath, [TSX, 'scripts/evaluate.ts', '--own'])

const passed = here.numPassedTests + there.numPassedTests
const failed = here.numFailedTests + there.numFailedTests
console.log(`\n${passed} passed, ${failed} failed`)

function runTests(node: string): Counts {
  const report = join(ROOT, '.build', `tests-${node === process.execPath ? 'this' : 'other'}-node.json`)
  const args = [VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  runStep(`tests on ${node === process.execPath ? `Node ${process.versions.node}` : node}`, node, args, env)
  return JSON.parse(readFileSync(report, 'utf8')) as Counts
}
