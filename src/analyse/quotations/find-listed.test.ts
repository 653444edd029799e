import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { lines } from '../../text/index.js'
import { drawDrafts } from './draw-drafts.js'
import { findListed, findSigned } from './find-listed.js'
import { readWords } from './read-words.js'

const NAMES = ['Mira Tolland, 24', 'Joren Brisk, a fisherman', 'Ada Ito']
const SAID = ['“The quay is all we have.”', '“The tide took my boat.”', '“We shall see on Friday.”']
const FOUND = [
  'Mira Tolland, 24 | “ | The quay is all we have.',
  'Joren Brisk, a fisherman | “ | The tide took my boat.',
  'Ada Ito | “ | We shall see on Friday.'
]
const pairs = (some: readonly string[], others: readonly string[]) =>
  lines(...some.flatMap((one, at) => [one, others[at]]))

const lists: readonly (readonly [because: string, text: string, found: string[]])[] = [
  ['names before their quotations', pairs(NAMES, SAID), FOUND],
  ['names behind them', pairs(SAID, NAMES), FOUND],
  ['a heading before names that stand behind: nobody can tell', lines('Lisk', pairs(SAID, NAMES)), []],
  ['two pairs may stand so by chance', pairs(NAMES.slice(0, 2), SAID.slice(0, 2)), []],
  [
    'a sentence between ends the list',
    lines(pairs(NAMES.slice(0, 2), SAID), 'It rained.', NAMES[2], SAID[2]),
    []
  ],
  ['no text', '', []]
]
for (const [because, text, found] of lists) {
  test(`a list of voices: ${because}`, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    expect(drawDrafts(reading, findListed(reading))).toEqual(found)
  })
}

const signed: readonly (readonly [because: string, text: string, found: string[]])[] = [
  [
    'a name inside the marks, on a line of its own',
    '"The tide took my boat.\nJoren Brisk, Port of Lisk."',
    ['Joren Brisk, Port of Lisk | " | The tide took my boat.']
  ],
  ['a sentence there is no name', '"The tide took my boat.\nLisk is a good town."', []],
  ['a name behind the marks is not inside', '"The tide took my boat."\nJoren Brisk', []],
  ['nothing behind', '"The tide took my boat.', []]
]
for (const [because, text, found] of signed) {
  test(`a signed quotation: ${because}`, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    expect(drawDrafts(reading, findSigned(reading))).toEqual(found)
  })
}
