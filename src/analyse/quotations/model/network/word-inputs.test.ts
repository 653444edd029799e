import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../../../evaluation/annotate.js'
import { readWords } from '../../read-words.js'
import { cutStretches } from './word-inputs.js'

test('a stretch is whole paragraphs, as few as give a hundred and twenty words', () => {
  const stretches = stretchesOf(Array.from({ length: 10 }, () => 'Ferries sail. '.repeat(10)).join('\n'))
  expect(stretches.map(({ from, to }) => to - from)).toEqual([120, 120, 60])
})

test('a long paragraph is cut at the end of a sentence, a longer sentence at a word', () => {
  expect(stretchesOf('The ferry sails at noon. '.repeat(60))[0].to).toBe(240)
  expect(stretchesOf(`${'noon '.repeat(900)}.`).map(({ from }) => from)).toEqual([0, 400, 800])
})

test('every word lies in one stretch', () => {
  const text = ['One ferry.', 'Rain, and more of it. '.repeat(80), 'noon '.repeat(500)].join('\n')
  const stretches = stretchesOf(text)
  expect(stretches[0].from).toBe(0)
  for (const [at, { from }] of stretches.entries()) if (0 < at) expect(from).toBe(stretches[at - 1].to)
  expect(stretchesOf('')).toEqual([])
})

function stretchesOf(text: string) {
  return cutStretches(readWords(annotateWords(articleOf(text))))
}
