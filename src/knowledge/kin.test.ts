import { expect, test } from 'vitest'
import { kinshipOf } from './kin.js'
import { stemWord } from './stem-word.js'

const KIN: readonly (readonly [one: string, other: string, kinship: 0 | 0.5 | 1, because: string])[] = [
  ['attacks', 'assault', 1, 'one act under two names'],
  ['revenge', 'avenge', 1, 'a noun and the verb it comes from'],
  ['purchase', 'buy', 1, 'one act under two names'],
  ['sever', 'cut', 0.5, 'one is a kind of the other'],
  ['killed', 'injured', 0, 'two harms'],
  ['deny', 'reject', 0, 'two answers'],
  ['harbour', 'verdict', 0, 'nothing in common']
]
for (const [one, other, kinship, because] of KIN) {
  test(`${one} and ${other}: ${kinship} (${because})`, () => {
    expect(kinshipOf(stemWord(one), stemWord(other))).toBe(kinship)
    expect(kinshipOf(stemWord(other), stemWord(one))).toBe(kinship)
  })
}

test('a word is its own kin, known or not; what names nothing has none', () => {
  expect(kinshipOf('zzyx', 'zzyx')).toBe(1)
  for (const odd of ['', '__proto__', 'constructor', 'zzyx', '🙂']) expect(kinshipOf(odd, 'attack')).toBe(0)
})
