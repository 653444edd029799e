/** `npm run walk`: redraws the golden walks in `test/walk/`. Read the difference like prose before it is committed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawWalks } from '../test/walk/walks.js'

const FOLDER = fileURLToPath(new URL('../test/walk/', import.meta.url))

for (const [id, pages] of await drawWalks()) {
  const folder = join(FOLDER, id)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const page of pages) writeFileSync(join(folder, page.name), page.text)
  console.error(`test/walk/${id}: ${pages.length} pages`)
}
