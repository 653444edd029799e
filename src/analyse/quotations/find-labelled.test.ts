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
  [`The quay is shut: ${SAID}`, undefined, 'a sentence'],
  [`TOLLS RISE AT LISK - Mira Tolland: ${SAID}`, 'Mira Tolland', 'behind the heading of a digest'],
  [`Tolls rise. Mira Tolland: ${SAID}`, 'Mira Tolland', 'behind a sentence'],
  [`Mira Tolland:\n${SAID}`, 'Mira Tolland', 'the quotation in a paragraph of its own'],
  [`Mira Tolland:\nThe quay is shut.\n${SAID}`, undefined, 'a paragraph between a colon and it'],
  [`Tolls rise. More from Tolland: ${SAID}`, 'Tolland', 'more from somebody'],
  [`Tolls rise. From the report: ${SAID}`, 'the report', 'from a document'],
  [`Tolls rise. From chapter two: ${SAID}`, undefined, 'from no document and nobody'],
  [`Tolls rise. Here's Tolland in May 1992: ${SAID}`, 'Tolland', 'with the time it was said'],
  [`Tolls rise. Tolland, in a letter to the port: ${SAID}`, 'Tolland', 'with the place it was said in'],
  [`Stated Tolland:\n${SAID}`, 'Tolland', 'a verb of saying opens the label'],
  [`Writes the paper: ${SAID}`, 'the paper', 'of a paper'],
  [`The quay is good because, in the Courier's words, ${SAID}`, 'the Courier', 'in its words'],
  [`He has, in the words of Mira Tolland, ${SAID}`, 'Mira Tolland', 'in the words of somebody'],
  [`In other words, ${SAID}`, undefined, 'nobody’s words'],
  [`On Monday in Lisk: ${SAID}`, undefined, 'a time and a place'],
  [`Photo: ${SAID}`, undefined, 'a heading of the page'],
  [`${SAID} ―Mira Tolland`, 'Mira Tolland', 'behind a horizontal bar'],
  [`${SAID} - Mira, 24, from Lisk`, 'Mira, 24, from Lisk', 'signed with what signs it'],
  [`${SAID} - A mother of two`, 'A mother of two', 'signed without a name'],
  [
    `She said: ${SAID} - A mother of two`,
    undefined,
    'no name behind a quotation that does not fill its paragraph'
  ],
  [`Mira Tolland, 24 - ${SAID}`, 'Mira Tolland, 24', 'before a dash'],
  [`Mira Tolland - ${SAID} is no news.`, undefined, 'before a dash, and the sentence goes on'],
  [`Mira Tolland, who lives in Lisk: ${SAID}`, 'Mira Tolland', 'with a clause']
]
for (const [text, source, because] of cases) {
  test(`${text.replaceAll('\n', '⏎')} (${because})`, () => {
    const reading = readWords(annotateSyntax(articleOf(text)))
    const drawn = drawDrafts(reading, findLabelled(reading)).map((line) => line.split(' | ')[0])
    expect(drawn).toEqual(source === undefined ? [] : [source])
  })
}
