import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { lines } from '../../text/index.js'
import { drawDrafts } from './draw-drafts.js'
import { findTurns } from './find-turns.js'
import { readWords } from './read-words.js'

const cases: readonly (readonly [because: string, text: string, found: string[]])[] = [
  [
    'a transcript without marks; what follows a turn is not its',
    lines(
      'Partial transcript as follows:',
      'IVO TESK: Will the quay be shut?',
      'TOLLAND: I think it will.',
      'She had said so before.',
      'TESK: When?'
    ),
    ['IVO TESK | : | Will the quay be shut?', 'TOLLAND | : | I think it will.', 'TESK | : | When?']
  ],
  [
    'a mark that opens at each turn is no part of it',
    lines('“TESK: Will it be shut?', '“TOLLAND: I think it will.', '“TESK: When?”'),
    ['TESK | : | Will it be shut?', 'TOLLAND | : | I think it will.', 'TESK | : | When?']
  ],
  [
    'marks of each turn’s own',
    lines('TESK: “Will it be shut?”', 'TOLLAND: “I think it will.”', 'TESK: “When?”'),
    ['TESK | : | “Will it be shut?”', 'TOLLAND | : | “I think it will.”', 'TESK | : | “When?”']
  ],
  [
    'questions and answers name nobody',
    lines('Q: Will it be shut?', 'A: It will.', 'Q: When?', 'A: In May.'),
    []
  ],
  ['two turns may be headings', lines('TESK: Will it be shut?', 'TOLLAND: I think it will.'), []],
  [
    'one label that comes again is a heading',
    lines('LISK: The quay.', 'LISK: The port.', 'LISK: The sea.'),
    []
  ],
  ['names in small letters', lines('Tesk: The quay.', 'Tolland: The port.', 'Brisk: The sea.'), []],
  ['no text', '', []]
]
for (const [because, text, found] of cases) {
  test(because, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    expect(drawDrafts(reading, findTurns(reading))).toEqual(found)
  })
}
