import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { drawDrafts } from './draw-drafts.js'
import { findNominal } from './find-nominal.js'
import { readWords } from './read-words.js'

const cases: readonly (readonly [text: string, found: string[], because: string])[] = [
  [
    'Her claim that the bridge was unsafe angered the builders.',
    ['Her | claim | that the bridge was unsafe'],
    'the noun is the subject of what follows'
  ],
  [
    'The builders laughed at her claim that the bridge was unsafe.',
    ['her | claim | that the bridge was unsafe'],
    'the clause ends the sentence'
  ],
  [
    'The minister’s warning that the quay could fall was ignored.',
    ['The minister | warning | that the quay could fall'],
    'a possessor'
  ],
  [
    'The allegation by the union that wages were withheld is old.',
    ['the union | allegation | that wages were withheld'],
    'who stands after "by"'
  ],
  ['The claim that the bridge was unsafe is old.', [], 'nobody is named'],
  ['Her belief that the bridge was unsafe is old.', [], 'nothing was uttered'],
  ['Her claim for the bridge was heard.', [], 'no clause'],
  ['The claim of the union, that of wages, is old.', [], 'a pronoun'],
  ['', [], 'no text']
]
for (const [text, found, because] of cases) {
  test(`${text} (${because})`, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    expect(drawDrafts(reading, findNominal(reading))).toEqual(found)
  })
}
