import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanWords } from './scan-words.js'

test.each([
  ["The 1990s weren't cheap.", "the|1990|s|weren|'|t|cheap|."],
  ['1,200.50 and 2,50,000', '1,200.50|and|2,50,000'],
  ['10:30, 3-2', '10|:|30|,|3|-|2'],
  ['12, 13', '12|,|13'],
  ['twenty‑five – “so”', 'twenty|-|five|–|"|so|"'],
  ['café Ærø', 'café|ærø'],
  ['.5 of 1.', '.5|of|1|.']
])('%s is cut into %s', (text, words) => {
  expect(
    scanWords(text)
      .map(({ lower }) => lower)
      .join('|')
  ).toBe(words)
})

test('a number knows its value, a blank line its gap', () => {
  const words = scanWords('2½ homes\n\n1,200')
  expect(words.map(({ value }) => value)).toEqual([2, 0.5, Number.NaN, 1200])
  expect(words.map(({ gap }) => gap)).toEqual([0, 0, 1, 2])
})

test('every mark but white space is held by exactly one word, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let end = 0
      for (const word of scanWords(text)) {
        expect(withoutBlanks(text.slice(end, word.start))).toBe('')
        expect(word.start < word.end).toBe(true)
        end = word.end
      }
      expect(withoutBlanks(text.slice(end))).toBe('')
    })
  )
})

/** Control characters count as white space. */
function withoutBlanks(text: string): string {
  return [...text].filter((symbol) => '\u0020' < symbol && symbol.trim() !== '').join('')
}
