import { expect, test } from 'vitest'
import { wordsOf } from '../../text/index.js'
import { findInsertions } from './find-insertions.js'

const cases: readonly (readonly [content: string, found: string[], because: string])[] = [
  ['“They [the ministers] will vote,”', ['[the ministers]'], 'a noun for a pronoun'],
  ['“[T]he quay [in Lisk] is shut [sic].”', ['[T]', '[in Lisk]', '[sic]'], 'several, and a letter'],
  ['“We will vote […] and then go home.”', ['[…]'], 'a cut'],
  ['that they [the ministers] would vote', ['[the ministers]'], 'in indirect speech'],
  ['“They (the ministers) will vote,”', [], 'round brackets may be the speaker’s own'],
  ['“They [the ministers will vote,”', [], 'never closed'],
  ['“They] will vote,”', [], 'never opened'],
  ['“a [b [c] d”', ['[c]'], 'the innermost of two that open'],
  ['“[] vote”', [], 'nothing in them'],
  [`“[${'so '.repeat(80)}] it goes”`, [], 'too long for a word or two'],
  ['', [], 'no content']
]
for (const [content, found, because] of cases) {
  test(`${content.slice(0, 60)} (${because})`, () => {
    const text = `She said: ${content}`
    const spans = findInsertions(text, [{ start: 10, end: text.length }])
    expect(spans.map((span) => wordsOf(text, span))).toEqual(found)
  })
}

test('brackets outside the content are nobody’s insertion', () => {
  const text = '[Updated] “We will vote,” she [Mira Tolland] said.'
  expect(findInsertions(text, [{ start: 10, end: 25 }])).toEqual([])
})
