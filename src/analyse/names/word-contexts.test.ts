import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../evaluation/annotate.js'
import { readCaseMemory } from './case-memory.js'
import { readNameWords } from './name-word.js'
import { readContexts } from './word-contexts.js'

/** The words that get scores. */
function scoredIn(text: string): string {
  const words = readNameWords(annotateWords(articleOf(text)))
  const { mayName } = readContexts(words, readCaseMemory(words), [], null)
  return words
    .filter((_, at) => mayName[at] === 1)
    .map((word) => word.text)
    .join(' ')
}

test('words within two of a capital may belong to a name', () => {
  expect(scoredIn('it was seen that the bank of the River had risen')).toBe('of the River had risen')
})

test('a capital inside a word counts: "iPhone"', () => {
  expect(scoredIn('they sold the old iPhone cheaply')).toBe('the old iPhone cheaply')
})

test('small letters, numbers and marks alone name nobody', () => {
  expect(scoredIn('they sold 12 of them , not more .')).toBe('')
})
