/**
 * `npm run bench [-- COUNT]`: articles per second and peak memory of `collate read` and `collate compare`, each in a
 * fresh process on reports that `benchmarks/make-reports.ts` makes from the bundled library, beside compromise on the
 * same file in the same run. Needs `npm run build` first. `npm run bench -- layers`, `-- statements`: see bench-layers.ts;
 * `-- tables`: see bench-tables.ts; `-- web`: see bench-web.ts; `-- pages`, `-- archive`, `-- feeds`, `-- fetch`: see bench-gather.ts.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeReports } from '../benchmarks/make-reports.js'
import { GATHER_BENCHMARKS } from './bench-gather.js'
import { benchLayers, benchStatements } from './bench-layers.js'
import { benchTables } from './bench-tables.js'
import { benchWeb } from './bench-web.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PROGRAM = join(ROOT, 'dist', 'main.js')

interface Measured {
  readonly name: string
  readonly seconds: number
  readonly peakMebibytes: number
}

const [name = '500', size] = process.argv.slice(2)
if (name === 'layers') benchLayers(ROOT)
else if (name === 'statements') benchStatements(ROOT)
else if (name === 'tables') await benchTables(ROOT)
else if (name === 'web') await benchWeb(ROOT)
else if (name in GATHER_BENCHMARKS)
  await GATHER_BENCHMARKS[name](ROOT, size === undefined ? undefined : Number(size))
else await benchReports(Number(name))

async function benchReports(count: number): Promise<void> {
  const folder = join(ROOT, '.build', 'bench')
  const input = join(folder, `reports-${count}.jsonl`)
  const single = join(folder, 'reports-1.jsonl')
  mkdirSync(folder, { recursive: true })
  writeFileSync(input, makeReports(join(ROOT, 'library'), count))
  writeFileSync(single, makeReports(join(ROOT, 'library'), 1))

  console.log(`${count} reports (${input.slice(ROOT.length)}), Node ${process.versions.node}\n`)
  const start = await measure('read, one report (start-up)', [PROGRAM, 'read', single, '--json'])
  const read = await measure('read', [PROGRAM, 'read', input, '--json'])
  const compare = await measure('compare', [PROGRAM, 'compare', input, '--json'])
  const peer = await measure('peer: compromise', [join(ROOT, 'benchmarks', 'peer-compromise.mjs'), input])
  console.log('run                           seconds  reports/s  peak MiB  × peer')
  console.log(drawRun(start, 1, ''))
  for (const run of [read, compare, peer]) {
    console.log(drawRun(run, count, (run.seconds / peer.seconds).toFixed(2)))
  }
}

function drawRun({ name, seconds, peakMebibytes }: Measured, reports: number, timesPeer: string): string {
  return [
    name.padEnd(28),
    seconds.toFixed(2).padStart(8),
    (reports / seconds).toFixed(1).padStart(10),
    peakMebibytes.toFixed(0).padStart(9),
    timesPeer.padStart(7)
  ].join(' ')
}

function measure(name: string, args: readonly string[]): Promise<Measured> {
  const probe = ['--import', join(ROOT, 'benchmarks', 'report-memory.mjs')]
  const started = performance.now()
  const child = spawn(process.execPath, [...probe, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe']
  })
  let kibibytes = ''
  child.stdio[3]?.on('data', (data: Buffer) => {
    kibibytes += data.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`${name}: exit status ${code}`))
      resolve({
        name,
        seconds: (performance.now() - started) / 1000,
        peakMebibytes: Number(kibibytes) / 1024
      })
    })
  })
}
