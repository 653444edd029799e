import { readFileSync } from 'node:fs'

/** The version of this package: its package.json lies two folders up, from `src/cli` as from `dist/cli`. */
export const VERSION: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
).version
