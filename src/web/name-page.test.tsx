import { expect, test } from 'vitest'
import { makeOpenStory } from '../../test/make-open-story.js'
import { findName } from '../api/index.js'
import type { StoryCard } from '../store/index.js'
import { NamePage } from './name-page.js'

const opened = makeOpenStory({
  articles: [
    {
      id: 'a',
      outlet: 'The Gull',
      text: '"It is safe," Mira Toll said.',
      statements: [{ content: '"It is safe,"', source: 'Mira Toll', speaker: 'Mira Toll' }]
    },
    {
      id: 'b',
      outlet: 'The Kite',
      text: '"It is safe, all of it," a guard told state radio.',
      statements: [{ content: '"It is safe, all of it,"', source: 'a guard' }]
    }
  ],
  rows: [{ cells: ['a s0', 'b s0'] }]
})
const cardsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `st${at}`,
    people: [{ type: 'person', name: 'Mira Toll' }]
  })) as unknown as readonly StoryCard[]

function draw(stories: number): { readonly html: string; readonly opened: number } {
  let count = 0
  const read = () => {
    count += 1
    return opened
  }
  const found = findName(cardsOf(stories), read, 'Mira Toll', (inStory, story) => ({
    ...inStory,
    opened: story
  }))
  return { html: String(<NamePage name="Mira Toll" found={found} />), opened: count }
}

test('the fuller words of somebody else in the same matter are not shown under the name', () => {
  const { html } = draw(1)
  expect(html).toContain('&quot;It is safe,&quot;')
  expect(html).not.toContain('all of it')
  expect(html).toContain('2 forms')
})

test('a name that many stories have says how many of them stand here, and opens each once', () => {
  const { html, opened: count } = draw(27)
  expect(html).toContain('27 stories, of which the 20 most widely told stand here')
  expect(count).toBe(20)
})
