import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { drawDrafts } from './draw-drafts.js'
import { findPosts } from './find-posts.js'
import { readWords } from './read-words.js'

const cases: readonly (readonly [text: string, found: string[], because: string])[] = [
  [
    'The quay is ours. — Mira Tolland (@mtolland) May 3, 2016',
    ['Mira Tolland | — | The quay is ours.'],
    'signed in its paragraph'
  ],
  [
    '“The quay is ours.”\n― Mira Tolland (@mtolland)',
    ['Mira Tolland | ― | “The quay is ours.”'],
    'signed in one of its own'
  ],
  ['The quay is ours — Mira Tolland (in May) said so.', [], 'no handle'],
  ['The quay is ours — Mira Tolland (@mtolland) said so in May.', [], 'a sentence goes on'],
  ['— Mira Tolland (@mtolland) May 3, 2016', [], 'nothing is said'],
  [`${'The quay is ours. '.repeat(40)}— Mira Tolland (@mtolland)`, [], 'too long for a post'],
  ['', [], 'no text']
]
for (const [text, found, because] of cases) {
  test(`${text.slice(0, 70).replace('\n', '⏎')} (${because})`, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    expect(drawDrafts(reading, findPosts(reading))).toEqual(found)
  })
}
