import { expect, test } from 'vitest'
import { openNameTagger } from './find-name-tags.js'

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG']

const tags: readonly (readonly [because: string, scores: readonly number[][], picture: string])[] = [
  ['the best tag of each word where they go together', [[0, 9, 0, 0, 0], [0, 0, 9, 0, 0]], 'B-PER I-PER'],
  ['nothing begins with the middle of a name', [[1, 0, 9, 0, 0]], 'O'],
  ['a name goes on as it began', [[0, 9, 0, 8, 0], [0, 0, 1, 0, 9]], 'B-ORG I-ORG'],
  ['what cannot follow is left for the second best', [[9, 0, 0, 0, 0], [1, 0, 3, 0, 0]], 'O O'],
  ['two names of one kind can stand side by side', [[0, 9, 0, 0, 0], [0, 9, 1, 0, 0]], 'B-PER B-PER'],
  ['no word, no tag', [], '']
] // biome-ignore format: a word a row

for (const [because, scores, picture] of tags) {
  test(because, () => {
    const flat = Float32Array.from(scores.flatMap((row) => [...row, 0])) // One number between the words.
    expect(openNameTagger(LABELS)(flat, 6, scores.length).join(' ')).toBe(picture)
  })
}
