/**
 * `npm run evaluate [-- STAGE…] [--own] [--set-floors]`: scores every stage that has data.
 *
 * Data sets lie outside the repository, in `../shared/data/`; where they are missing, or with `--own`, only the
 * project's own gold in `evaluation/gold/` is scored, and the output says so. Scores go to
 * `evaluation/scores.json` with a digest of each set's files. A score under its floor in `evaluation/floors.json`
 * fails; only `--set-floors` writes floors, so that lowering one is a line of a diff that somebody reads.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Scores, STAGES, type Stage } from '../evaluation/stages.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DATA = join(ROOT, '..', 'shared', 'data')
const SCORES = join(ROOT, 'evaluation', 'scores.json')
const FLOORS = join(ROOT, 'evaluation', 'floors.json')

/** Speeds depend on the machine, peers are theirs, and what is left open may be right or wrong later: printed, never held. */
const NOT_HELD = /second|wink|compromise|alone|left open|how many/

/** What counts mistakes may not rise; everything else may not fall. */
const COUNTS_MISTAKES = /wrong|error|has none|not found/

/** A drop this small is rounding in the last printed place, not a loss. */
const SLACK = 0.0005

interface Scored {
  readonly data: string
  readonly digest: string
  readonly seconds: number
  readonly scores: Scores
}

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const hasData = existsSync(DATA) && !flags.includes('--own')
console.error(
  hasData ? `Scored on ${DATA} and on the project's own gold.` : "Scored on the project's own gold only."
)

const before = readJson<Record<string, Scored>>(SCORES)
const after: Record<string, Scored> = { ...before }
const failures: string[] = []
for (const stage of STAGES) {
  if (0 < wanted.length && !wanted.includes(stage.name)) continue
  if (stage.data !== 'own' && !hasData) continue
  const scored = await score(stage)
  after[stage.name] = scored
  print(stage, scored)
  failures.push(...checkFloors(stage.name, scored))
}
if (!flags.includes('--own')) writeJson(SCORES, after)
if (0 < failures.length) {
  console.error(`\nUnder the floor:\n${failures.map((failure) => `  ${failure}`).join('\n')}`)
  process.exit(1)
}

async function score(stage: Stage): Promise<Scored> {
  const own = join(ROOT, 'evaluation', 'gold')
  const folders = stage.data === 'own' ? [own] : [join(DATA, stage.data)]
  const started = performance.now()
  const scores = await stage.score(stage.data === 'own' ? ROOT : DATA)
  const seconds = Math.round((performance.now() - started) / 100) / 10
  return { data: stage.data, digest: digestOf(folders), seconds, scores: rounded(scores) }
}

function checkFloors(name: string, scored: Scored): string[] {
  const floors = readJson<Record<string, { digest: string; floors: Scores }>>(FLOORS)
  const known = floors[name]
  const set = flags.includes('--set-floors')
  if (set || known === undefined || known.digest !== scored.digest) {
    const held = Object.fromEntries(Object.entries(scored.scores).filter(([key]) => !NOT_HELD.test(key)))
    if (set) writeJson(FLOORS, { ...floors, [name]: { digest: scored.digest, floors: held } })
    else console.error(`  no floors for this data yet: run with --set-floors to write them`)
    return []
  }
  return Object.entries(known.floors)
    .filter(([key, floor]) => isWorse(key, scored.scores[key], floor))
    .map(([key, floor]) => `${name} ${key}: ${scored.scores[key]} where the floor is ${floor}`)
}

function isWorse(key: string, score: number | undefined, floor: number): boolean {
  if (score === undefined) return true
  return COUNTS_MISTAKES.test(key) ? floor + SLACK < score : score < floor - SLACK
}

function print(stage: Stage, scored: Scored): void {
  console.log(`\n${stage.name}  (${scored.data === 'own' ? 'own gold' : scored.data}, ${scored.seconds} s)`)
  for (const [key, value] of Object.entries(scored.scores)) console.log(`  ${key.padEnd(48)} ${value}`)
}

function rounded(scores: Scores): Scores {
  return Object.fromEntries(
    Object.entries(scores).map(([key, value]) => [key, Math.round(value * 1000) / 1000])
  )
}

function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('README'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}

function readJson<Value extends object>(path: string): Value {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Value) : ({} as Value)
}

function writeJson(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}
