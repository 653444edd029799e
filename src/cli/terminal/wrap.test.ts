import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, shorten, widthOf, wrap } from './wrap.js'

const widths: readonly (readonly [text: string, width: number, because: string])[] = [
  ['dam', 3, 'letters'],
  ['Ålesund', 7, 'an accent sits on its letter'],
  ['e\u0301', 1, 'so does one that is written apart'],
  ['堤防', 4, 'East Asian characters are wide'],
  ['👩‍👩‍👧', 2, 'a family is one picture'],
  ['', 0, 'nothing']
]
for (const [text, width, because] of widths) {
  test(`"${text}" takes ${width} columns (${because})`, () => expect(widthOf(text)).toBe(width))
}

test('lines break at spaces, and a longer word is cut', () => {
  expect(wrap('The dam at Selm overflowed', 10)).toEqual(['The dam at', 'Selm', 'overflowed'])
  expect(wrap('Rindfleischetikettierung', 10)).toEqual(['Rindfleisc', 'hetikettie', 'rung'])
  expect(wrap('', 10)).toEqual([''])
})

test('what is cut off is shown', () => {
  expect(shorten('The dam at Selm', 9)).toBe('The dam…')
  expect(shorten('堤防堤防', 5)).toBe('堤防…')
  expect(pad('dam', 5)).toBe('dam  ')
})

test('no line is wider than asked, and no word is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrap(text, width)
      expect(lines.every((line) => widthOf(line) <= width)).toBe(true)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    })
  )
})
