import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AnnotatedArticle, Capture, CollatedStory } from '../article/index.js'
import { openDatabase } from './database.js'
import { openStore, type Report, type Store } from './index.js'
import { MIGRATIONS, migrate } from './migrations/index.js'

/** Stories made of nothing. */
const NO_REACH = { through: 0, obeyed: 0 }

let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-store-'))
  store = openStore(folder)
})

afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the mark moves with our own writes and with those of another process, and with nothing else', () => {
  const other = openStore(folder)
  const first = store.mark()
  store.articles()
  expect(store.mark()).toBe(first)
  store.keepReport(reportOf('The dam held.'))
  const second = store.mark()
  expect(second).not.toBe(first)
  other.keepReport(reportOf('The dam broke.'))
  expect(store.mark()).not.toBe(second)
  other.close()
})

describe('a report', () => {
  test('is read back as it was stored', () => {
    const report = reportOf('The dam held, engineers said.', {
      outlet: 'Ostrel Mail',
      published: '2024-03-14'
    })
    expect(store.keepReport(report)).toBe('stored')
    expect(store.article(report.article.id)).toEqual(report.article)
    expect(store.captureOf(report.article.id)).toEqual({ capture: report.capture, told: {} })
  })

  test('is known when the same input comes again', () => {
    const report = reportOf('The dam held.')
    store.keepReport(report)
    expect(store.findKnown(report.capture, {})).toBe(report.article.id)
    expect(store.keepReport(report)).toBe('known')
    expect(store.articles()).toHaveLength(1)
  })

  test('is known when the same text comes from another file', () => {
    store.keepReport(reportOf('The dam held.', { place: 'a.txt' }))
    expect(store.keepReport(reportOf('The dam held.', { place: 'b.txt' }))).toBe('known')
  })

  test('is known when other bytes bring the same text', () => {
    store.keepReport(reportOf('The dam held.'))
    const page: Capture = {
      place: 'dam.html',
      kind: 'html',
      body: '<p>The dam held.</p>',
      given: { id: 'dam' }
    }
    expect(store.keepReport({ ...reportOf('The dam held.'), capture: page })).toBe('known')
    expect(store.versions('dam')).toHaveLength(1)
  })

  test('with a changed text under the same id becomes the current version, and the earlier one stays', () => {
    store.keepReport(reportOf('Four people died.'))
    expect(store.keepReport(reportOf('Seven people died.'))).toBe('changed')
    expect(store.article('dam')?.text).toBe('Seven people died.')
    expect(store.article('dam', 1)?.text).toBe('Four people died.')
    expect(store.versions('dam').map((entry) => entry.version)).toEqual([1, 2])
    expect(store.articles()).toHaveLength(1)
  })

  test('with an earlier text again is known and does not become current', () => {
    store.keepReport(reportOf('Four people died.'))
    store.keepReport(reportOf('Seven people died.'))
    expect(store.keepReport(reportOf('Four people died.'))).toBe('known')
    expect(store.article('dam')?.text).toBe('Seven people died.')
  })

  test('with other white space, other furniture or another clock time is the same version', () => {
    const report = reportOf('The dam held.', { published: '2024-03-14T08:30:00Z' })
    store.keepReport(report)
    const text = 'The  dam\nheld. Sign up!'
    const start = text.indexOf('Sign')
    const again: Report = {
      ...reportOf(text, { published: '2024-03-14T09:45:00Z', place: 'b.txt' }),
      article: { ...report.article, text, furniture: [{ start, end: text.length }], sentences: [] }
    }
    expect(store.keepReport(again)).toBe('known')
    expect(store.article('dam')?.text).toBe('The dam held.')
  })

  test('with another date is another version', () => {
    store.keepReport(reportOf('The dam held.', { published: '2024-03-14' }))
    expect(store.keepReport(reportOf('The dam held.', { published: '2024-03-15' }))).toBe('changed')
  })

  test('keeps bytes as bytes', () => {
    const report = reportOf('Staudamm hält.')
    const capture = { ...report.capture, body: new Uint8Array([0xff, 0x00, 0xfe]), charset: 'windows-1252' }
    store.keepReport({ ...report, capture })
    expect(store.captureOf('dam')?.capture).toEqual(capture)
  })

  test('of any text at all is read back as it was stored', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom('\u0000', '\ud800', '\udc00', '😀', 'ש', ' '), fc.string())
    })
    fc.assert(
      fc.property(anyText, fc.nat(), (text, id) => {
        const report = reportOf(text, { id: `any-${id}-${text}` })
        store.keepReport(report)
        expect(store.article(report.article.id)).toEqual(report.article)
        expect(store.captureOf(report.article.id)?.capture.body).toBe(text)
      }),
      { numRuns: 100 }
    )
  })
})

describe('at the border', () => {
  test('an article with a span outside its text is refused, and nothing of it is stored', () => {
    const { capture, told, article } = reportOf('The dam held.')
    const broken = { ...article, sentences: [{ start: 4, end: 99 }] }
    expect(() => store.keepReport({ capture, told, article: broken })).toThrow(
      'The article "dam" has a span outside its text: sentences.0 4–99 of 13'
    )
    expect(store.counts()).toEqual({ articles: 0, stories: 0 })
  })

  test('a story whose row cites an article that it does not list is refused', () => {
    const row = { ...storyOf('s1', ['a']).rows[0], cells: [cellOf('z')] }
    expect(() => store.keepStories([{ ...storyOf('s1', ['a']), rows: [row] }], NO_REACH)).toThrow(
      'Row "r1" cites "z", which the story "s1" does not list'
    )
  })

  test('a document that was changed in the file is not shown', () => {
    store.keepReport(reportOf('Four people died.'))
    const database = openDatabase(join(folder, 'collate.sqlite'))
    database.run("UPDATE articles SET document = replace(document, 'Four', 'Nine')")
    database.close()
    expect(() => store.article('dam')).toThrow('A stored document is not what was written')
  })
})

describe('stories', () => {
  test('are listed with the most widely told first', () => {
    store.keepStories([storyOf('s1', ['a']), storyOf('s2', ['b', 'c'])], NO_REACH)
    expect(store.stories().map((story) => story.id)).toEqual(['s2', 's1'])
    expect(store.story('s2')).toEqual(storyOf('s2', ['b', 'c']))
    expect(store.storyOfArticle('c')?.id).toBe('s2')
    expect(store.story('s3')).toBeNull()
  })

  test('have cards with their reports, people, languages, kinds of event and times of storing', () => {
    const first = reportOf('The dam held.', { id: 'a' })
    store.keepReport({ ...first, article: { ...first.article, events: [eventOf('AID'), eventOf('AID')] } })
    store.keepReport(reportOf('The dam broke \ud800.', { id: 'b' }))
    const people = [{ id: 'p1', type: 'place', name: 'Selm "\ud800"', names: [] }] as const
    store.keepStories([{ ...storyOf('s1', ['a', 'b']), people }, storyOf('s2', ['gone'])], NO_REACH)
    const [card, empty] = store.storyCards()
    expect(card).toMatchObject({
      ...store.stories()[0],
      reports: storyOf('s1', ['a', 'b']).articles,
      people: [{ type: 'place', name: people[0].name }],
      languages: ['en'],
      eventTypes: ['AID']
    })
    expect(card.stored).toHaveLength(2)
    expect(empty).toMatchObject({ id: 's2', people: [], languages: [], eventTypes: [], stored: [] })
  })

  test('are stale once an article has come that they do not know', () => {
    expect(store.storiesAreStale()).toBe(false)
    store.keepReport(reportOf('The dam held.'))
    expect(store.storiesAreStale()).toBe(true)
    const { articles, reach } = store.snapshot()
    store.keepStories(
      [
        storyOf(
          's1',
          articles.map((article) => article.id)
        )
      ],
      reach
    )
    expect(store.storiesAreStale()).toBe(false)
  })

  test('of a process that saw fewer articles do not replace those of one that saw more', () => {
    store.keepReport(reportOf('The dam held.', { id: 'a' }))
    const early = store.snapshot()
    store.keepReport(reportOf('The dam broke.', { id: 'b' }))
    store.keepStories([storyOf('late', ['a', 'b'])], store.snapshot().reach)
    store.keepStories([storyOf('early', ['a'])], early.reach)
    expect(store.stories().map((story) => story.id)).toEqual(['late'])
  })
})

describe('a search', () => {
  beforeEach(() => {
    store.keepReport(reportOf('The dam held. The river Selm rose again.', { id: 'a', title: 'Dam holds' }))
    store.keepReport(reportOf('Voters in Ålby rose early. No dam was named.', { id: 'b', title: 'Vote' }))
  })

  const searches: readonly (readonly [words: string, found: string[], because: string])[] = [
    ['dam', ['a', 'b'], 'a word of the title counts more'],
    ['DAM rose', ['a', 'b'], 'all words, in any order and case'],
    ['"rose again"', ['a'], 'a phrase, in its order'],
    ['albny', [], 'no such word'],
    ['alby', ['b'], 'accents make no difference'],
    ['da', [], 'only whole words'],
    ['dam OR NOT (', [], '"or" is a word like others: the language of the index is out of reach'],
    ['river* selm:', ['a'], 'marks around a word are no part of it'],
    ['a"b', [], 'an odd quotation mark is no error']
  ]
  for (const [words, found, because] of searches) {
    test(`for ${words} finds ${found.join(', ') || 'nothing'} (${because})`, () => {
      expect(store.search(words).map((hit) => hit.article.id)).toEqual(found)
      expect([...store.articlesWith(words)].sort()).toEqual([...found].sort())
    })
  }

  test('shows the sentence that carries the words, and where in it', () => {
    const [hit] = store.search('rose selm')
    expect(hit.words).toBe('The river Selm rose again.')
    expect(hit.marks.map((mark) => hit.words.slice(mark.start, mark.end))).toEqual(['Selm', 'rose'])
  })

  test('finds current versions only', () => {
    store.keepReport(reportOf('The bridge held.', { id: 'a' }))
    expect(store.search('dam').map((hit) => hit.article.id)).toEqual(['b'])
  })

  test('without a word says so', () => {
    expect(() => store.search(' "" … ')).toThrow('There is no word to search for')
  })
})

describe('opening', () => {
  test('twice in one process works on the same articles', () => {
    const second = openStore(folder)
    store.keepReport(reportOf('The dam held.', { id: 'a' }))
    second.keepReport(reportOf('The dam broke.', { id: 'b' }))
    expect(store.articles()).toEqual(second.articles())
    expect(store.counts().articles).toBe(2)
    second.close()
  })

  test('a file that is no store says what, where and what to do', () => {
    const other = mkdtempSync(join(tmpdir(), 'collate-store-'))
    writeFileSync(join(other, 'collate.sqlite'), 'These are the minutes of the flood committee.'.repeat(100))
    expect(() => openStore(other)).toThrow(
      /cannot be opened: .*not a database\n {2}where: .*collate\.sqlite\n/
    )
    expect(readFileSync(join(other, 'collate.sqlite'), 'utf8')).toContain('minutes')
    rmSync(other, { recursive: true })
  })

  test('a folder that cannot be made says so', () => {
    writeFileSync(join(folder, 'taken'), '')
    expect(() => openStore(join(folder, 'taken'))).toThrow('The data folder cannot be made')
  })

  test('a store of a newer version names the step that is not known and its neighbour', () => {
    const database = openDatabase(join(folder, 'collate.sqlite'))
    database.run("INSERT INTO migrations (number, name) VALUES (4, 'glowing-columns')")
    expect(() => migrate(database, MIGRATIONS, 'collate.sqlite')).toThrow(
      'After 0003-reader, this version of Collate knows no further step, but the store has taken 0004-glowing-columns'
    )
    database.close()
  })

  test('a store of an earlier version is brought up to date, and knows what it knew', () => {
    const earlier = join(folder, 'earlier')
    mkdirSync(earlier)
    const database = openDatabase(join(earlier, 'collate.sqlite'))
    migrate(database, MIGRATIONS.slice(0, 1), 'collate.sqlite')
    database.close()
    const opened = openStore(earlier)
    expect(opened.keepReport(reportOf('The dam held.'))).toBe('stored')
    expect(opened.intake.subscriptions()).toEqual([])
    opened.close()
  })

  test('a step that fails leaves the store as it was', () => {
    const database = openDatabase(join(folder, 'collate.sqlite'))
    const broken = { number: 4, name: 'broken', sql: 'CREATE TABLE half (a); CREATE TABLE half (a);' }
    expect(() => migrate(database, [...MIGRATIONS, broken], 'collate.sqlite')).toThrow('half')
    expect(database.first("SELECT name FROM sqlite_master WHERE name = 'half'")).toBeNull()
    database.close()
  })
})

interface Told {
  readonly id?: string
  readonly outlet?: string
  readonly title?: string
  readonly published?: string
  readonly place?: string
}

/** A report with one sentence per full stop. */
function reportOf(text: string, { id = 'dam', place = 'dam.txt', ...given }: Told = {}): Report {
  const sentences = [...text.matchAll(/\S[^.]*\./g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const article: AnnotatedArticle = {
    schema: 'collate/article@1',
    id,
    ...given,
    bylines: [],
    credits: [],
    publishedFrom: given.published === undefined ? 'unknown' : 'given',
    language: 'en',
    text,
    furniture: [],
    paragraphs: text === '' ? [] : [{ start: 0, end: text.length }],
    read: 'full',
    notes: [{ rule: 'dates/no-anchor', reason: 'No DCT' }],
    sentences,
    times: [],
    figures: [],
    entities: [],
    statements: [],
    events: []
  }
  return { capture: { place, kind: 'text', body: text, given: { id, ...given } }, told: {}, article }
}

function eventOf(type: string): AnnotatedArticle['events'][number] {
  const trigger = { start: 0, end: 3 }
  return { id: 'v0', type, contexts: [], trigger, status: 'actual', confidence: 1 }
}

function cellOf(article: string): CollatedStory['rows'][number]['cells'][number] {
  return { article, item: 's1', span: { start: 0, end: 4 }, says: 'so' }
}

function storyOf(id: string, articles: readonly string[]): CollatedStory {
  return {
    schema: 'collate/story@1',
    id,
    title: `Story ${id}`,
    from: '2024-03-14',
    to: '2024-03-15',
    articles: articles.map((article) => ({
      id: article,
      outlet: `Outlet ${article}`,
      origin: 'o1',
      read: 'full'
    })),
    why: [],
    origins: [{ id: 'o1', articles, relation: 'original', evidence: [] }],
    people: [],
    rows: [
      {
        id: 'r1',
        kind: 'statement',
        gist: 'The dam held',
        cells: articles.map(cellOf),
        origins: 1,
        standing: 'single',
        differences: [],
        silent: [],
        unread: []
      }
    ],
    timeline: [],
    wording: []
  }
}
