import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { drawWalks, WALKS } from './walks.js'

const walks = await drawWalks()

for (const id of WALKS) {
  test(`the walk of ${id} is as it was drawn (npm run walk redraws it)`, () => {
    for (const page of walks.get(id) ?? []) {
      const path = fileURLToPath(new URL(`./${id}/${page.name}`, import.meta.url))
      expect(existsSync(path), path).toBe(true)
      expect(page.text, page.name).toBe(readFileSync(path, 'utf8'))
    }
  })
}
