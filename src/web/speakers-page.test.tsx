import { expect, test } from 'vitest'
import { makeOpenStory } from '../../test/make-open-story.js'
import { SpeakersPage } from './speakers-page.js'

test('a form that names another speaker, or none, is neither drawn nor told as the way of this one', () => {
  const opened = makeOpenStory({
    articles: [
      {
        id: 'a',
        outlet: 'The Gull',
        text: '"It is safe, all of it," Mira Toll said.',
        statements: [{ content: '"It is safe, all of it,"', source: 'Mira Toll', speaker: 'Mira Toll' }]
      },
      {
        id: 'b',
        outlet: 'The Kite',
        text: '"It is safe," a guard told state radio.',
        statements: [{ content: '"It is safe,"', source: 'a guard', relays: ['state radio'] }]
      },
      {
        id: 'c',
        outlet: 'Halyard',
        text: 'It is safe, it is said.',
        statements: [{ content: 'It is safe', kind: 'indirect' }]
      }
    ],
    rows: [{ cells: ['a s0', 'b s0', 'c s0'] }]
  })
  const html = String(<SpeakersPage {...opened} filter={{}} query="" />)
  expect(html).not.toContain('<svg')
  expect(html).not.toContain('Mira Toll → ')
  expect(html).toContain('<span class="words">a guard</span>')
  expect(html).toContain('not named')
})
