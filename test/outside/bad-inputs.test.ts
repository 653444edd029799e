/** Each bad input gets one clear message, the good report beside it is read all the same, and the exit status is 1. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readLines, runProgram } from './run-program.js'

vi.setConfig({ testTimeout: 120_000 }) // Programs are started one after another, on busy machines as well.

const GOOD = 'The dam held.\n\nEngineers in Selm said so on Tuesday.'
const MEBIBYTE = 1 << 20

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-bad-'))
  writeFileSync(join(folder, 'good.txt'), GOOD)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Case {
  readonly name: string
  readonly content: string | Uint8Array
  readonly message: RegExp
  /** Reports that are read from the bad input itself: the other lines of a JSONL, or the report without what is bad. */
  readonly read?: number
}

const cases: readonly Case[] = [
  { name: 'empty.txt', content: '', message: /empty/ },
  { name: 'blank.txt', content: ' \n\t\n ', message: /no words/ },
  {
    name: 'noise.txt',
    content: new Uint8Array(4096).map((_, index) => (index * 167) & 255),
    message: /binary/
  },
  {
    name: 'noise.unknown',
    content: new Uint8Array(4096).map((_, index) => (index * 59) & 255),
    message: /binary/
  },
  { name: 'long-line.txt', content: 'The dam held. '.repeat(3.6 * MEBIBYTE), message: /too large/ },
  {
    name: 'long-line.jsonl',
    content: `${JSON.stringify({ text: 'The dam held. '.repeat(3.6 * MEBIBYTE) })}\n{"text":"The bridge held."}`,
    message: /too large/,
    read: 1
  },
  {
    name: 'broken-line.jsonl',
    content: '{"text":"The bridge held."}\n{"text": broken\n{"text":"The mill burned."}\n',
    message: /broken-line\.jsonl, line 2/,
    read: 2
  },
  {
    name: 'no-object.jsonl',
    content: '[1, 2]\n{"text":"The bridge held."}',
    message: /not an object/,
    read: 1
  },
  {
    name: 'no-text.jsonl',
    content: '{"id":"a1","outlet":"Ostrel Mail"}\n',
    message: /neither "text" nor "html"/
  },
  {
    name: 'no-date.jsonl',
    content: '{"text":"The bridge held.","published":"2024-13-45"}',
    message: /no date/,
    read: 1
  },
  {
    name: 'invalid-utf8.jsonl',
    content: Buffer.from('{"text":"Caf\xe9 closed."}\n{"text":"The bridge held."}\n', 'latin1'),
    message: /invalid-utf8\.jsonl, line 1/,
    read: 1
  },
  {
    name: 'outside.jsonl',
    content: '{"path":"../../etc/passwd"}\n{"text":"The bridge held."}\n',
    message: /outside\.jsonl, line 1/,
    read: 1
  }
]

describe('collate read', () => {
  for (const { name, content, message, read = 0 } of cases) {
    test(`tells of ${name} once and does the rest`, async () => {
      writeFileSync(join(folder, name), content)
      await expectOneMessage(join(folder, name), message, read)
    })
  }

  test('tells of a file that is not there once and does the rest', async () => {
    await expectOneMessage(join(folder, 'gone.txt'), /no such file/, 0)
  })

  test('tells of an address that may not be asked once and does the rest', async () => {
    await expectOneMessage('http://127.0.0.1/dam', /private network/, 0)
  })

  test.skipIf(process.getuid?.() === 0)(
    'tells of a file that may not be read once and does the rest',
    async () => {
      const path = join(folder, 'secret.txt')
      writeFileSync(path, GOOD)
      chmodSync(path, 0)
      await expectOneMessage(path, /secret\.txt/, 0)
    }
  )
})

test('collate add tells of all of them, each once, and stores every good report', async () => {
  const paths = cases.map(({ name, content }) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  })
  const ran = await runProgram(['add', ...paths, '--data', join(folder, 'data'), '--json'])
  expect(ran.err.match(/^collate: /gm)).toHaveLength(cases.length)
  for (const { message } of cases) expect(ran.err).toMatch(message)
  expect(readLines(ran.out)).toHaveLength(cases.reduce((sum, { read = 0 }) => sum + read, 0))
  expect(ran.status).toBe(1)
})

test('a date on the command line that is none is told once, not for every report', async () => {
  const good = join(folder, 'good.txt')
  const ran = await runProgram(['read', good, good, '--published', 'someday', '--json'])
  expect(ran.err.match(/no date/g)).toHaveLength(1)
  expect(readLines<{ publishedFrom: string }>(ran.out).map((article) => article.publishedFrom)).toEqual([
    'unknown',
    'unknown'
  ])
  expect(ran.status).toBe(1)
})

test('two reports under one id are told of by compare, and the first is compared', async () => {
  const lines =
    '{"id":"a","text":"The bridge held."}\n{"id":"a","text":"The mill burned."}\n{"id":"a","text":"The bridge held."}\n'
  const ran = await runProgram(['compare', '--json'], { stdin: lines })
  expect(ran.err.match(/Two different reports have the id "a"/g)).toHaveLength(1)
  expect(readLines(ran.out)).toHaveLength(1)
  expect(ran.status).toBe(1)
})

/** Reads the bad input and a good one after it. */
async function expectOneMessage(path: string, message: RegExp, read: number): Promise<void> {
  const ran = await runProgram(['read', path, join(folder, 'good.txt'), '--json'])
  expect(ran.err).toMatch(message)
  expect(ran.err.match(/^collate: /gm)).toHaveLength(1)
  expect(ran.err).toMatch(/\n {2}where: .+\n {2}what to do: .+\n$/)
  expect(readLines(ran.out)).toHaveLength(read + 1)
  expect(ran.status).toBe(1)
}
