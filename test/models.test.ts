import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = new URL('../models/', import.meta.url)
const BYTES_TOGETHER_MAX = 25_000_000

const files = readdirSync(FOLDER).sort()

interface Statement {
  readonly name: string
  readonly version: number
  readonly digest: string
  /** What the digest is of. */
  readonly body: Uint8Array
}

for (const file of files) {
  test(`models/${file} states its name, its version and a digest that is its own, and has a card`, () => {
    const { name, version, digest, body } = readStatement(file)
    const subject = file.replace(/\.\w+$/, '')
    expect([subject, `collate ${subject}`]).toContain(name)
    expect(version).toBeGreaterThanOrEqual(1)
    expect(digest).toBe(createHash('sha256').update(body).digest('hex'))
    expect(existsSync(new URL(`../docs/models/${subject}.md`, import.meta.url))).toBe(true)
  })
}

test('all models together are at most 25 MB', () => {
  const sizes = files.map((file) => readFileSync(new URL(file, FOLDER)).length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BYTES_TOGETHER_MAX)
})

/** A header in the first line; in a file that is all JSON, beside the rules. */
function readStatement(file: string): Statement {
  const bytes = readFileSync(new URL(file, FOLDER))
  if (file.endsWith('.json')) {
    const { name, version, digest, rules } = JSON.parse(bytes.toString('utf8'))
    return { name, version, digest, body: Buffer.from(JSON.stringify(rules)) }
  }
  const end = bytes.indexOf(10)
  const { model, version, digest } = JSON.parse(bytes.subarray(0, end).toString('utf8'))
  return { name: model, version, digest, body: bytes.subarray(end + 1) }
}
