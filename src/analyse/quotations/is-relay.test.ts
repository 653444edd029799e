import { expect, test } from 'vitest'
import { isRelay, kindOfRelay } from './is-relay.js'

for (const phrase of [
  'state media',
  'the Halyard agency',
  'a local radio station',
  'Radio Orvane',
  'Harbour Gazette',
  'the daily Morgenblatt',
  'Selm Journals'
])
  test(`${phrase} is a medium`, () => expect(isRelay(phrase)).toBe(true))

for (const phrase of [
  '',
  'a spokeswoman for the radio station',
  'press secretary Ana Tesk',
  'a bronze star',
  'the union newspaper workers',
  'Mira Tolland',
  'an anchor',
  'a reader'
])
  test(`${phrase === '' ? 'nothing' : phrase} is none`, () => expect(isRelay(phrase)).toBe(false))

test('an agency is told from an outlet', () => {
  expect(['the Halyard news agency', 'Harbour Gazette'].map(kindOfRelay)).toEqual(['agency', 'outlet'])
})
