import { expect, test } from 'vitest'
import type { Entity, Statement } from '../../article/index.js'
import { leavePlacesSilent } from './leave-places-silent.js'

const TEXT = 'Ennerby said no. It said so twice.'
const PLACE: Entity = { id: 'e1', type: 'place', name: 'Ennerby', titles: [], mentions: [] }

/** Speakers of statements whose sources are the words given, all of them resolved to one entity. */
function speakersOf(entity: Entity, sources: readonly string[]): (string | undefined)[] {
  const statements = sources.map((source) => {
    const start = TEXT.indexOf(source)
    return { speaker: entity.id, source: [{ start, end: start + source.length }] } as unknown as Statement
  })
  return leavePlacesSilent(TEXT, [entity], statements).map(({ speaker }) => speaker)
}

test('a pronoun alone makes no place speak', () => {
  expect(speakersOf(PLACE, ['It'])).toEqual([undefined])
})

test('a place that speaks by its name speaks by a pronoun too', () => {
  expect(speakersOf(PLACE, ['Ennerby', 'It'])).toEqual(['e1', 'e1'])
})

test('countries and bodies speak by a pronoun', () => {
  expect(speakersOf({ ...PLACE, country: 'VUT' }, ['It'])).toEqual(['e1'])
  expect(speakersOf({ ...PLACE, type: 'organization' }, ['It'])).toEqual(['e1'])
})
