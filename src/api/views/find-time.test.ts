import { expect, test } from 'vitest'
import { makeOpenStory, spanIn } from '../../../test/make-open-story.js'
import { findTime, type LedgerEntry } from './find-time.js'

const GULL = 'Nine people died when the quay fell on Monday, and at least 3 are missing.'
const KITE = 'Nine people died when the quay fell, and at least 3 are missing, police said.'
const MAIL = 'Twelve people died, and 2 to 4 are missing.'

const opened = makeOpenStory({
  articles: [
    {
      id: 'a',
      outlet: 'The Gull',
      published: '2024-03-12',
      text: GULL,
      origin: 'o',
      figures: [
        { words: 'Nine people', value: 9, topic: 'killed' },
        { words: 'at least 3', value: 3, modifier: 'at least' }
      ]
    },
    {
      id: 'b',
      outlet: 'The Kite',
      published: '2024-03-13T08:00:00Z',
      text: KITE,
      origin: 'o',
      figures: [
        { words: 'Nine people', value: 9, topic: 'killed' },
        { words: 'at least 3', value: 3, modifier: 'at least' }
      ]
    },
    {
      id: 'c',
      outlet: 'The Gull',
      published: '2024-03-14',
      text: MAIL,
      figures: [
        { words: 'Twelve people', value: 12, topic: 'killed' },
        { words: '2 to 4', value: { min: 2, max: 4 } }
      ]
    }
  ],
  rows: [
    { kind: 'figure', cells: ['a f0', 'b f0'] },
    { kind: 'figure', cells: ['c f0'] },
    { kind: 'figure', cells: ['a f1', 'b f1'] },
    { kind: 'figure', cells: ['c f1'] }
  ],
  timeline: [{ date: '2024-03-11', row: 'r0' }],
  evidence: [
    {
      article: 'a',
      span: spanIn(GULL, 'Nine people died when the quay fell'),
      other: { article: 'b', span: spanIn(KITE, 'Nine people died when the quay fell') },
      why: '7 words in a row are the same'
    },
    {
      article: 'b',
      span: spanIn(KITE, 'Nine people died when the quay fell'),
      other: { article: 'a', span: spanIn(GULL, 'Nine people died when the quay fell') },
      why: '7 words in a row are the same'
    }
  ]
})

const view = findTime(opened, (id) => (id === 'a' ? ['2024-03-12T10:00:00Z', '2024-03-12T19:00:00Z'] : ['x']))

test('a lane is an outlet; each of its reports has both clocks, its text and its versions', () => {
  const drawn = view.lanes.map(({ outlet, reports }) => [
    outlet,
    ...reports.map(({ article, isCopy, copyOf, happened, kept }) =>
      [article, isCopy ? `copy of ${copyOf}` : 'own', ...happened.map(({ date }) => date), kept.length].join(
        ' '
      )
    )
  ])
  expect(drawn).toEqual([
    ['The Gull', 'a own 2024-03-11 2', 'c own 1'],
    ['The Kite', 'b copy of a 2024-03-11 1']
  ])
})

test('two reports of one text are joined, with the places that show it, told once', () => {
  expect(view.shared.map(({ articles, evidence }) => [...articles, evidence.length])).toEqual([['a', 'b', 1]])
})

test('a report of the same day is not said to be the copy', () => {
  const { lanes } = findTime(
    makeOpenStory({
      articles: [
        { id: 'a', published: '2024-03-12', text: 'x', origin: 'o' },
        { id: 'b', published: '2024-03-12', text: 'x', origin: 'o' }
      ]
    }),
    () => []
  )
  expect(lanes.flatMap(({ reports }) => reports.map(({ copyOf }) => copyOf))).toEqual([undefined, undefined])
})

test('a ledger holds the figures of a topic, or of one row that several reports tell, as they were reported', () => {
  const drawn = view.ledgers.map(({ topic, row, isVaried, entries }) => [
    topic ?? row,
    isVaried ? 'varied' : 'alike',
    entries.map(drawEntry).join(', ')
  ])
  expect(drawn).toEqual([
    ['killed', 'varied', 'a 9..9, b 9..9, c 12..12'],
    ['r2', 'alike', 'a 3.., b 3..']
  ])
})

function drawEntry({ article, min, max }: LedgerEntry): string {
  return `${article} ${min ?? ''}..${max ?? ''}`
}
