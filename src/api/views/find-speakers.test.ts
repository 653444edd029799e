import { expect, test } from 'vitest'
import { makeOpenStory } from '../../../test/make-open-story.js'
import { findSpeakers, readSpeakersFilter, type SpeakersFilter } from './find-speakers.js'
import type { OpenStory } from './open-story.js'

const opened = makeOpenStory({
  articles: [
    {
      id: 'a',
      outlet: 'The Gull',
      text: '"The quay will close," Mira Toll said. Police said it was open. It was to be sold, it is said.',
      statements: [
        { content: '"The quay will close,"', source: 'Mira Toll', speaker: 'Mira Toll' },
        { content: 'it was open', source: 'Police', kind: 'indirect' },
        { content: 'It was to be sold', kind: 'indirect' }
      ]
    },
    {
      id: 'b',
      outlet: 'The Kite',
      text: 'Mira Toll told state radio that the quay on the island would close in May.',
      statements: [
        {
          content: 'that the quay on the island would close in May',
          source: 'Mira Toll',
          speaker: 'Mira Toll',
          kind: 'indirect',
          relays: ['state radio']
        }
      ]
    }
  ],
  rows: [{ cells: ['a s0', 'b s0'] }, { cells: ['a s1'] }, { cells: ['a s2'] }]
})

function drawSpeakers(from: OpenStory, filter: SpeakersFilter = {}): string[] {
  return findSpeakers(from, filter).map(({ name, known, matters }) => {
    const drawn = matters.map(({ forms }) =>
      forms
        .map(({ article, kind, chain, otherSpeaker }) =>
          [
            article,
            kind,
            ...chain.map((link) => `via ${link.name}`),
            otherSpeaker === null ? 'nobody named' : otherSpeaker
          ]
            .filter(Boolean)
            .join(' ')
        )
        .join(' | ')
    )
    return `${name ?? '-'} (${known}): ${drawn.join('; ')}`
  })
}

test('a speaker is one over the reports, the fullest form first; sources without a name stand below', () => {
  expect(drawSpeakers(opened)).toEqual([
    'Mira Toll (actor): b indirect via state radio | a direct',
    'Police (words): a indirect',
    '- (none): a indirect'
  ])
})

test('forms of another kind or outlet are left out, and matters with none of them', () => {
  expect(drawSpeakers(opened, { kind: 'direct' })).toEqual(['Mira Toll (actor): a direct'])
  expect(drawSpeakers(opened, { outlet: 'The Kite' })).toEqual([
    'Mira Toll (actor): b indirect via state radio'
  ])
  expect(drawSpeakers(opened, { outlet: 'No such outlet' })).toEqual([])
})

test('who is named otherwise in one form of a matter is not made the speaker of it', () => {
  const other = makeOpenStory({
    articles: [
      {
        id: 'a',
        text: '"It is safe," Mira Toll said. "It is safe, all of it," a guard said. It is safe, it is said.',
        statements: [
          { content: '"It is safe,"', source: 'Mira Toll', speaker: 'Mira Toll' },
          { content: '"It is safe, all of it,"', source: 'a guard' },
          { content: 'It is safe', kind: 'indirect' }
        ]
      }
    ],
    rows: [{ cells: ['a s0', 'a s1', 'a s2'] }]
  })
  expect(drawSpeakers(other)).toEqual([
    'Mira Toll (actor): a direct a guard | a direct | a indirect nobody named'
  ])
})

test('an address that asks for no known kind asks for all', () => {
  const filterOf = (query: string) =>
    readSpeakersFilter((name) => new URLSearchParams(query).get(name) ?? undefined)
  expect(filterOf('kind=loud&outlet=')).toEqual({})
  expect(filterOf('kind=mixed&outlet=The+Gull')).toEqual({ kind: 'mixed', outlet: 'The Gull' })
})
