import { expect, test } from 'vitest'
import { isForeignLine } from './foreign-lines.js'

const cases: readonly (readonly [line: string, next: string, foreign: boolean, because: string])[] = [
  ['Lorries wait at the bridge. (HNA Photo/Ada Lorn)', '', true, 'words under a picture'],
  [
    'Lorries wait at the bridge.',
    '(HNA Photo/Ada Lorn)',
    true,
    'words under a picture, its credit in the next line'
  ],
  ['FILE - Lorries wait at the bridge in June.', '', true, 'a picture from the files'],
  ['In this June 30, 2013 file photo, lorries wait.', '', true, 'a picture told of'],
  ['The bridge is safe!', '— Idra Venn (@venn) July 16, 2018', true, 'a post, signed in the next line'],
  ['— Idra Venn (@venn) July 16, 2018', '', true, 'its signature'],
  ['window._box = window._box || []; _box.push({flush: true});', '', true, 'a script'],
  ['The bridge was shut, the mayor said (she had seen the photos).', '', false, 'brackets inside a sentence'],
  ['TELLMARK (HNA) - The bridge was shut.', '', false, 'an agency at the dateline'],
  ['The bridge was shut. (HNA)', '', false, 'an agency at the end'],
  ['Function and beauty need not be at odds.', '', false, 'prose']
]

test.each(cases)('%s | %s: %s, %s', (line, next, foreign) => {
  expect(isForeignLine(line, next)).toBe(foreign)
})

test('a line of a hundred thousand brackets is read at once', () => {
  expect(isForeignLine('('.repeat(100_000))).toBe(false)
  expect(isForeignLine('a (@b '.repeat(20_000))).toBe(false)
})
