import { expect, test } from 'vitest'
import { wordVectors } from './word-vectors.js'

const vectorOf = wordVectors()

function cosine(a: string, b: string): number {
  const [one, other] = [vectorOf(a)!, vectorOf(b)!]
  return one.reduce((sum, value, at) => sum + value * other[at], 0)
}

test('a vector has a hundred numbers and the length one, however the word is written', () => {
  const vector = vectorOf('harbour')!
  expect(vector).toHaveLength(100)
  expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
  expect(vectorOf('HARBOUR')).toBe(vector)
})

test('words of like meaning are nearer than others', () => {
  expect(cosine('detained', 'arrested')).toBeGreaterThan(0.7)
  expect(cosine('talks', 'negotiations')).toBeGreaterThan(0.7)
  expect(cosine('talks', 'harbour')).toBeLessThan(0.4)
})

test('a word that no list has, or none, has no vector', () => {
  for (const odd of ['', 'qzxvjkw', 'x'.repeat(1e6)]) expect(vectorOf(odd)).toBeNull()
})
