import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { drawDrafts } from './draw-drafts.js'
import { findHeadlines } from './find-headlines.js'
import { readWords } from './read-words.js'

const cases: readonly (readonly [text: string, found: string[], because: string])[] = [
  ['Harbour to close in May, minister says', ['minister | says | Harbour to close in May'], 'source and cue'],
  ['River to fall, says water office', ['water office | says | River to fall'], 'the other way round'],
  [
    'Ito offered to go, then stayed, diplomats say',
    ['diplomats | say | Ito offered to go, then stayed'],
    'a comma in what is said'
  ],
  ['Court annuls vote, orders new ballot', [], 'what the court does next'],
  ['Ito shuts port, warns drivers', [], 'whom she warns'],
  ['Ito shuts port, says river is low', [], 'what she says'],
  ['The harbour will close in May, the minister says.', [], 'a sentence, for the other rules'],
  ['Port, minister says', [], 'nothing said'],
  ['', [], 'no text']
]
for (const [text, found, because] of cases) {
  test(`${text} (${because})`, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    expect(drawDrafts(reading, findHeadlines(reading))).toEqual(found)
  })
}
