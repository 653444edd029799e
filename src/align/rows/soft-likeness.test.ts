import { expect, test } from 'vitest'
import { readWords, tellingStems } from './read-words.js'
import { createTermLikeness, longestRun, softCover, termsOf } from './soft-likeness.js'

function read(text: string) {
  const words = readWords(text, [{ start: 0, end: text.length }])
  return { words, terms: termsOf(words, tellingStems(words)) }
}

function coverOf(one: string, other: string): number {
  return softCover(read(one).terms, read(other).terms, createTermLikeness())
}

test('words of one meaning cover each other in part, the same words in full', () => {
  expect(coverOf('they closed the harbour', 'the harbour was closed')).toBe(1)
  const like = coverOf('the hand will be severed', 'they will cut off the hand')
  expect(like).toBeGreaterThan(0.6)
  expect(like).toBeLessThan(1)
  expect(coverOf('the hand will be severed', 'the vote was lost')).toBeLessThan(0.2)
})

test('a part is covered by the whole, not the whole by the part', () => {
  const [part, whole] = ['we will sell the harbour', 'we will sell the harbour and burn the ferries']
  expect(coverOf(part, whole)).toBe(1)
  expect(coverOf(whole, part)).toBeLessThan(0.8)
})

test('names are alike only where they are the same', () => {
  expect(coverOf('The talks in Ostrin', 'The talks in Vardesh')).toBeLessThan(1)
})

test('a run of the same words counts with its grammar, but not grammar alone', () => {
  expect(
    longestRun(read('he sold what was not his to sell').words, read('what was not his to sell').words)
  ).toBe(6)
  expect(longestRun(read('it is what it is').words, read('that is what it is').words)).toBe(0)
})
