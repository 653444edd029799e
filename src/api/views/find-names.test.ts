import { expect, test } from 'vitest'
import { makeOpenStory } from '../../../test/make-open-story.js'
import type { StoryCard } from '../../store/index.js'
import { findName, listNames } from './find-names.js'

const CARDS = [
  { id: 'st1', people: [{ type: 'person', name: 'Mira Toll' }] },
  {
    id: 'st2',
    people: [
      { type: 'person', name: 'MIRA TOLL' },
      { type: 'place', name: 'Selm' }
    ]
  }
] as unknown as readonly StoryCard[]

const opened = makeOpenStory({
  articles: [
    {
      id: 'a',
      text: '"The quay will close," Mira Toll said.',
      statements: [{ content: '"The quay will close,"', source: 'Mira Toll', speaker: 'Mira Toll' }]
    }
  ],
  rows: [{ cells: ['a s0'] }]
})

test('names are listed over all stories, whatever their case, people and places apart', () => {
  expect(listNames(CARDS).map(({ name, stories }) => `${name} ${stories}`)).toEqual(['Mira Toll 2', 'Selm 1'])
  expect(listNames(CARDS, 'places').map(({ name }) => name)).toEqual(['Selm'])
  expect(listNames(CARDS, 'people').map(({ name }) => name)).toEqual(['Mira Toll'])
})

test('under a name stand its stories, the words for it and what it is reported to have said', () => {
  const found = findName(
    CARDS,
    (id) => (id === 'st1' ? opened : null),
    'mira toll',
    (inStory) => inStory
  )
  expect(found.of).toBe(2)
  expect(
    found.stories.map(({ story, actors, matters }) => [story.id, actors.length, matters.length])
  ).toEqual([['st1', 1, 1]])
  expect(
    findName(
      CARDS,
      () => opened,
      'Mira',
      () => 0
    )
  ).toEqual({ of: 0, stories: [] })
})
