import { expect, test } from 'vitest'
import { findQuotations, wordsOf } from '../../text/index.js'
import { closeQuotations } from './close-quotations.js'

const cases: readonly (readonly [text: string, found: string[], because: string])[] = [
  ['"We will vote on Friday, Mira Tolland said.', ['"We will vote on Friday,'], 'a forgotten mark'],
  ['“Will they vote? asked the mayor. Nobody knew.', ['“Will they vote?'], 'an inverted carrier'],
  ['“We will vote, she told reporters.', ['“We will vote,'], 'a pronoun'],
  ['“We will vote on Friday.', ['“We will vote on Friday.'], 'no carrier'],
  ['“On Friday, Lisk votes.', ['“On Friday, Lisk votes.'], 'a verb that carries nothing'],
  ['“I asked, he said no, and I left,” she said.', ['“I asked, he said no, and I left,”'], 'closed'],
  ['“I asked, he said no.\n“And I left,” she said.', ['“I asked, he said no.', '“And I left,”'], 'it goes on']
]
for (const [text, found, because] of cases) {
  test(`${text} (${because})`, () => {
    const paragraphs = [...text.matchAll(/.+/g)].map(({ 0: line, index }) => ({
      start: index,
      end: index + line.length
    }))
    const closed = closeQuotations(text, findQuotations(text, paragraphs))
    expect(closed.map(({ span }) => wordsOf(text, span))).toEqual(found)
  })
}
