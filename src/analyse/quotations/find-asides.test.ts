import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { drawDrafts } from './draw-drafts.js'
import { findAsides } from './find-asides.js'
import { readWords } from './read-words.js'

const cases: readonly (readonly [text: string, found: string | undefined, because: string])[] = [
  [
    'The locks are inspected monthly, an inspector told the Rocket.',
    'an inspector | told | The locks are inspected monthly',
    'behind a clause'
  ],
  [
    'The water was safe, explained the head of the laboratory.',
    'the head of the laboratory | explained | The water was safe',
    'the verb first'
  ],
  ['On Friday, an inspector told the Rocket.', undefined, 'no clause before it'],
  ['The locks are old, an inspector told the Rocket that the quay was too.', undefined, 'a clause behind it'],
  ['If the locks hold, the inspector said.', undefined, 'a condition'],
  ['"The locks are old," an inspector told the Rocket.', undefined, 'the marks carry the quotation']
]

test.each(cases)('%s → %s: %s', (text, found) => {
  const reading = readWords(annotateSyntax(articleOf(text)))
  expect(drawDrafts(reading, findAsides(reading))[0]).toBe(found)
})
