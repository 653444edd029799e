import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { wordsOf } from '../../text/index.js'
import { findEntities } from './index.js'

const sources: readonly (readonly [text: string, found: string[], because: string])[] = [
  ['Survivors described a loud bang from the deck.', ['group: Survivors'], 'a plural without article'],
  ['Teachers said that the door was broken.', ['group: Teachers'], 'a plural of a profession'],
  [
    'A former purser said the door was broken.',
    ['person: A former purser'],
    'a noun formed as those for people are'
  ],
  ['A newspaper said the door was broken.', ['organization: A newspaper'], 'a body is no person'],
  ['A letter said the door was broken.', [], 'a thing that says'],
  ['The computer showed that the door was broken.', [], 'a thing that shows'],
  ['Survivors slept on the floor.', [], 'nothing said']
]
for (const [text, expected, because] of sources) {
  test(`${text} (${because})`, () => {
    const { entities } = findEntities({ ...annotateSyntax(articleOf(text)), names: [] })
    expect(entities.map(({ type, name }) => `${type}: ${name}`)).toEqual(expected)
  })
}

test('a later pronoun means the unnamed source', () => {
  const text = 'The list was wrong, a former purser said. "There was no ticket," she said.'
  const { entities } = findEntities({ ...annotateSyntax(articleOf(text)), names: [] })
  expect(entities.map(({ mentions }) => mentions.map(({ span }) => wordsOf(text, span)))).toEqual([
    ['a former purser', 'she']
  ])
})
