import { expect, test } from 'vitest'
import { CollateError } from '../../article/index.js'
import type { Store, StoryCard } from '../../store/index.js'
import { listChoices, listStories, readStoriesFilter } from './list-stories.js'

function cardOf(id: string, card: Partial<StoryCard>): StoryCard {
  return {
    ...{ id, title: id, from: '2024-03-12', to: '2024-03-14', articles: 1, outlets: 1, origins: 1, rows: 0 },
    ...{ disputed: 0, people: [], languages: ['en'], eventTypes: [], stored: [], unread: 0, isPinned: false },
    reports: [{ id: `${id}-1`, outlet: 'The Gull', origin: 'o', read: 'full' }],
    ...card
  }
}

const CARDS = [
  cardOf('flood', {
    people: [
      { type: 'person', name: 'Ana Ruíz' },
      { type: 'place', name: 'Selm' }
    ],
    eventTypes: ['AID']
  }),
  cardOf('vote', {
    from: '2024-05-01',
    to: '2024-05-09',
    people: [{ type: 'organization', name: 'Selm Party' }]
  }),
  cardOf('silent', {
    from: '',
    to: '',
    languages: ['fr'],
    reports: [{ id: 's', outlet: 'Le Phare', origin: 'o', read: 'none' }]
  })
]

const store = {
  articlesWith(words: string) {
    if (words === '-') throw new CollateError({ what: 'No word', where: words, remedy: 'Give one' })
    return new Set(['vote-1'])
  }
} as unknown as Store

function drawFound(query: string): string {
  const parameters = new URLSearchParams(query)
  const { stories, problem } = listStories(
    store,
    CARDS,
    readStoriesFilter((name) => parameters.get(name) ?? undefined)
  )
  return problem?.what ?? stories.map(({ id }) => id).join(' ')
}

const QUESTIONS: readonly (readonly [query: string, found: string])[] = [
  ['', 'flood vote silent'],
  ['outlet=&person=', 'flood vote silent'],
  ['outlet=gull', 'flood vote'],
  ['person=ruiz', 'flood'],
  ['person=selm', 'vote'],
  ['place=SELM', 'flood'],
  ['event=AID', 'flood'],
  ['language=fr', 'silent'],
  ['from=2024-03-14', 'flood vote'],
  ['from=2024-03-15', 'vote'],
  ['to=2024-03-12', 'flood'],
  ['to=2024-03-11', ''],
  ['from=soon', 'flood vote silent'],
  ['q=party', 'vote'],
  ['q=party&outlet=phare', ''],
  ['q=-', 'No word']
]

for (const [query, found] of QUESTIONS) {
  test(`asked for "${query}" the list is "${found}"`, () => {
    expect(drawFound(query)).toBe(found)
  })
}

test('choices are what the stories have', () => {
  expect(listChoices(CARDS)).toEqual({
    outlets: ['The Gull', 'Le Phare'],
    people: ['Ana Ruíz', 'Selm Party'],
    places: ['Selm'],
    events: ['AID'],
    languages: ['en', 'fr']
  })
})
