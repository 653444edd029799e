import { expect, test } from 'vitest'
import { annotateNames, articleOf } from '../../../evaluation/annotate.js'
import { readWords } from './document.js'
import { findMentions } from './find-mentions.js'
import { findNounPhrases } from './find-noun-phrases.js'

function phrasesOf(text: string): string[] {
  const named = annotateNames(articleOf(text))
  const words = readWords(named)
  return findNounPhrases(words, findMentions(named, words)).map(({ span }) =>
    text.slice(span.start, span.end)
  )
}

test('a thing reaches from its first word to its noun, and what follows it is left out', () => {
  expect(phrasesOf('The long report on the old bridge was read.')).toEqual([
    'The long report',
    'the old bridge'
  ])
})

test('what belongs to somebody keeps the owner in front', () => {
  expect(phrasesOf("The valley's new bridge fell.")).toContain("The valley's new bridge")
})

test('a pronoun that points stands for something, one that relates does not', () => {
  expect(phrasesOf('This surprised the engineers that came.')).toContain('This')
  expect(phrasesOf('The bridge that fell was old.')).toEqual(['The bridge'])
})

test('people and bodies that other rules find are left to them', () => {
  expect(phrasesOf('The minister met Mira Tolland.')).toEqual([])
})

test('words that no noun is among give nothing', () => {
  expect(phrasesOf('It rained and rained.')).toEqual(['It'])
  expect(phrasesOf('Run!')).toEqual([])
  expect(phrasesOf('')).toEqual([])
})

test('capitals behind a role that no name was found in are its bearer, and belong to the phrase', () => {
  expect(phrasesOf('Retired pilot Gunnar Aske, who saw it, said no.')).toContain('Retired pilot Gunnar Aske')
})
