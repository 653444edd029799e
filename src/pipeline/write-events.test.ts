import { expect, test } from 'vitest'
import { articleOf } from '../../evaluation/annotate.js'
import { analyse } from '../analyse/index.js'
import { EVENT_COLUMNS, eventRecords } from './write-events.js'

const TEXT =
  'LISK - The army shelled the port of Hask on Monday, killing 12 people, the Ostrine foreign minister, Mira Tolland, said.\nTolmar denied that its army had shelled the town of Selm.'

const article = analyse({
  ...articleOf(TEXT),
  id: 'r1',
  outlet: 'Lisk Gazette',
  title: 'Port shelled',
  published: '2024-05-08',
  publishedFrom: 'given'
})
const records = eventRecords(article, '1.2.3')

test('an event is a record in POLECAT’s columns, with its sentence', () => {
  const assault = records.find((record) => record['Event Type'] === 'ASSAULT')
  expect(Object.keys(assault ?? {})).toEqual([...EVENT_COLUMNS])
  expect(assault).toMatchObject({
    'Quad Code': 'MATERIAL CONFLICT',
    'Actor Name Raw': 'The army',
    'Primary Actor Sector': 'MIL',
    Source: 'Lisk Gazette',
    'Publication Date': '2024-05-08',
    Version: 'Collate 1.2.3',
    Report: 'Port shelled'
  })
  expect(assault?.Intensity).toBeLessThanOrEqual(-8)
  expect(assault?.Sentence).toContain('shelled the port')
  expect(assault?.['Story People']).toContain('Mira Tolland')
})

test('every cell is words of the report, a code or a number; nothing is made up for what is not known', () => {
  for (const record of records) {
    for (const column of ['Actor COW', 'City', 'GeoNames ID', 'Wikipedia Actor ID'] as const)
      expect(record[column]).toBe('')
    for (const column of ['Actor Name Raw', 'Recipient Name Raw', 'Raw Placename'] as const) {
      for (const words of String(record[column]).split('; ')) expect(TEXT).toContain(words)
    }
  }
})

test('what is only planned, supposed or denied is no line', () => {
  const left = article.events.filter(({ status }) => status !== 'actual' && status !== 'ongoing')
  expect(left.length).toBeGreaterThan(0)
  expect(records.map((record) => record['Event ID'])).not.toContain(`r1 ${left[0]?.id}`)
  expect(records).toHaveLength(article.events.length - left.length)
})
