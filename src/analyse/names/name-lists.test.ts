import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../evaluation/annotate.js'
import { hashOf } from '../../knowledge/index.js'
import { LISTED, openNameLists, readPhrases } from './name-lists.js'
import { readNameWords } from './name-word.js'

const [SURNAME, CITY] = [1 << 0, 1 << 6]
const CITY_OF_SEVERAL_WORDS = 2 << LISTED

const LISTS: Readonly<Record<string, number>> = {
  olin: SURNAME,
  tolmar: SURNAME | CITY,
  'new dessim': CITY_OF_SEVERAL_WORDS,
  'new dessim sur arn': CITY_OF_SEVERAL_WORDS
}

const lists = openNameLists(
  Object.keys(LISTS).map(hashOf),
  Object.values(LISTS).flatMap((bits) => [bits & 255, bits >> 8])
)

/** Each word that belongs to a listed name, with its number. */
function phrasesIn(text: string): string {
  const words = readNameWords(annotateWords(articleOf(text)))
  const phrases = readPhrases(words, lists)
  return words.flatMap((word, at) => (phrases[at] === 0 ? [] : [`${word.text}/${phrases[at]}`])).join(' ')
}

test('a word with a capital has the bits of the lists that hold it', () => {
  expect(lists.bitsOf('Olin')).toBe(SURNAME)
  expect(lists.bitsOf('TOLMAR')).toBe(SURNAME | CITY)
  expect(lists.bitsOf('Ōlin')).toBe(SURNAME)
})

test('a word in small letters, an unknown one and a part of a name have none', () => {
  expect([lists.bitsOf('olin'), lists.bitsOf('Brandt'), lists.bitsOf('Dessim'), lists.bitsOf('')]).toEqual([
    0, 0, 0, 0
  ])
})

test('the longest listed name is found, its first word told from the further ones', () => {
  expect(phrasesIn('They left New Dessim for New Dessim-sur-Arn .')).toBe(
    'New/3 Dessim/4 New/3 Dessim/4 -/4 sur/4 -/4 Arn/4'
  )
})

test('a name that runs over a mark or the end of a sentence, or has no capital behind, is none', () => {
  expect(phrasesIn('What is new? New, Dessim said. It was New.\n\nDessim stayed with new dessim.')).toBe('')
})

test('without lists no word is listed', () => {
  const words = readNameWords(annotateWords(articleOf('They left New Dessim.')))
  expect(readPhrases(words, null)).toEqual(new Uint8Array(words.length))
})
