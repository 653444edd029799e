import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStore, type Store } from '../store/index.js'
import { collateStore, compareReports, importReports, readReports } from './index.js'

/** A mistake of ours that no report should find: stages that break on a word. */
vi.mock('../analyse/index.js', async (original) => {
  const { analyse } = await original<typeof import('../analyse/index.js')>()
  const broken: typeof analyse = (article, options) => {
    if (article.text.includes('BREAKS-ANALYSIS')) throw new TypeError('no such chain')
    const annotated = analyse(article, options)
    if (!article.text.includes('BREAKS-SPANS')) return annotated
    return { ...annotated, sentences: [{ start: 0, end: 9999 }] }
  }
  return { analyse: broken }
})

describe('readReports', () => {
  test('gives every report once, in input order; one that breaks a stage is a problem with its stage and place', async () => {
    const drawn = await outcomes(
      readReports(['-'], {
        stdin: jsonl(
          { id: 'a', text: 'The dam held.' },
          { id: 'b', text: 'BREAKS-ANALYSIS' },
          { id: 'c', text: 'The bridge held.' }
        )
      })
    )
    expect(drawn).toEqual([
      'read a',
      'problem at standard input, line 2: The stage "analyse" failed on this input: TypeError: no such chain',
      'read c'
    ])
  })

  test('tells a date that is none before the article it was given for', async () => {
    const stdin = jsonl({ id: 'a', text: 'The dam held.', published: 'someday' })
    expect(await outcomes(readReports(['-'], { stdin }))).toEqual([
      expect.stringContaining('problem at standard input, line 1: This is no date'),
      'read a'
    ])
  })

  test('tells a date given for all reports once', async () => {
    const stdin = jsonl({ id: 'a', text: 'The dam held.' }, { id: 'b', text: 'The bridge held.' })
    expect(await outcomes(readReports(['-'], { stdin, published: 'someday' }))).toEqual([
      expect.stringContaining('problem at the date given for all reports'),
      'read a',
      'read b'
    ])
  })

  test('of nothing gives nothing', async () => {
    expect(await outcomes(readReports([]))).toEqual([])
  })
})

describe('compareReports', () => {
  test('puts every article in one story', async () => {
    const stdin = jsonl(
      { id: 'a', text: 'The dam held.' },
      { id: 'b', text: 'Voters in Halm chose a mayor.' }
    )
    const { stories, articles, problems } = await compareReports(['-'], { stdin })
    expect(stories.flatMap((story) => story.articles.map((article) => article.id)).sort()).toEqual(['a', 'b'])
    expect(articles.map((article) => article.id)).toEqual(['a', 'b'])
    expect(problems).toEqual([])
  })

  test('takes the same report given twice once, and tells of two reports under one id', async () => {
    const dam = { id: 'a', text: 'The dam held.' }
    const { articles, problems } = await compareReports(['-'], {
      stdin: jsonl(dam, dam, { id: 'a', text: 'The mill burned.' })
    })
    expect(articles.map((article) => article.text)).toEqual(['The dam held.'])
    expect(problems.map((problem) => problem.where)).toEqual([
      'standard input, line 1, and standard input, line 3'
    ])
  })
})

describe('importReports', () => {
  let folder: string
  let store: Store

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collate-walk-'))
    store = openStore(folder)
  })

  afterEach(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('stores what it can, knows what comes again, and tells of the rest', async () => {
    const reports = [
      { id: 'a', text: 'The dam held.' },
      { id: 'b', text: 'BREAKS-ANALYSIS' },
      { id: 'c', text: 'The mill burned.' }
    ]
    const first = await outcomes(importReports(store, ['-'], { stdin: jsonl(...reports) }))
    const second = await outcomes(
      importReports(store, ['-'], { stdin: jsonl(...reports, { id: 'a', text: 'The dam broke.' }) })
    )
    expect(first).toEqual(['stored a', expect.stringContaining('line 2'), 'stored c'])
    expect(second).toEqual(['known a', expect.stringContaining('line 2'), 'known c', 'changed a'])
  })

  test('stores nothing of a report whose spans lie outside its text', async () => {
    const stdin = jsonl({ id: 'a', text: 'BREAKS-SPANS' }, { id: 'b', text: 'The dam held.' })
    expect(await outcomes(importReports(store, ['-'], { stdin }))).toEqual([
      'problem at standard input, line 1: The article "a" has a span outside its text: sentences.0 0–9999 of 12',
      'stored b'
    ])
    expect(store.article('a')).toBeNull()
  })

  test('takes the same report with another date on the command line as a further version', async () => {
    const add = (published: string) =>
      outcomes(importReports(store, ['-'], { stdin: jsonl({ id: 'a', text: 'The dam held.' }), published }))
    expect([
      ...(await add('2024-03-14')),
      ...(await add('2024-03-14')),
      ...(await add('2024-03-15'))
    ]).toEqual(['stored a', 'known a', 'changed a'])
  })

  test('leaves the stories stale until they are collated', async () => {
    await outcomes(importReports(store, ['-'], { stdin: jsonl({ id: 'a', text: 'The dam held.' }) }))
    expect(store.storiesAreStale()).toBe(true)
    expect(collateStore(store)).toEqual({ stories: 1, problems: [] })
    expect(store.storiesAreStale()).toBe(false)
    expect(store.storyOfArticle('a')?.articles.map((article) => article.id)).toEqual(['a'])
  })
})

async function* jsonl(...reports: readonly object[]): AsyncGenerator<Uint8Array> {
  for (const report of reports) yield Buffer.from(`${JSON.stringify(report)}\n`)
}

/** One line an outcome: its kind, and what it is about. */
async function outcomes(
  stream: ReturnType<typeof readReports> | ReturnType<typeof importReports>
): Promise<string[]> {
  const drawn: string[] = []
  for await (const outcome of stream) {
    if (outcome.kind === 'problem') drawn.push(`problem at ${outcome.problem.where}: ${outcome.problem.what}`)
    else drawn.push(`${outcome.kind} ${outcome.kind === 'read' ? outcome.article.id : outcome.id}`)
  }
  return drawn
}
