import { expect, test } from 'vitest'
import { findLemma } from './find-lemma.js'

const lemmas: readonly (readonly [word: string, xpos: string, lemma: string, because: string])[] = [
  ['went', 'VBD', 'go', 'irregular'],
  ['Ministers', 'NNS', 'minister', 'plural at the start of a sentence'],
  ['carried', 'VBD', 'carry', 'an end rule'],
  ['Tavrin', 'NNP', 'Tavrin', 'a name keeps its case'],
  ["n't", 'RB', 'not', 'a part of a word written together'],
  ['n’t', 'RB', 'not', 'with a curly apostrophe'],
  ['better', 'JJR', 'good', 'comparison'],
  ['her', 'PRP$', 'her', 'possessive'],
  ['grelted', 'VBD', 'grelt', 'an unknown verb by its end'],
  ['re\u00adports', 'NNS', 'report', 'a soft hyphen is no letter'],
  [';', ':', ';', 'a mark'],
  ['x'.repeat(1000), 'NN', 'x'.repeat(1000), 'a line of one letter is its own lemma'],
  ['\ud83d', 'NFP', '\ud83d', 'half a character'],
  ['word', 'NO-SUCH-TAG', 'word', 'a tag that nobody knows']
]

for (const [word, xpos, lemma, because] of lemmas) {
  test(`${word.slice(0, 20)} as ${xpos} is of ${lemma.slice(0, 20)} (${because})`, () =>
    expect(findLemma(word, 'X', xpos)).toBe(lemma))
}
