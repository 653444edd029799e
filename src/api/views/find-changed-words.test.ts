import { expect, test } from 'vitest'
import { findChangedWords } from './find-changed-words.js'

function drawChanged(words: string, other: string): string {
  let drawn = words
  for (const { start, end } of findChangedWords(words, other).reverse()) {
    drawn = `${drawn.slice(0, start)}[${drawn.slice(start, end)}]${drawn.slice(end)}`
  }
  return drawn
}

test('the words are marked that the other form does not have', () => {
  expect(
    drawChanged('I won here once, and I shall win again', 'I have won here once and I will win again')
  ).toBe('I won here once, and I [shall] win again')
  expect(drawChanged('we will sever every hand', 'any hand will be cut off')).toBe(
    '[we will sever every] hand'
  )
})

test('case, marks and accents are no difference', () => {
  expect(drawChanged('“Peace now”, said Ruíz.', '"peace NOW" said Ruiz')).toBe('“Peace now”, said Ruíz.')
})

test('of texts without a word, or too long to compare, nothing is marked', () => {
  expect(findChangedWords('', 'a')).toEqual([])
  expect(findChangedWords('…', '')).toEqual([])
  expect(findChangedWords('a '.repeat(5000), 'b')).toEqual([])
})
