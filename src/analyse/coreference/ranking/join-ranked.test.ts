import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotateNames, articleOf } from '../../../../evaluation/annotate.js'
import { readWords } from '../document.js'
import { findEntities } from '../index.js'
import { createCandidateFinder } from './find-candidates.js'
import { PAIR_ROWS, PAIR_SLOTS, writePair } from './pair-features.js'
import { prepareMentions } from './prepare-mentions.js'

function named(text: string) {
  return annotateNames(articleOf(text))
}

/** Chains of two mentions and more, as words. */
function chainsOf(text: string): string[] {
  return findEntities(named(text))
    .entities.filter(({ mentions }) => 1 < mentions.length)
    .map(({ mentions }) => mentions.map(({ span }) => text.slice(span.start, span.end)).join(' = '))
}

const joined: readonly (readonly [text: string, chain: string, because: string])[] = [
  [
    'The council read the report on Monday. The report had cost a year of work.',
    'the report = The report',
    'a thing told again under its noun'
  ],
  [
    'The bridge fell in the night. It had stood for ninety years.',
    'The bridge = It',
    '"it" for a thing that no list knows'
  ],
  [
    'Mira Tolland spoke on Monday. “I will stay because my work is not done,” she said.',
    'Mira Tolland = I = my = she',
    'who says "I" is who is said to speak'
  ],
  [
    'Firefighters reached the village at noon. They found the school in ruins.',
    'Firefighters = They',
    'people by what they do'
  ]
]

for (const [text, chain, because] of joined) {
  test(`joins ${chain} (${because})`, () => expect(chainsOf(text)).toContain(chain))
}

const apart: readonly (readonly [text: string, because: string])[] = [
  ['A lorry hit a wall. A second lorry stopped in time.', 'something new under the same noun'],
  ['It rained all night. It was clear that the road would flood.', '"it" that stands for nothing'],
  ['Mira Tolland met Tarek Olin. Anna Marin met Joren Brisk.', 'four people'],
  [
    'The former ports minister was jailed on Thursday. The interior minister welcomed it.',
    'two offices of one kind'
  ],
  ['The first vote was lost. The second vote was won.', 'words before the noun that tell two apart']
]

for (const [text, because] of apart) {
  test(`leaves apart: ${text} (${because})`, () => expect(chainsOf(text)).toEqual([]))
}

test('a commander told of as someone new is not the one named before', () => {
  const { entities } = findEntities(
    named('Nobody avenged Tarek Olin. A senior commander said on Monday that he would wait.')
  )
  const names = entities.map(({ name }) => name)
  expect(names).toContain('Tarek Olin')
  expect(names).toContain('A senior commander')
})

test('a thing told once is no entity, and it is typed as no person or body where it is one', () => {
  const { entities } = findEntities(named('The bridge fell in the night. It had stood for ninety years.'))
  expect(entities.map(({ type, name }) => `${type}: ${name}`)).toEqual(['other: The bridge'])
})

test('without syntax or without the model the rules stand alone', () => {
  const article = named('Mira Tolland spoke. She left. The bridge fell. It was old.')
  const tokens = article.tokens.map((token) => ({ ...token, upos: 'X', head: -1, deprel: 'dep' }))
  for (const { entities } of [findEntities({ ...article, tokens }), findEntities(article, null)])
    expect(entities.map(({ name }) => name)).toEqual(['Mira Tolland'])
})

test('a long article of the same words compares each mention with no more than sixty others', () => {
  const article = named(
    'The minister met Mira Tolland at the old bridge. She said the bridge was late. '.repeat(200)
  )
  const prepared = prepareMentions(article, readWords(article))
  const findCandidates = createCandidateFinder(prepared.seen)
  const counts = prepared.seen.map((_, index) => findCandidates(index).length)
  expect(Math.max(...counts)).toBeLessThanOrEqual(60)
})

const pieces = fc.constantFrom(
  'the bridge',
  'Mira Tolland',
  'she',
  'it',
  'I',
  'this',
  '“',
  '”',
  '.',
  'fell',
  'said',
  '👏🏽',
  '\n'
)

test('rows of pairs lie in their table, candidates stand before their mention, mentions belong to one entity', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
      const article = named(words.join(' '))
      const prepared = prepareMentions(article, readWords(article))
      const rows = new Int32Array(PAIR_SLOTS)
      const findCandidates = createCandidateFinder(prepared.seen)
      for (const index of prepared.seen.keys()) {
        for (const [nth, candidate] of findCandidates(index).entries()) {
          expect(candidate).toBeLessThan(index)
          writePair(prepared, candidate, index, nth, rows)
          for (const row of rows) expect(row).toBeLessThan(PAIR_ROWS)
        }
      }
      const spans = findEntities(article).entities.flatMap(({ mentions }) =>
        mentions.map(({ span }) => `${span.start}-${span.end}`)
      )
      expect(new Set(spans).size).toBe(spans.length)
    }),
    { numRuns: 60 }
  )
})

const governments: readonly (readonly [text: string, because: string])[] = [
  ['Ankara said it would wait.', 'it speaks'],
  ['Ankara and Athens blamed each other for the delay.', 'both act'],
  ['The talks were broken off, as demanded by Ankara.', 'it is who demands']
]

for (const [text, because] of governments) {
  test(`a capital is its government: ${text} (${because})`, () => {
    const ankara = findEntities(named(text)).entities.find(({ name }) => name === 'Ankara')
    expect(ankara?.type).toBe('organization')
  })
}

const cities: readonly (readonly [text: string, because: string])[] = [
  ['It snowed in Ankara on Monday.', 'where something is'],
  ['Ankara was hit by a storm on Monday.', 'something is done to it'],
  ['The train from Ankara was late.', 'where it comes from']
]

for (const [text, because] of cities) {
  test(`a capital is a city: ${text} (${because})`, () => {
    const ankara = findEntities(named(text)).entities.find(({ name }) => name === 'Ankara')
    expect(ankara?.type).toBe('place')
  })
}
