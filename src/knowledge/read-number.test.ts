import { expect, test } from 'vitest'
import { scanWords } from '../text/index.js'
import { readNumber } from './read-number.js'

test.each([
  ['1,200', 1200],
  ['2.5bn', 2.5e9],
  ['40 mln', 4e7],
  ['3 1/2', 3.5],
  ['2½', 2.5],
  ['twenty-five', 25],
  ['two hundred and six', 206],
  ['two hundred and six thousand', 206_000],
  ['nineteen million four hundred', 19_000_400],
  ['a hundred', 100],
  ['a dozen', 12],
  ['one and a half million', 1.5e6],
  ['a million', 1e6],
  ['2-billion', 2e9],
  ['two-million', 2e6],
  ['5 000', 5000],
  ['1 250 000', 1_250_000],
  ['3.2mil', 3.2e6]
])('"%s" is %d', (text, value) => {
  const words = scanWords(text)
  expect(readNumber(words, 0)).toEqual({ value, end: words.length })
})

test.each([['a third'], ['and'], ['the'], ['hundreds'], ['first'], ['a'], [',']])(
  '"%s" is no cardinal number',
  (text) => {
    expect(readNumber(scanWords(text), 0)).toBeNull()
  }
)

test('two numbers side by side stay two', () => {
  const words = scanWords('five six')
  expect(readNumber(words, 0)).toEqual({ value: 5, end: 1 })
})
