import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { drawDrafts } from './draw-drafts.js'
import { findIntroduced } from './find-introduced.js'
import { readWords } from './read-words.js'

const cases: readonly (readonly [text: string, found: string[], because: string])[] = [
  [
    'The port issued the following statement: “The quay will be closed.”',
    ['The port | issued the following statement | “The quay will be closed.”'],
    'a colon'
  ],
  [
    'The port issued the following statement:\n“The quay will be closed until May.”',
    ['The port | issued the following statement | “The quay will be closed until May.”'],
    'a colon before the next paragraph'
  ],
  [
    'Mira Tolland proclaimed on Monday, “The quay will be closed.”',
    ['Mira Tolland | proclaimed | “The quay will be closed.”'],
    'a comma'
  ],
  [
    'Mira Tolland then named what a harbour needs: “It must be deep in March.”',
    ['Mira Tolland | named what a harbour needs | “It must be deep in March.”'],
    'the verb of a question within is none'
  ],
  [
    'When the hosts yielded to the temptation of snark—and Lordy, do we know how tempting that can be!— Brisk called them on it:\n“The questions show why nobody trusts the hosts.”',
    [],
    'where the tree gives the last verb no subject, nobody else’s is taken'
  ],
  [
    'A report from the Courier, which hits the council where they live: “Surge in thefts on Harbour Hill.”',
    [],
    'the verb of a place'
  ],
  ['Mira Tolland sang, “The quay will be closed,” and left.', [], 'the sentence goes on behind it'],
  ['Mira Tolland won a prize for her book, “The Long Quay at Lisk.”', [], 'a title'],
  ['Mira Tolland was now, “a keeper of tides.”', [], 'no sentence'],
  ['On Monday came the answer: “The quay will be closed.”', [], 'nobody is named'],
  ['', [], 'no text']
]
for (const [text, found, because] of cases) {
  test(`${text.replace('\n', '⏎')} (${because})`, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    expect(drawDrafts(reading, findIntroduced(reading))).toEqual(found)
  })
}
