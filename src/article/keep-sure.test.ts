import { expect, test } from 'vitest'
import type { AnnotatedArticle, Event, Statement } from './article.js'
import { keepSure, readConfidence } from './keep-sure.js'
import { CollateError } from './problem.js'

const span = { start: 0, end: 1 }
const statement = (id: string, confidence: number): Statement => ({
  id,
  kind: 'indirect',
  content: [span],
  source: [],
  cue: [],
  chain: [],
  confidence
})
const event = (id: string, claimedBy?: string): Event => ({
  id,
  type: 'CONSULT',
  contexts: [],
  trigger: span,
  status: 'actual',
  confidence: 0.5,
  ...(claimedBy === undefined ? {} : { statement: claimedBy })
})
const article = {
  statements: [statement('s0', 0.95), statement('s1', 0.4)],
  events: [event('v0'), event('v1', 's0'), event('v2', 's1')],
  notes: []
} as unknown as AnnotatedArticle

test('what is less sure is left out with what only it claims, and a note says so', () => {
  const sure = keepSure(article, 0.9)
  expect(sure.statements.map(({ id }) => id)).toEqual(['s0'])
  expect(sure.events.map(({ id }) => id)).toEqual(['v0', 'v1'])
  expect(sure.notes.map(({ rule }) => rule)).toEqual(['statements/unsure'])
})

test('where all is sure enough nothing changes', () => {
  expect(keepSure(article, 0.4)).toBe(article)
})

for (const [words, confidence] of [
  ['0', 0],
  ['0.9', 0.9],
  ['.95', 0.95],
  ['1', 1],
  ['1.0', 1]
] as const) {
  test(`"${words}" is a confidence`, () => expect(readConfidence(words, 'here')).toBe(confidence))
}

for (const words of ['', '2', '-1', '95', '1.5', '0,9', 'NaN', '0.9e3', ' ', '0x1'.repeat(1000)]) {
  test(`"${words.slice(0, 20)}" is none`, () =>
    expect(() => readConfidence(words, 'here')).toThrow(CollateError))
}
