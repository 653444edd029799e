/** The built program from outside: what it prints where, and with which exit status. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AnnotatedArticle, CollatedStory } from '../../src/article/index.js'
import { makeArticle, makeJsonl } from './make-articles.js'
import { outcomeOf, PROGRAM, readLines, runProgram, startProgram } from './run-program.js'

vi.setConfig({ testTimeout: 120_000 }) // Programs are started one after another, on busy machines as well.

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LIBRARY = join(ROOT, 'library')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-cli-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('collate read --json', () => {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['paragraphs and odd white space', '  The dam held.\r\n\r\n\tEngineers said so.  \n\n\n'],
    ['emoji and right-to-left words', 'The dam 🌊 held. قال المهندس: "السد آمن". 堤防は無事だった。'],
    ['control characters', 'The dam\u0001 held.\u001b[2J Engineers said so.\u0085'],
    ['typographic marks', '“The dam held,” said Ms Tolland — the mayor…\u00a0“We’re safe.”'],
    ['one word', 'Dam'],
    ['ten thousand spaces', `The dam${' '.repeat(10_000)}held.`]
  ]

  test('gives the texts of files exactly as they came', async () => {
    const files = texts.filter(([name]) => name !== 'control characters') // A file with those is taken for binary.
    const paths = files.map(([name, text]) => {
      const path = join(folder, `${name}.txt`)
      writeFileSync(path, text)
      return path
    })
    const ran = await runProgram(['read', ...paths, '--json'])
    expect(readLines<AnnotatedArticle>(ran.out).map((article) => article.text)).toEqual(
      files.map(([, text]) => text)
    )
  })

  test('gives the texts of JSONL exactly as they came', async () => {
    const stdin = texts.map(([, text]) => `${JSON.stringify({ text })}\n`).join('')
    const ran = await runProgram(['read', '--json'], { stdin })
    expect(readLines<AnnotatedArticle>(ran.out).map((article) => article.text)).toEqual(
      texts.map(([, text]) => text)
    )
  })

  test('gives a text from standard input exactly as it came', async () => {
    const stdin = texts[0][1]
    const ran = await runProgram(['read', '-', '--json'], { stdin })
    expect(readLines<AnnotatedArticle>(ran.out)[0].text).toBe(stdin)
  })

  test('gives an unpaired surrogate back as it came', async () => {
    const stdin = '{"text":"The dam \\ud83d held."}'
    const ran = await runProgram(['read', '--json'], { stdin })
    expect(readLines<AnnotatedArticle>(ran.out)[0].text).toBe('The dam \ud83d held.')
  })

  test.each([
    ['one thread', '0'],
    ['workers', '2']
  ])('prints the articles in input order with %s', async (_name, workers) => {
    const ran = await runProgram(['read', '--json', '--workers', workers], { stdin: makeJsonl(100) })
    expect(ran).toMatchObject({ err: '', status: 0 })
    const articles = readLines<AnnotatedArticle>(ran.out)
    expect(articles.map((article) => article.id)).toEqual(Array.from({ length: 100 }, (_, n) => `made-${n}`))
    expect(articles[99].text).toBe(makeArticle(99).text)
  })

  test('prints the same with workers as without', async () => {
    const args = ['read', LIBRARY, '--json', '--layers', 'tokens', '--workers']
    const [here, there] = await Promise.all([runProgram([...args, '0']), runProgram([...args, '2'])])
    expect(there).toEqual(here)
    expect(here.status).toBe(0)
  })

  test('gives the options to reports that do not say it themselves', async () => {
    const stdin =
      '{"text":"The dam held.","outlet":"Ostrel Mail"}\n{"text":"The bridge held.","published":"2024-03-01"}\n'
    const args = ['read', '--json', '--published', '2024-03-14', '--outlet', 'Radio Brannoch']
    const articles = readLines<AnnotatedArticle>((await runProgram(args, { stdin })).out)
    expect(articles.map(({ outlet, published }) => [outlet, published])).toEqual([
      ['Ostrel Mail', '2024-03-14'],
      ['Radio Brannoch', '2024-03-01']
    ])
  })

  test('prints tokens when asked for them, and only then', async () => {
    const stdin = 'The dam held.'
    const [bare] = readLines<AnnotatedArticle>((await runProgram(['read', '--json'], { stdin })).out)
    const [full] = readLines<AnnotatedArticle>(
      (await runProgram(['read', '--json', '--layers', 'tokens'], { stdin })).out
    )
    expect([bare.tokens === undefined, Array.isArray(full.tokens)]).toEqual([true, true])
  })

  test('prints the first article while the input is still open', async () => {
    const child = startProgram(['read', '--json'])
    const first = new Promise((resolve) => child.stdout?.once('data', resolve))
    child.stdin?.write(`${JSON.stringify(makeArticle(1))}\n${JSON.stringify(makeArticle(2))}\n`)
    await first
    child.stdin?.end()
    expect((await outcomeOf(child)).status).toBe(0)
  })

  test('ends quietly when its reader has seen enough', async () => {
    writeFileSync(join(folder, 'many.jsonl'), makeJsonl(2000))
    const command = `"${process.execPath}" "${PROGRAM}" read many.jsonl --json | head -n 1`
    const { stdout, stderr } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', command], {
      cwd: folder
    })
    expect(readLines<AnnotatedArticle>(stdout).map((article) => article.id)).toEqual(['made-0'])
    expect(stderr).toBe('')
  })
})

describe('collate compare', () => {
  test('prints collated stories that hold every article once', async () => {
    const ran = await runProgram(['compare', LIBRARY, '--json'])
    expect(ran.status).toBe(0)
    const stories = readLines<CollatedStory>(ran.out)
    expect(stories.every((story) => story.schema === 'collate/story@1')).toBe(true)
    const read = readLines<AnnotatedArticle>((await runProgram(['read', LIBRARY, '--json'])).out)
    const told = stories.flatMap((story) => story.articles.map((article) => article.id))
    expect(told.sort()).toEqual(read.map((article) => article.id).sort())
  })

  test('prints a page for people, without colour in a pipe', async () => {
    const ran = await runProgram(['compare', join(LIBRARY, 'selm-dam')], { env: { COLUMNS: '72' } })
    expect(ran.status).toBe(0)
    expect(ran.out).toMatch(/independent origin/)
    expect(ran.out).not.toContain('\u001b')
  })

  test('opens one row of the page', async () => {
    const ran = await runProgram(['compare', join(LIBRARY, 'selm-dam'), '--row', '1'])
    expect(ran.out).toMatch(/^Row 1 /)
    expect(ran.out).toContain('»')
  })

  test('says which rows there are when one is asked for that is not', async () => {
    const ran = await runProgram(['compare', join(LIBRARY, 'selm-dam'), '--row', '9999'])
    expect(ran.err).toMatch(/There is no row 9999\n.*\n.*numbered 1 to \d+/)
    expect(ran.status).toBe(1)
  })
})

describe('collate add, stories and search', () => {
  test('keep what was added, and know it when it comes again', async () => {
    const data = join(folder, 'kept')
    const first = await runProgram(['add', LIBRARY, '--data', data])
    expect(first).toMatchObject({ err: '', status: 0 })
    expect(first.out).toMatch(/^21 stored, 0 known\. .* holds 21 reports in \d+ stories\.\n$/)
    const second = await runProgram(['add', LIBRARY, '--data', data])
    expect(second.out).toMatch(/^0 stored, 21 known\. .* holds 21 reports/)

    const stories = readLines<CollatedStory>((await runProgram(['stories', '--data', data, '--json'])).out)
    expect(stories.flatMap((story) => story.articles)).toHaveLength(21)
    const found = await runProgram(['search', 'dam', '--data', data, '--json'])
    expect(readLines(found.out).length).toBeGreaterThan(0)
  })

  test('take the folder from COLLATE_DATA, else ./collate-data', async () => {
    const cwd = join(folder, 'cwd')
    mkdirSync(cwd)
    const here = await runProgram(['add'], { stdin: 'The dam held.', cwd })
    expect(here.out).toContain('collate-data holds 1 report')
    const there = await runProgram(['add'], {
      stdin: 'The dam held.',
      cwd,
      env: { COLLATE_DATA: 'elsewhere' }
    })
    expect(there.out).toContain('elsewhere holds 1 report')
  })

  test('keep a changed text as a further version', async () => {
    const data = join(folder, 'versions')
    const add = (text: string) =>
      runProgram(['add', '--data', data, '--json'], { stdin: JSON.stringify({ id: 'dam', text }) })
    const kinds = [await add('Four died.'), await add('Seven died.'), await add('Four died.')].map(
      (ran) => readLines<{ kind: string }>(ran.out)[0].kind
    )
    expect(kinds).toEqual(['stored', 'changed', 'known'])
  })

  test('collate what a killed import left', async () => {
    const data = join(folder, 'left')
    const child = startProgram(['add', '--data', data, '--json'])
    child.stdout?.once('data', () => child.kill('SIGKILL'))
    child.stdin?.on('error', () => {})
    child.stdin?.write(makeJsonl(5))
    await outcomeOf(child)
    const stories = readLines<CollatedStory>((await runProgram(['stories', '--data', data, '--json'])).out)
    expect(stories.length).toBeGreaterThan(0)
  })
})

describe('collate serve', () => {
  test('prints the address it answers at, and ends when told', async () => {
    const data = join(folder, 'served')
    await runProgram(['add', join(LIBRARY, 'selm-dam'), '--data', data])
    const child = startProgram(['serve', '--port', '0', '--data', data])
    const ran = outcomeOf(child)
    const address = String(await new Promise((resolve) => child.stdout?.once('data', resolve))).trim()
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const page = await fetch(address)
    expect(page.status).toBe(200)
    await page.text()
    child.kill('SIGTERM')
    expect(await ran).toMatchObject({ err: '', status: 0 })
  })
})

test('npx runs the build of the checkout it is called in, with an empty cache and no network', async () => {
  const env = { ...process.env, npm_config_cache: join(folder, 'npm'), npm_config_offline: 'true' }
  const { stdout } = await promisify(execFile)('npx', ['--no-install', 'collate', '--version'], {
    cwd: ROOT,
    env
  })
  expect(stdout).toBe('0.1.0\n')
})

describe('a command that is none', () => {
  const commands: readonly (readonly [words: string, message: RegExp])[] = [
    ['', /Usage: collate/],
    ['raed', /unknown command 'raed'[\s\S]*read/],
    ['read --jsn', /unknown option '--jsn'/],
    ['read --layers sounds', /Allowed choices are tokens/],
    ['compare --row one', /whole number/],
    ['search', /missing required argument/],
    ['serve --port x', /whole number/]
  ]
  for (const [words, message] of commands) {
    test(`"collate ${words}" ends with status 2 and says what is`, async () => {
      const ran = await runProgram(words.split(' ').filter((word) => word !== ''))
      expect(ran.err).toMatch(message)
      expect(ran.out).toBe('')
      expect(ran.status).toBe(2)
    })
  }

  test('help and version are asked for, so they are results', async () => {
    expect(await runProgram(['--version'])).toEqual({ out: '0.1.0\n', err: '', status: 0 })
    expect(await runProgram(['help', 'read'])).toMatchObject({ err: '', status: 0 })
  })
})
