/** Each invented sentence of `figures/sentences.txt` has the figures that stand under it. */
import { describe, expect, test } from 'vitest'
import { drawFigures, readFigureSentences } from '../evaluation/figure-sentences.js'

const ROOT = new URL('..', import.meta.url).pathname
const sentences = readFigureSentences(ROOT)

describe('figures of a sentence', () => {
  test.each(sentences.map(({ text, known }) => [text, known] as const))('%s', (text, known) => {
    expect(drawFigures(text).map(tidy)).toEqual(known.map(tidy))
  })
})

test('a third of the sentences hold no figure, so that what is none stays untouched', () => {
  const empty = sentences.filter(({ wanted }) => wanted.length === 0)
  expect(sentences.length / 3).toBeLessThan(empty.length)
})

function tidy(line: string): string {
  const fields = line.split('|').map((field) => field.trim())
  return Array.from({ length: 6 }, (_field, index) => fields[index] ?? '').join(' | ')
}
