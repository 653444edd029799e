import { expect, test } from 'vitest'
import { findQuotations, wordsOf } from './index.js'

const quotations: readonly (readonly [text: string, found: string[], because: string])[] = [
  ['“We will vote,” she said.', ['“We will vote,”'], 'curly marks'],
  [
    '"We will vote," she said, "today."',
    ['"We will vote,"', '"today."'],
    'straight marks open and close in turn'
  ],
  ['“We will vote.“ She left.', ['“We will vote.“'], 'an opening mark that closes'],
  ['‘We will vote,’ she said.', ['‘We will vote,’'], 'single curly marks'],
  ["'We will vote,' she said.", ["'We will vote,'"], 'single straight marks'],
  ['«Nous votons», dit-elle.', ['«Nous votons»'], 'guillemets'],
  ['„Wir stimmen ab“, sagte sie.', ['„Wir stimmen ab“'], 'low marks'],
  ["''We will vote,'' she said.", ["''We will vote,''"], 'doubled single marks'],
  ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”'], 'a quotation within one is part of it'],
  [
    '\'He told me "no" and left,\' she said.',
    ['\'He told me "no" and left,\''],
    'double marks within single ones'
  ],
  ['‘He told me “no, never”.’ She left.', ['‘He told me “no, never”.’'], 'curly ones'],
  ['The \'old boys had "fun" at the workers\' club.', ['"fun"'], 'an apostrophe is not closed by another'],
  ["'He told me \"no and left,' she said.", [], 'a double mark never closed'],
  ["It's the ministers' plan, isn't it?", [], 'apostrophes'],
  ["The '90s and rock 'n' roll.", [], 'clipped words'],
  [
    "'The ministers' plan is late,' she said.",
    ["'The ministers' plan is late,'"],
    'a plural owner inside single marks'
  ],
  ['The board is 6" wide.', [], 'inches'],
  ['“We will vote.', ['“We will vote.'], 'an unclosed mark runs to the end of its paragraph'],
  ['', [], 'no text']
]
for (const [text, found, because] of quotations) {
  test(`${text} (${because})`, () => {
    const paragraphs = [{ start: 0, end: text.length }]
    expect(findQuotations(text, paragraphs).map(({ span }) => wordsOf(text, span))).toEqual(found)
  })
}

test('a quotation goes on in the next paragraph, which opens again', () => {
  const text = '“We will vote.\n“But not today,” she said.'
  const paragraphs = [
    { start: 0, end: 14 },
    { start: 15, end: text.length }
  ]
  expect(findQuotations(text, paragraphs).map(({ open, continues }) => [open, continues])).toEqual([
    [true, false],
    [false, true]
  ])
})

test('a hundred thousand marks take linear time', () => {
  for (const unit of ['"', "'a ", '“', '‘a', '« a', ' "a', "''"]) {
    const text = unit.repeat(100_000)
    expect(() => findQuotations(text, [{ start: 0, end: text.length }])).not.toThrow()
  }
}, 5000)
