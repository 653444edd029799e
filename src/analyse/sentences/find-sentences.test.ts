import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../article/index.js'
import { wordsOf } from '../../text/index.js'
import { findSentences, findWords } from './index.js'

/** Each sentence on a line of its own: `/` between sentences, as a reader would mark them. */
const cut: readonly (readonly [text: string, because: string])[] = [
  ['The vote was late. / It passed.', 'a full stop ends a sentence'],
  [
    'He met U.S. envoys and Gen. Ilo Brant at 9 a.m. on Monday. / They left.',
    'abbreviations inside a sentence'
  ],
  ['It was signed by the U.S. / The others waited.', 'an abbreviation before a word that begins sentences'],
  ['Maj-Gen. Oda Ferrin spoke. / So did Lt. Col. A. B. Marsh.', 'ranks and initials'],
  ['Clause No. 5 fell. / The answer was no. / Nobody stayed.', '"No." before a number only'],
  ['"We will vote." / The minister sat down.', 'a quotation that ends in a full stop'],
  ['“We will vote.” / The minister sat down.', 'curly quotation marks'],
  ['«We will vote.» / The minister sat down.', 'guillemets'],
  ['"Will we vote?" asked Ms Ito. / Nobody knew.', 'a question reported by a verb of saying'],
  ['“Never!” the envoy said. / He left.', 'a cry reported after its noun'],
  ['He waited... and waited. / Then he left...', 'an ellipsis inside a sentence'],
  ['The command (CENTCOM)as it is known moved in.', 'a missing blank after a bracket'],
  ['The price rose 3.5 percent to $1.20. / Shares fell.', 'points inside numbers'],
  ['See example.org. / It is there.', 'points inside addresses'],
  ['(It was late.) / He left.', 'a sentence in brackets'],
  ['"The [harbour master] Oda Ferrin knew," he said.', "an editor's brackets before a name"],
  ['Ministers agree on grain', 'a headline without a full stop'],
  ['Great work 👏🏽! / Thanks.', 'emoji'],
  ['Really?! / Yes.', 'several marks'],
  ['The group, led by J.K. Ardell, won.', 'initials written together'],
  ['He moved to Acme Inc. in May. / It failed.', 'a company abbreviation'],
  ['They met in Washington, D.C. / The talks failed.', 'an abbreviation that ends the sentence']
]

for (const [marked, because] of cut) {
  test(`${marked} (${because})`, () => {
    const text = marked.replaceAll(' / ', ' ')
    expect(sentencesOf(text).join(' / ')).toBe(marked)
  })
}

test('a blank that is missing after a full stop ends a sentence all the same', () => {
  expect(sentencesOf('It was over.The next day it rained.')).toEqual([
    'It was over.',
    'The next day it rained.'
  ])
})

test('bullets at the start of lines begin sentences', () => {
  expect(sentencesOf('They want:\n• more grain\n• fewer taxes')).toEqual([
    'They want:',
    '• more grain',
    '• fewer taxes'
  ])
})

test('a sentence never crosses a paragraph', () => {
  const article = articleOf('Grain falls\n\nIt fell.', [
    [0, 11],
    [13, 21]
  ])
  expect(findSentences(article).sentences.map((span) => wordsOf(article.text, span))).toEqual([
    'Grain falls',
    'It fell.'
  ])
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'He',
        ' ',
        '.',
        '"',
        '”',
        'U.S.',
        '\n',
        'said',
        '?',
        '-',
        "n't",
        '’s',
        'No.',
        '5',
        '…',
        '\u00ad',
        '\ud83d',
        '('
      ),
      {
        maxLength: 60
      }
    )
    .map((parts) => parts.join(''))
)

test('sentences and words are ordered, lie inside the paragraph and hold every character that is not blank', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text)
      const { sentences } = findSentences(article)
      const { words } = findWords({ ...article, sentences })
      for (const spans of [sentences, words]) {
        let end = 0
        for (const span of spans) {
          expect(end <= span.start && span.start < span.end && span.end <= text.length).toBe(true)
          expect(withoutBlanks(text.slice(end, span.start))).toBe('')
          end = span.end
        }
        expect(withoutBlanks(text.slice(end))).toBe('')
      }
    })
  )
})

test('a paragraph in front moves every sentence and word by its length and changes nothing else', () => {
  const front = 'Rain fell in the hills.\n\n'
  fc.assert(
    fc.property(anyText, (text) => {
      const alone = spansOf(articleOf(text))
      const moved = spansOf(
        articleOf(front + text, [
          [0, front.length - 2],
          [front.length, front.length + text.length]
        ])
      )
      const inFront = spansOf(articleOf(front)).length
      expect(moved.slice(inFront)).toEqual(
        alone.map(({ start, end }) => ({ start: start + front.length, end: end + front.length }))
      )
    })
  )
})

test('long lines of one kind end in linear time', () => {
  for (const unit of [
    ' ',
    'a',
    '.',
    '"',
    'a.',
    'A. ',
    '- ',
    "n't",
    '(',
    '1,',
    'a@',
    'www.',
    '😀',
    "d'",
    'He said. ',
    '\n',
    '_',
    'e-',
    'a**',
    '(b. ',
    '-_',
    'alt.',
    'its '
  ]) {
    const text = unit.repeat(200_000 / unit.length)
    const started = process.cpuUsage()
    spansOf(articleOf(text))
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000, JSON.stringify(unit)).toBeLessThan(5_000)
  }
})

/** Control characters count as blank, as they do for `trimSpan`. */
function withoutBlanks(text: string): string {
  return [...text].filter((character) => ' ' < character && character.trim() !== '').join('')
}

function sentencesOf(text: string): string[] {
  const article = articleOf(text)
  return findSentences(article).sentences.map((span) => wordsOf(text, span))
}

function spansOf(article: Article) {
  const { sentences } = findSentences(article)
  return findWords({ ...article, sentences }).words
}

function articleOf(
  text: string,
  paragraphs: readonly (readonly [number, number])[] = [[0, text.length]]
): Article {
  return {
    id: 'a',
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    text,
    furniture: [],
    read: 'full',
    notes: [],
    paragraphs: paragraphs.map(([start, end]) => ({ start, end }))
  }
}
