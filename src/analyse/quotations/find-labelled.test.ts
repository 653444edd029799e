import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { drawDrafts } from './draw-drafts.js'
import { findLabelled } from './find-labelled.js'
import { readWords } from './read-words.js'

const SAID = '"We will vote on Friday."'
const cases: readonly (readonly [text: string, source: string | undefined, because: string])[] = [
  [`Mira Tolland: ${SAID}`, 'Mira Tolland', 'before a colon'],
  [`Mira Tolland, 44: ${SAID}`, 'Mira Tolland, 44', 'with an age'],
  [`${SAID} - Mira Tolland`, 'Mira Tolland', 'behind a dash'],
  [`${SAID} – Mira Tolland, port director`, 'Mira Tolland, port director', 'with a role'],
  [`${SAID}\n- Mira Tolland.`, 'Mira Tolland', 'in a paragraph of its own'],
  [`${SAID}\n- Mira Tolland, writing to the port after the vote.`, 'Mira Tolland', 'with what is told of it'],
  [`${SAID} - and then she left`, undefined, 'no name'],
  [`${SAID}\nThe quay is shut.\n- Mira Tolland`, undefined, 'a paragraph between'],
  [`${SAID}\n- Mira Tolland runs the port of Lisk.`, undefined, 'a sentence in a list'],
  [`The quay is shut: ${SAID}`, undefined, 'a sentence']
]
for (const [text, source, because] of cases) {
  test(`${text.replaceAll('\n', '⏎')} (${because})`, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    const drawn = drawDrafts(reading, findLabelled(reading)).map((line) => line.split(' | ')[0])
    expect(drawn).toEqual(source === undefined ? [] : [source])
  })
}
