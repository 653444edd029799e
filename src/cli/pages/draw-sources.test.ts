import { expect, test } from 'vitest'
import { spellSpan } from '../../api/index.js'
import { lines } from '../../text/index.js'
import { PLAIN } from '../terminal/style.js'
import { drawQuarantine, drawSources } from './draw-sources.js'

const PAPER = { width: 100, style: PLAIN }
const NOW = new Date('2024-03-12T12:00:00Z')
const HALYARD = {
  number: 1,
  address: 'https://halyard.example/feed',
  added: '2024-03-01T12:00:00Z',
  state: 'live',
  due: '2024-03-12T12:25:00Z',
  intervalSeconds: 1800,
  failures: 0,
  reports: 0,
  waiting: 0,
  failed: 0
} as const

test('how a feed fares is said in words', () => {
  const all = [
    HALYARD,
    {
      ...HALYARD,
      title: 'Halyard',
      fetched: '2024-03-12T11:55:00Z',
      brought: '2024-03-12T10:00:00Z',
      reports: 120,
      waiting: 3
    },
    {
      ...HALYARD,
      title: 'Ferry\u001b[2J Post',
      due: '2024-03-12T11:00:00Z',
      fetched: '2024-03-09T11:55:00Z',
      brought: '2024-03-08T10:00:00Z',
      reports: 1,
      failed: 2,
      failures: 6,
      failure: 'ferry.example answered 503 (overloaded or under repair)'
    },
    {
      ...HALYARD,
      outlet: 'The Mill',
      state: 'gone',
      fetched: '2024-03-12T11:00:00Z',
      failures: 1,
      failure: 'gone'
    } as const
  ]
  expect(drawSources(all, NOW, PAPER)).toBe(
    lines(
      'https://halyard.example/feed',
      '  https://halyard.example/feed',
      '  never fetched, next in 25 minutes · no report yet · 0 reports kept',
      'Halyard',
      '  https://halyard.example/feed',
      '  fetched 5 minutes ago, next in 25 minutes · last new report 2 hours ago · 120 reports kept, 3 on',
      '  the way',
      'Ferry\ufffd[2J Post',
      '  https://halyard.example/feed',
      '  fetched 3 days ago, due now · last new report 4 days ago · 1 report kept, 2 in quarantine',
      '  failed 6 times in a row: ferry.example answered 503 (overloaded or under repair)',
      'The Mill',
      '  https://halyard.example/feed',
      '  fetched an hour ago, gone for good and not asked any more · no report yet · 0 reports kept',
      '  failed the last time: gone'
    )
  )
})

test('what is in quarantine is listed with its stage and reason', () => {
  const entry = {
    number: 1,
    place: 'https://halyard.example/1',
    title: 'Quay closed',
    stage: 'gather',
    reason: 'halyard.example answered 402 (payment is asked for)',
    since: '2024-03-12T10:00:00Z',
    isKeptInPart: true
  }
  expect(drawQuarantine([entry], NOW, PAPER)).toBe(
    lines(
      'Quay closed',
      '  https://halyard.example/1',
      '  gather, 2 hours ago: halyard.example answered 402 (payment is asked for)',
      '  What its feed says of it was kept.'
    )
  )
  expect(drawQuarantine([], NOW, PAPER)).toBe('Nothing is in quarantine.')
})

test('stretches of time are rough', () => {
  const spelt = [5, 50, 89, 600, 3000, 3600, 7200, 80_000, 86_400, 260_000].map((seconds) =>
    spellSpan(seconds * 1000)
  )
  expect(spelt).toEqual([
    'a moment',
    'a minute',
    'a minute',
    '10 minutes',
    'an hour',
    'an hour',
    '2 hours',
    'a day',
    'a day',
    '3 days'
  ])
})
