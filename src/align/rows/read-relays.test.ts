import { expect, test } from 'vitest'
import { foldRelay } from './read-relays.js'

const STATE = [
  'state television',
  'State TV',
  'the state news service',
  'Ostrin State News Agency',
  'state-run media'
]
for (const name of STATE) {
  test(`${name} is of the state's media`, () => expect(foldRelay(name)).toBe('state media'))
}

test('other outlets keep their names, without an article', () => {
  expect(foldRelay('The Harbour Courier')).toBe('harbour courier')
  expect(foldRelay('the State Department')).toBe('state department')
})
