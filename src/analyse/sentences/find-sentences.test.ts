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
  ['They met in Washington, D.C. / The talks failed.', 'an abbreviation that ends the sentence'],
  ['Maj-Gen Oda Ferrin and Lt-Col. Brant spoke.', 'ranks with a hyphen, with and without a full stop'],
  ['It opens at 9 a.m. Monday and shuts at 6 p.m. / The hall is free.', 'hours inside and at the end'],
  [
    'J. K. Ardell met Ilo F. Brant. / A. Marsh did not.',
    'initials with blanks, and one that begins a sentence'
  ],
  [
    'St. Orlan lies on Mt. Dreva, No. 7 of ten. / No. / Yes.',
    'saints, mountains and numbers, and a plain no'
  ],
  ['The firm, Tarn Bros. Ltd., won. / Its rival did not.', 'abbreviations before a comma'],
  ['He wrote to Sens. Brant and Ito. / Reps. Marsh and Oda answered.', 'titles of several'],
  ['They came Jan. 5 and Sept. 6. / The rest came in May. / June was quiet.', 'months'],
  ['The index rose to 40. / The bank fell. / Brant has 568. / Ferrin has 370.', 'numbers before a full stop'],
  ['It cost $5. / Brant paid on May 6. / Ferrin did not.', 'short numbers that are no items'],
  [
    'It would cost £68,000. / ‘Pay it,’ she said. / It fell to 3.5. / Brant paid US$5. / Ito did not.',
    'amounts'
  ],
  ['Harbour Now is run by Tarn Sound Council members.', 'a name of common words without any mark'],
  ['Others say ‘no.’ / Brant left. / “They say, ‘do that.’ / Marsh is calm.”', 'a quotation in a quotation'],
  [
    "He had 'time to spare'. / 'She was 80,' he said (of Ito). / Brant left.",
    'a full stop behind closing marks'
  ],
  ['Two points: grain is dear. / 1. Buy less. / 2. Sell more.', 'numbered items in a line'],
  ['‘We will vote.’ / The minister sat down.', 'single curly quotation marks'],
  ["'We will vote.' / The minister sat down.", 'single straight quotation marks'],
  ['‹We will vote.› / The minister sat down.', 'single guillemets'],
  ['„We will vote.“ / The minister sat down.', 'low quotation marks'],
  ['"We will vote," the minister said.', 'a quotation that ends in a comma'],
  ['The envoy said “no.” / He left the hall.', 'a quotation that ends its sentence'],
  ['“It is over.” / He said no more than that.', 'a verb of saying in the next sentence'],
  ['He asked “why now?” and left.', 'a question inside a sentence'],
  ['“Why now?” he asked. / “Because,” she said.', 'a question and its answer'],
  ['"So be it." / "Never!" / "As you wish."', 'quotations in a row'],
  ['He said (it was late) and left. / (Nobody else did.)', 'brackets inside and around sentences'],
  ['“I … do not know,” she said.', 'an ellipsis of one character inside a sentence'],
  ['The list was long ... and dull.', 'an ellipsis with blanks'],
  ['He stopped. . . . / Then he went on.', 'four spaced points'],
  ['Ostrine minister resigns after harbour vote', 'a headline'],
  ['Harbour vote: what we know so far', 'a headline with a colon'],
  ['Ferrin Says New Tarn Sound Plan Is Dead', 'a headline in title case'],
  ['TARN SOUND PLAN IS DEAD, FERRIN SAYS', 'a headline in capitals'],
  ['TALVEN, Vardesh – The council met on Monday. / It voted.', 'a dateline with an en dash'],
  ['PORT ENNERBY, March 13 (Halyard) - At least 14 people died.', 'a dateline with a date and an agency'],
  ['NEW TALVEN (Halyard) — The vote passed. / Nobody spoke.', 'a dateline with an em dash'],
  ['RENNO, Vard. (Halyard) -- Farmers marched.', 'a dateline with an abbreviated region'],
  ['Talven (Halyard) – It rained.', 'a dateline in small letters'],
  ['The plan – if it is one – failed. / Talks — long ones — went on.', 'dashes that are no dateline'],
  ['Ito-Brant—the heir—won.', 'dashes without blanks'],
  ['The command (CENTCOM)said so. / It(the office)did not.', 'blanks missing around brackets'],
  [
    'The vote on e-government.gov.example and v2.0 of it passed.',
    'points inside names of sites and versions'
  ],
  ['It cost £3.50, not 3,50 €. / It is 4.5m today.', 'money'],
  ['The soft\u00ad hy\u00adphen. / It stayed.', 'soft hyphens'],
  ['Cafe\u0301. / E\u0301lan Marsh paid.', 'combining marks'],
  ['They won 🇫🇷👨‍👩‍👧‍👦! / Who knew 😀? / Nobody.', 'flags and joined emoji'],
  ['We won 🎉 and left.', 'an emoji inside a sentence'],
  ['The city of حلب fell. / The town of \u200fחיפה\u200e did not.', 'right-to-left names'],
  ['محمد Brant (محمد) spoke. / He left.', 'a right-to-left name that begins a sentence'],
  ['The [harbour] board met, as [they] do.', "an editor's words"],
  ['It rained [3] all week. [4] / It was cold.', 'notes by number']
]

for (const [marked, because] of cut) {
  test(`${marked} (${because})`, () => {
    const text = marked.replaceAll(' / ', ' ')
    expect(sentencesOf(text).join(' / ')).toBe(marked)
  })
}

/** Wrong today, and known to be. */
const wrong: readonly (readonly [text: string, because: string])[] = [
  ['It was plan B. Nobody had a plan C.', '"B. Nobody" looks like the initial of a name'],
  ['He left at 9 p.m. Brant stayed.', 'an abbreviation before a name that begins a sentence']
]

for (const [marked, because] of wrong) {
  test(`wrongly: ${marked} (${because})`, () => {
    expect(sentencesOf(marked.replaceAll(' / ', ' ')).join(' / ')).toBe(marked)
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

test('bullets of all kinds begin sentences, dashes and numbers inside lines do not', () => {
  expect(sentencesOf('Demands:\n- more grain\n- a vote - soon\n1. Fewer taxes\n2. No. 5 is void')).toEqual([
    'Demands:',
    '- more grain',
    '- a vote - soon',
    '1. Fewer taxes',
    '2. No. 5 is void'
  ])
})

test('wrapped lines of one sentence stay together', () => {
  const text =
    'The council of the harbour town met on Monday to vote on the\nnew plan for Tarn Sound, and it failed.'
  expect(sentencesOf(text)).toEqual([text])
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
    expect(secondsFor(text), JSON.stringify(unit)).toBeLessThan(5)
  }
})

for (const unit of ['(', ')', '.)', '"', '\ud83d', '👨‍👩‍👧']) {
  test(`a line of ${JSON.stringify(unit)} and nothing else ends in linear time`, () => {
    expect(secondsFor(unit.repeat(500_000 / unit.length))).toBeLessThan(5)
  })
}

test('a million brackets end in linear time', () => expect(secondsFor('(['.repeat(500_000))).toBeLessThan(10))

for (const unit of ['harbour ', 'Tarn ', 'U.S. ', '5. ', 'No. ', '(b) ', 'so.So ']) {
  test(`a line of 20,000 times ${JSON.stringify(unit)} ends in linear time`, () => {
    expect(secondsFor(unit.repeat(20_000))).toBeLessThan(2)
  })
}

/** Of processor time: other programs on the machine do not slow it. */
function secondsFor(text: string): number {
  const started = process.cpuUsage()
  spansOf(articleOf(text))
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1e6
}

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
