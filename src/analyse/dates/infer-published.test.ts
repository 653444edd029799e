import { expect, test } from 'vitest'
import type { Article } from '../../article/index.js'
import { findTimes } from './find-times.js'
import { inferPublished } from './infer-published.js'

function rangeOf(text: string, published?: string): string {
  const article: Article = {
    id: 'a1',
    text,
    published,
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: 'full',
    notes: []
  }
  const segmented = { ...article, sentences: [], tokens: [] }
  const inferred = inferPublished({ ...segmented, ...findTimes(segmented) })
  return inferred === null ? 'unknown' : `${inferred.publishedRange.from}..${inferred.publishedRange.to}`
}

test.each([
  ['The dam broke two years ago, in May 2020.', '2022-01-01..2022-12-31'],
  ['The dam broke in May 2020, two years ago.', '2022-01-01..2022-12-31'],
  ['The dam broke on 3 May 2020. It will be rebuilt by 1 June 2021.', '2020-05-03..2021-06-01']
])('%s was written between %s', (text, range) => {
  expect(rangeOf(text)).toBe(range)
})

test.each([
  ['one end is not enough', 'The dam broke on 3 May 2020.'],
  ['a vague span says nothing', 'The dam broke several years ago, in May 2020.'],
  [
    'what stands apart is not joined',
    'Ms Ito left two years ago. The town has had a long history, and the dam broke in May 2010.'
  ],
  ['a text without dates has none', 'The dam broke.']
])('nothing is inferred where %s', (_why, text) => {
  expect(rangeOf(text)).toBe('unknown')
})

test('a report that has a date keeps it', () => {
  expect(rangeOf('The dam broke two years ago, in May 2020.', '2022-04-13')).toBe('unknown')
})
