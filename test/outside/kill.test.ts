/**
 * What was reported as stored is stored: `collate add` is killed with SIGKILL in the middle of its work, at several
 * points, and started again.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/index.js'
import { makeArticle, makeJsonl } from './make-articles.js'
import { outcomeOf, readLines, runProgram, startProgram } from './run-program.js'

const COUNT = 1000
const PATIENCE = 600_000

interface Reported {
  readonly kind: 'stored' | 'changed' | 'known'
  readonly id: string
}

let folder: string
let input: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-kill-'))
  input = join(folder, 'made.jsonl')
  writeFileSync(input, makeJsonl(COUNT))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('an import of 1,000 reports', () => {
  test(
    'killed again and again keeps what it reported, and stores nothing twice',
    async () => {
      const data = join(folder, 'killed')
      const reported: string[] = []
      for (const killAfter of [1, 40, 200, 250, 300]) {
        const before = storedIds(data)
        const killed = await addAndKill(data, killAfter)
        const stored = killed.filter((line) => line.kind === 'stored').map((line) => line.id)
        reported.push(...stored)

        const after = storedIds(data)
        expect(after).toEqual(expect.arrayContaining(reported))
        expect(new Set(after).size).toBe(after.length)
        expect(stored.filter((id) => before.includes(id))).toEqual([])
      }
      expect(reported.length).toBeLessThan(COUNT)

      const last = await runProgram(['add', input, '--data', data, '--json'])
      expect(last.status).toBe(0)
      expect(readLines<Reported>(last.out)).toHaveLength(COUNT)
      expectComplete(data, COUNT)
    },
    PATIENCE
  )

  test(
    'by two processes at once stores each report once',
    async () => {
      const data = join(folder, 'shared')
      const some = join(folder, 'some.jsonl')
      writeFileSync(some, makeJsonl(300))
      const both = await Promise.all([1, 2].map(() => runProgram(['add', some, '--data', data, '--json'])))
      expect(both.map((ran) => ran.status)).toEqual([0, 0])
      const stored = both
        .flatMap((ran) => readLines<Reported>(ran.out))
        .filter((line) => line.kind === 'stored')
      expect(stored).toHaveLength(300)
      expectComplete(data, 300)
    },
    PATIENCE
  )
})

/** Runs `collate add` until it has reported so many lines, then kills it. */
async function addAndKill(data: string, lines: number): Promise<Reported[]> {
  const child = startProgram(['add', input, '--data', data, '--json'])
  const ran = outcomeOf(child)
  let seen = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    seen += chunk.toString().split('\n').length - 1
    if (lines <= seen) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  const whole = (await ran).out.replace(/[^\n]*$/, '') // A line cut by the kill was not reported.
  return readLines<Reported>(whole)
}

function storedIds(data: string): string[] {
  const store = openStore(data)
  const ids = store.articles().map((article) => article.id)
  store.close()
  return ids
}

/** Every article is there once, in one version, as it was given, found by its words and told by a story. */
function expectComplete(data: string, count: number): void {
  const store = openStore(data)
  expect(store.counts().articles).toBe(count)
  for (const number of [0, 1, count >> 1, count - 1]) {
    const made = makeArticle(number)
    expect(store.article(made.id)?.text).toBe(made.text)
    expect(store.versions(made.id)).toHaveLength(1)
    expect(store.search(`"paper ${number}"`).map((hit) => hit.article.id)).toEqual([made.id])
    expect(store.storyOfArticle(made.id)).not.toBeNull()
  }
  expect(store.storiesAreStale()).toBe(false)
  store.close()
}
