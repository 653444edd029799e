/**
 * `npm run train -- language [EPOCHS]`: trains models/language.bin, the network that tags, parses and finds names, with
 * PyTorch (Debian: python3-torch, python3-numpy; one thread, seeded), then writes it with 8-bit weights.
 * docs/models/language.md is the model's card.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = `${ROOT}/scripts/train/neural`
const CHECKPOINT = `${ROOT}/.build/language.pt`
const epochs = process.argv[2] ?? '30'

mkdirSync(`${ROOT}/.build`, { recursive: true })
runPython('train_language.py', '--data', `${ROOT}/../shared/data`, '--out', CHECKPOINT, '--epochs', epochs)
runPython('write_model.py', '--checkpoint', CHECKPOINT, '--out', `${ROOT}/models/language.bin`)

function runPython(script: string, ...words: string[]): void {
  const run = spawnSync('/usr/bin/python3', [`${FOLDER}/${script}`, ...words], {
    cwd: FOLDER,
    stdio: 'inherit'
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
