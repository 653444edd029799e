import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../evaluation/annotate.js'
import { isTitle } from './find-titles.js'
import { readWords } from './read-words.js'

const titles: readonly (readonly [text: string, is: boolean, because: string])[] = [
  ['Her novel “The Long Quay,” sold well.', true, 'a novel'],
  ['A song called “Harbour Lights” was played.', true, 'what it is called'],
  ['Her last film, “Nobody Asked the Harbour,” won.', true, 'a comma between'],
  ['“The Long Quay,” she said.', false, 'no work before it'],
  ['Her novel says “the long quay is shut.”', false, 'small letters'],
  ['Her novel was sold. “Nobody Asked,” she said.', false, 'another sentence'],
  ['The book: “...”', false, 'no words']
]
for (const [text, is, because] of titles) {
  test(`${text} (${because})`, () => {
    expect(isTitle(readWords(annotateWords(articleOf(text))), 0)).toBe(is)
  })
}
