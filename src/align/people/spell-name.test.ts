import { expect, test } from 'vitest'
import { spellName } from './spell-name.js'

const SAME: readonly (readonly [one: string, other: string, because: string])[] = [
  ['Qasem', 'Ghassem', 'Arabic qaf in Arabic and in Persian mouths'],
  ['Qassem', 'Qasem', 'doubled letters'],
  ['Mohammed', 'Muhamad', 'short vowels are guessed'],
  ['Yusuf', 'Yousef', 'a long vowel'],
  ['Khorev', 'Horev', 'Cyrillic kha'],
  ['Chernov', 'Tchernov', 'by way of French'],
  ['al-Masri', 'Masri', 'the article']
]
for (const [one, other, because] of SAME) {
  test(`${one} and ${other} are spelled alike (${because})`, () =>
    expect(spellName(one)).toBe(spellName(other)))
}

const OTHERS: readonly (readonly [one: string, other: string])[] = [
  ['Lee', 'Lou'],
  ['Masri', 'Basri'],
  ['Tarin', 'Tarik'],
  ['Sami', 'Soma']
]
for (const [one, other] of OTHERS) {
  test(`${one} and ${other} are two names`, () => expect(spellName(one)).not.toBe(spellName(other)))
}

test('nothing and odd characters are no trouble', () => {
  expect(['', "'s", '-', '🙂'].map(spellName)).toHaveLength(4)
})
