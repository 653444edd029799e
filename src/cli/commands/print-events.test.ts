import { expect, test } from 'vitest'
import { bareArticle } from '../../../evaluation/bare-article.js'
import type { AnnotatedArticle } from '../../article/index.js'
import { EVENT_COLUMNS } from '../../pipeline/index.js'
import { headOfEvents, linesOfEvents } from './print-events.js'

const TEXT = 'The army shelled the port of Hask, the "Lake Watch", on Monday.'

function articleBy(outlet: string): AnnotatedArticle {
  return {
    ...bareArticle({ id: 'r', outlet, title: '@SUM(1,2)', text: TEXT }),
    sentences: [{ start: 0, end: TEXT.length }],
    events: [
      {
        id: 'v0',
        type: 'ASSAULT',
        contexts: [],
        trigger: { start: 9, end: 16 },
        status: 'actual',
        confidence: 1
      }
    ]
  }
}

test('the head names the columns; JSONL needs none', () => {
  expect(headOfEvents('csv')).toBe(EVENT_COLUMNS.join(','))
  expect(headOfEvents('tsv')).toBe(EVENT_COLUMNS.join('\t'))
  expect(headOfEvents('jsonl')).toBeUndefined()
})

test('marks inside a cell are quoted, and what a spreadsheet would take for a formula is not one', () => {
  const [line] = linesOfEvents(articleBy('=cmd|calc'), 'csv')
  expect(line).toContain(`'=cmd|calc`)
  expect(line).toContain(`"'@SUM(1,2)"`)
  expect(line).toContain('""Lake Watch""')
  expect(line).toContain(',-9')
  expect(line).not.toContain(`'-9`)
})

test('an object a line has the same names', () => {
  const [line] = linesOfEvents(articleBy('Lisk Gazette'), 'jsonl')
  expect(Object.keys(JSON.parse(line))).toEqual([...EVENT_COLUMNS])
})
