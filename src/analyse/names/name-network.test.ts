import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../evaluation/annotate.js'
import { isTopicWord } from './article-topic.js'
import { readCaseMemory } from './case-memory.js'
import { LABELS } from './name-labels.js'
import { readNameWords } from './name-word.js'
import { namesModel } from './names-model.js'
import { suggestNames } from './suggest-names.js'
import { readContexts } from './word-contexts.js'

/** The scores of the words of a text, a row a word. */
function scoresOf(text: string): number[][] {
  const network = namesModel()
  if (network === null) throw new Error('There is no model')
  const words = readNameWords(annotateWords(articleOf(text)))
  const memory = readCaseMemory(words)
  const contexts = readContexts(words, memory, suggestNames(words, memory), network.lists)
  const scores = network.score(
    words.map((word) => word.text),
    contexts
  )
  return words.map((_, at) => Array.from(scores.subarray(at * LABELS.length, (at + 1) * LABELS.length)))
}

test('the same text has the same scores, whatever was read before', () => {
  const first = scoresOf('Paola Ferrin met Marco Brandt in Tolmar.')
  scoresOf('The River Guard left Dessim when Olin spoke of the Harbour Bank.')
  expect(scoresOf('Paola Ferrin met Marco Brandt in Tolmar.')).toEqual(first)
})

test('where a text is cut into chunks changes no score', () => {
  const sentence = 'In Dessim the mayor Ines Olin met people of the Harbour Bank and of the River Guard .'
  const count = scoresOf(sentence).length
  const scores = scoresOf(Array.from({ length: 40 }, () => sentence).join('\n\n'))
  // Sentences far from the edges of the text stand alike, but lie differently in the chunks.
  for (let at = 2; at < 38; at += 1)
    expect(scores.slice(at * count, (at + 1) * count)).toEqual(scores.slice(count, 2 * count))
})

test('an empty text has no scores', () => {
  expect(scoresOf('')).toEqual([])
})

test('the topic is read from longer words in small letters', () => {
  expect(['league', 'élan', 'the', 'Delta', 'IMF', '2022'].filter(isTopicWord)).toEqual(['league', 'élan'])
})
