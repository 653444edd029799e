/**
 * `npm run train -- NAME …` trains one model: runs scripts/train/NAME.ts with the arguments that follow. "language", "names"
 * and "statements" are trained with PyTorch; running and installing the product need nothing but Node.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('train/', import.meta.url))

/** Files of scripts/train that are no model of their own. */
const PARTS = [
  'boundary-examples.ts',
  'fetch-vectors.ts',
  'logistic.ts',
  'random.ts',
  'read-conllu.ts',
  'silver-names.ts',
  'weigh-logistic.ts'
]

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && !PARTS.includes(file))
  .map((file) => file.slice(0, -3))
const [name, ...rest] = process.argv.slice(2)

if (names.includes(name)) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', `${FOLDER}${name}.ts`, ...rest], {
    stdio: 'inherit'
  })
  process.exitCode = run.status ?? 1
} else {
  console.error(`Which model? One of: ${names.join(', ')}. For example: npm run train -- lemmas`)
  process.exitCode = 2
}
