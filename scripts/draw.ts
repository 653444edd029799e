/**
 * `npm run draw [-- reliability | guide]`: pictures and tables of the documents, drawn from what the product finds and what
 * `npm run evaluate` measured. Run it after a model or a rule changed, and read the difference.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawGuide } from './draw/guide.js'
import { drawReliability } from './draw/reliability.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DATA = join(ROOT, '..', 'shared', 'data')
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

if (isWanted('guide')) drawGuide(ROOT)
if (isWanted('reliability')) {
  if (existsSync(DATA)) await drawReliability(ROOT, DATA)
  else console.error('reliability: the data sets are not here; nothing drawn')
}
