import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleOf } from '../../evaluation/annotate.js'
import { analyse } from './index.js'

/** Words that rules of statements look for, in any order: no order of them may stop a report from being read. */
const WORDS = [
  ...[
    'To',
    'to',
    'that',
    'whether',
    'if',
    'as',
    'by',
    'of',
    'in',
    'a',
    'the',
    'The',
    'and',
    'who',
    'not',
    'It',
    'she',
    'they'
  ],
  ...[
    'said',
    'says',
    'saying',
    'told',
    'quoted',
    'quoting',
    'citing',
    'cited',
    'according',
    'referring',
    'refused',
    'denied'
  ],
  ...[
    'wrote',
    'posted',
    'read',
    'reported',
    'claim',
    'claimed',
    'is',
    'was',
    'has',
    'had',
    'would',
    'asked',
    'warned',
    'reading'
  ],
  ...[
    'letter',
    'interview',
    'statement',
    'programme',
    'newspaper',
    'agency',
    'radio',
    'post',
    'post on',
    'page of',
    'book'
  ],
  ...[
    'Mira Tolland',
    'Tolland',
    'Halyard',
    'Radio Orvane',
    'Channel Six',
    'the Daily Kite',
    'Ms Ito',
    'Gen.',
    'Orvane',
    '12'
  ],
  ...[
    'minister',
    'spokeswoman',
    'official',
    'sources',
    'people',
    'union',
    'his',
    'her',
    'Nobody',
    'yesterday',
    'on Friday'
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '«',
    '»',
    ',',
    ',',
    ':',
    ';',
    '–',
    '-',
    '(',
    ')',
    '[',
    ']',
    '.',
    '.',
    '?',
    '…',
    '\n',
    '\n\n'
  ]
]

test('statements are found in words of any order, and each span lies in the text', () => {
  const text = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(text, (own) => {
      for (const { content, source, cue } of analyse(articleOf(own)).statements) {
        for (const { start, end } of [...content, ...source, ...cue]) {
          expect(0 <= start && start < end && end <= own.length).toBe(true)
        }
      }
    }),
    { numRuns: 1500, seed: 11 }
  )
})
