import { expect, test } from 'vitest'
import type { Cell, CollatedStory, Row } from '../article/index.js'
import { foldColumns, readColumns } from './columns.js'

const story = {
  articles: [
    { id: 'a', origin: 'x', read: 'full' },
    { id: 'b', origin: 'y', read: 'full' },
    { id: 'c', origin: 'x', read: 'full' }
  ],
  origins: [
    { id: 'x', articles: ['a', 'c'], relation: 'reprint', evidence: [] },
    { id: 'y', articles: ['b'], relation: 'original', evidence: [] }
  ]
} as unknown as CollatedStory

function rowOf(cells: readonly (readonly [string, Cell['says']])[], silent: readonly string[] = []): Row {
  return {
    cells: cells.map(([article, says]) => ({ article, item: 's0', span: { start: 0, end: 1 }, says })),
    silent,
    unread: []
  } as unknown as Row
}

function drawRow(row: Row, areCopiesOpen: boolean): string[] {
  const columns = foldColumns(story, areCopiesOpen)
  return readColumns(row, columns).map((read, index) => {
    const column = columns[index]
    const also = read.also.map(({ article }) => article).join(' ')
    return `${column.lead.id}${column.isCopy ? ' (copy)' : ''}: ${read.state}${also === '' ? '' : `, also ${also}`}`
  })
}

test('a copy is folded under the first report that carries its text', () => {
  const row = rowOf(
    [
      ['a', 'so'],
      ['c', 'so']
    ],
    ['b']
  )
  expect(drawRow(row, false)).toEqual(['a: so, also c', 'b: silent'])
  expect(drawRow(row, true)).toEqual(['a: so', 'c (copy): so', 'b: silent'])
})

test('what one of the copies says, the folded column says, in its words', () => {
  const row = rowOf([['c', 'so']], ['a'])
  expect(drawRow(row, false)).toEqual(['a: so', 'b: unknown'])
  const [cell] = readColumns(row, foldColumns(story, false))
  expect(cell.shown[0].article).toBe('c')
})

test('a copy that says otherwise is not hidden by one that agrees', () => {
  const row = rowOf([
    ['a', 'so'],
    ['c', 'otherwise']
  ])
  expect(drawRow(row, false)[0]).toBe('a: otherwise, also c')
})
