import { expect, test } from 'vitest'
import { articleOf } from '../../evaluation/annotate.js'
import { wordsOf } from '../text/index.js'
import { analyse } from './index.js'

/** Each figure with the day on which it held and whether somebody's words give it. */
function drawn(text: string): string {
  const article = analyse({ ...articleOf(text), published: '2024-05-08', publishedFrom: 'given' })
  return article.figures
    .map(({ span, asOf, statement }) =>
      [wordsOf(text, span), asOf ?? 'no day', statement === undefined ? 'told' : 'said'].join(' | ')
    )
    .join('; ')
}

const cases: readonly (readonly [text: string, found: string, because: string])[] = [
  ['The death toll rose on Tuesday to 41.', '41 | 2024-05-07 | told', 'a toll that moves on a day'],
  ['As of 3 May 2024, 214 homes had been destroyed.', '214 | 2024-05-03 | told', 'the text says as of when'],
  ['By Friday 30 bodies had been found.', '30 | 2024-05-03 | told', 'by a day'],
  ['Twelve people were killed on Monday.', 'Twelve | no day | told', 'the day of what happened'],
  [
    'At least 12 people were killed on Monday, the ministry said on Tuesday.',
    'At least 12 | 2024-05-07 | said',
    'the day on which it was said'
  ],
  [
    'The mayor said on 4 May 2024 that 30 people were missing.',
    '30 | 2024-05-04 | said',
    'the same, before the words'
  ],
  [
    'The toll stood at 9 on Monday and at 12 on Tuesday.',
    '9 | no day | told; 12 | no day | told',
    'two days for two figures: not known which'
  ],
  ['Some 40 villages were cut off, the army said.', 'Some 40 | no day | said', 'said, no day told']
]

test.each(cases)('%s → %s: %s', (text, found) => expect(drawn(text)).toBe(found))

test('a sentence of thousands of figures and days is linked at once', () => {
  const text = `The toll rose on 3 May 2024 to ${'12 on 4 May 2024, then to '.repeat(2000)}13.`
  expect(analyse(articleOf(text)).figures.every(({ asOf }) => asOf === undefined)).toBe(true)
}, 30_000)
