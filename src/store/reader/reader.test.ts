import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore, type Store } from '../index.js'
import { decidedKeys, decisionsByArticle } from './decisions.js'

let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-reader-'))
  store = openStore(folder, { now: () => new Date('2024-03-12T12:00:00Z') })
})

afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the last decision on a report holds; taken back, the one before holds again', () => {
  const { reader } = store
  const first = reader.decide({ kind: 'merge', parts: [['a', 'b', 'c']] })
  const second = reader.decide({ kind: 'split', parts: [['a'], ['b', 'd']] })
  expect(Object.fromEntries(decidedKeys(reader.decisions()))).toEqual({
    a: `${second}.0`,
    b: `${second}.1`,
    c: `${first}.0`,
    d: `${second}.1`
  })
  expect(decisionsByArticle(reader.decisions()).get('d')?.kind).toBe('split')
  expect(reader.undo(second)).toBe(true)
  expect(Object.fromEntries(decidedKeys(reader.decisions()))).toEqual({
    a: `${first}.0`,
    b: `${first}.0`,
    c: `${first}.0`
  })
  expect(reader.undo(second)).toBe(false)
})

test('decisions are there when the store is opened again', () => {
  store.reader.decide({ kind: 'pin', parts: [['a', 'b']] })
  store.close()
  store = openStore(folder)
  expect(store.reader.decisions()).toEqual([
    { number: 1, kind: 'pin', parts: [['a', 'b']], made: '2024-03-12T12:00:00.000Z' }
  ])
})

test('stories are stale after a decision and after it is taken back, until they are made anew', () => {
  expect(store.storiesAreStale()).toBe(false)
  const number = store.reader.decide({ kind: 'pin', parts: [['a', 'b']] })
  expect(store.storiesAreStale()).toBe(true)
  const early = store.snapshot()
  expect(early.isOnlyDecided).toBe(true)
  store.keepStories([], early.reach)
  expect(store.storiesAreStale()).toBe(false)
  store.reader.undo(number)
  store.keepStories([], early.reach)
  expect(store.storiesAreStale()).toBe(true)
  store.keepStories([], store.snapshot().reach)
  expect(store.storiesAreStale()).toBe(false)
})

test('a search is kept once, under its last name, until it is let go', () => {
  const { reader } = store
  reader.saveSearch({ name: 'Harbour', query: 'q=harbour' })
  reader.saveSearch({ name: 'Ardent', query: 'q=ardent' })
  reader.saveSearch({ name: 'The harbour', query: 'q=harbour' })
  expect(reader.searches().map(({ name, query }) => [name, query])).toEqual([
    ['Ardent', 'q=ardent'],
    ['The harbour', 'q=harbour']
  ])
  reader.deleteSearch(reader.searches()[0].number)
  expect(reader.searches().map(({ name }) => name)).toEqual(['The harbour'])
})
