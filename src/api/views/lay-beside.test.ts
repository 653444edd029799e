import { expect, test } from 'vitest'
import { makeOpenStory } from '../../../test/make-open-story.js'
import { findSharedRuns } from './find-shared-runs.js'
import { layBeside } from './lay-beside.js'

const said = (content: string) => [{ content, source: 'Toll' }]

const opened = makeOpenStory({
  articles: [
    { id: 'a', text: '"It is safe," Toll said.', origin: 'o', statements: said('"It is safe,"') },
    { id: 'b', text: '"It is safe," Toll said.', origin: 'o', statements: said('"It is safe,"') },
    { id: 'c', text: 'Toll said it was quite safe.', statements: said('it was quite safe') },
    { id: 'd', text: 'Toll said nothing at all.', statements: said('nothing at all') },
    { id: 'e', text: 'Toll said it was not safe.', statements: said('it was not safe') }
  ],
  rows: [{ cells: ['a s0', 'b s0', 'c s0', 'e s0 otherwise'], standing: 'disputed' }, { cells: ['d s0'] }]
})

function drawBeside(asked: readonly string[]): string {
  const { columns, matches, leftOut } = layBeside(opened, asked)
  const told = matches.map(({ places }) => places.map(({ article }) => article).join('='))
  return [columns.map(({ article }) => article).join(' '), told.join(', '), leftOut.join(' ')].join(' | ')
}

test('the reports asked for stand in the order of the story, with the matters that two of them tell', () => {
  expect(drawBeside(['e', 'a'])).toBe('a e | a=e | ')
  expect(drawBeside(['d', 'c', 'b'])).toBe('b c d | b=c | ')
})

test('unasked, the two of different origins that share most stand there, never a report and its copy', () => {
  expect(drawBeside([])).toBe('a c | a=c | ')
  expect(drawBeside(['no such report'])).toBe('a c | a=c | ')
})

test('one asked for is laid beside the one that shares most with it', () => {
  expect(drawBeside(['e'])).toBe('a e | a=e | ')
})

test('a fifth report is left out, and named', () => {
  expect(drawBeside(['a', 'b', 'c', 'd', 'e'])).toBe('a b c d | a=b=c | e')
})

test('a story of one report has one column', () => {
  const alone = makeOpenStory({ articles: [{ id: 'a', text: 'Alone.' }] })
  expect(layBeside(alone, []).columns.map(({ article }) => article)).toEqual(['a'])
})

test('passages of eight words or more that two texts have are shared, whatever their case and marks', () => {
  const here = 'Police said: the ferry left the old quay at nine in the evening, with 40 on board.'
  const there = 'At dusk THE FERRY left the old quay at nine in the evening. It sank.'
  const drawn = findSharedRuns([here, there]).map((spans, index) =>
    spans.map(({ start, end }) => [here, there][index].slice(start, end))
  )
  expect(drawn).toEqual([
    ['the ferry left the old quay at nine in the evening'],
    ['THE FERRY left the old quay at nine in the evening']
  ])
  expect(findSharedRuns(['one two', 'one two'])).toEqual([[], []])
  expect(findSharedRuns([])).toEqual([])
})
