import { expect, test } from 'vitest'
import type { AnnotatedArticle, EntityType } from '../../article/index.js'
import { canBeOneVoice, gatherVoices, readVoice } from './same-speaker.js'

const ARTICLE = { entities: [] } as unknown as AnnotatedArticle

/** A voice by the words of its source; with an id and a type where the people of the story are known. */
function voice(source: string, id?: string, type: EntityType = 'person') {
  return readVoice(ARTICLE, [source], undefined, id === undefined ? null : { id, type })
}

const ONE: readonly (readonly [ReturnType<typeof voice>, ReturnType<typeof voice>, because: string])[] = [
  [voice('Mira Tolland', 'a1'), voice('she', 'a1'), 'one actor'],
  [voice('the hardliner'), voice('General Orsk', 'a1'), 'a description that tells nobody apart'],
  [
    voice('its foreign ministry', 'a1', 'organization'),
    voice('Ostrin', 'a2', 'place'),
    'a country and its ministry'
  ],
  [voice('the ministry'), voice("Ostrin's Foreign Ministry", 'a1', 'organization'), 'one kind, one name'],
  [voice('Ostrini officials'), voice('Ostrin', 'a2', 'place'), 'a country and its adjective']
]
for (const [a, b, because] of ONE) {
  test(`may be one voice: ${because}`, () => expect(canBeOneVoice(a, b) && canBeOneVoice(b, a)).toBe(true))
}

const TWO: typeof ONE = [
  [voice('Mira Tolland', 'a1'), voice('Tarek Olin', 'a2'), 'two people'],
  [voice('the Ostrini ministry'), voice('the Vardeshi ministry'), 'two countries'],
  [voice('a Vardeshi minister'), voice('General Orsk', 'a1'), 'another office'],
  [voice('the police'), voice('the union'), 'two kinds'],
  [voice('Mayor Tolland', 'a1'), voice('Ostrin', 'a2', 'place'), 'a mayor does not speak for the country']
]
for (const [a, b, because] of TWO) {
  test(`are two voices: ${because}`, () => expect(canBeOneVoice(a, b) || canBeOneVoice(b, a)).toBe(false))
}

test('what one report calls an actor tells who is meant in another', () => {
  const [general] = gatherVoices([voice('General Orsk', 'a1'), voice('Orsk, commander of the Corps', 'a1')])
  expect(canBeOneVoice(general, voice('a commander'))).toBe(true)
})
