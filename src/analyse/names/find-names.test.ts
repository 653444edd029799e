import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../evaluation/annotate.js'
import { drawLabels, lines, wordsOf } from '../../text/index.js'
import { findNames } from './index.js'

/** Names under the text, titles beside them. */
function drawNames(text: string): string {
  const { names } = findNames(annotateWords(articleOf(text)))
  return drawLabels(
    text,
    names.flatMap(({ span, type, titles }) => [
      ...titles.map((title) => ({ span: title, label: 'title' })),
      { span, label: type }
    ])
  )
}

/** Every name as "type: words". */
function namesIn(text: string): string[] {
  return findNames(annotateWords(articleOf(text))).names.map(
    ({ span, type }) => `${type}: ${wordsOf(text, span)}`
  )
}

test('titles in front of a name stand beside it, not in it', () => {
  const text = 'Interior Minister Paola Ferrin met Gen. Marco Brandt in France.'
  expect(drawNames(text)).toBe(
    lines(
      'Interior Minister Paola Ferrin met Gen. Marco Brandt in France.',
      'title──────────── person──────     titl person──────    place─'
    )
  )
})

test('a role "of" a body is split into title, body and name', () => {
  const text = 'The senior commander of the River Guard (RG) Tarek Olin was quoted by Radio Oda.'
  expect(drawNames(text)).toBe(
    lines(
      'The senior commander of the River Guard (RG) Tarek Olin was quoted by Radio Oda.',
      '    title───────────        organizatio  or  person────               organizat'
    )
  )
})

const spans: readonly (readonly [text: string, names: readonly string[], because: string])[] = [
  ['It was Tarek Olin’s plan.', ['person: Tarek Olin'], "a possessive 's is left out"],
  ["It was Mira Tolland's plan.", ['person: Mira Tolland'], "a straight possessive 's is left out"],
  [
    'He met Omar bin Talib and Jan van der Berg.',
    ['person: Omar bin Talib', 'person: Jan van der Berg'],
    'particles inside names'
  ],
  ['He met Mustafa al-Karim there.', ['person: Mustafa al-Karim'], 'a particle with a hyphen'],
  ['She called J. K. Brandt a friend.', ['person: J. K. Brandt'], 'initials'],
  ['The vote by Jean-Pierre Marin failed.', ['person: Jean-Pierre Marin'], 'a hyphen inside a name'],
  ['The Ministry of Water denied it.', ['organization: Ministry of Water'], 'a body with "of"'],
  ['Shares of Harbour Bank fell.', ['organization: Harbour Bank'], 'a head word at the end'],
  [
    'Troops reached Lake Orla on Monday.',
    ['place: Lake Orla'],
    'a head word at the beginning; a day is no name'
  ],
  ['The French and the Kurds agreed.', ['group: French', 'group: Kurds'], 'nationalities and peoples'],
  ['It was named Operation Dawn Shield.', ['other: Operation Dawn Shield'], 'operations'],
  ['It broke the Clean Rivers Act.', ['other: Clean Rivers Act'], 'laws'],
  ['The prime minister said so on Tuesday in March.', [], 'titles, days and months name nobody'],
  ['However, They said nothing. Yesterday It rained.', [], 'capitals of function words'],
  ['Nobody knew. Rivers rose. Ministers met.', [], 'words that open a sentence'],
  ['the ministry of water denied it', [], 'small letters throughout'],
  ['', [], 'an empty text'],
  ['👏🏽 \ud83d 12:30 — …', [], 'emoji, half an emoji and marks']
]

for (const [text, names, because] of spans) {
  test(`${text.slice(0, 60)} (${because})`, () => expect(namesIn(text)).toEqual(names))
}

test('a headline in which every word has a capital names whom the body names', () => {
  const text =
    'Tolland Vows To Keep Harbour Bank Open\nMira Tolland said on Monday that Harbour Bank would stay open.'
  expect(namesIn(text)).toEqual([
    'person: Tolland',
    'organization: Harbour Bank',
    'person: Mira Tolland',
    'organization: Harbour Bank'
  ])
})

test('a name that no list knows is a place where the article speaks of it as one', () => {
  const text = "Vardesh closed the border. Vardesh's foreign ministry said the Vardeshi army was ready."
  expect(namesIn(text)).toEqual(['place: Vardesh', 'place: Vardesh', 'group: Vardeshi'])
})

test('a surname alone is a person where its bearer is named in full', () => {
  const text = 'Olin left. It was late, Tarek Olin said. They waited for Olin.'
  expect(namesIn(text)).toEqual(['person: Olin', 'person: Tarek Olin', 'person: Olin'])
})

/** Without a word that tells what the article is about: `isTopicWord`. */
const PREFACE = 'It is a dry day.\n'
const pieces = fc.constantFrom(
  'Mira Tolland',
  'the',
  'Ministry of Water',
  '(MoW)',
  'said',
  '“',
  '”',
  "'s",
  '\n',
  '. ',
  'Gen.',
  '-',
  'al-Karim',
  'IN',
  'France',
  '\u05d0\u05d1',
  '👏🏽',
  '\ud83d',
  '   ',
  ',',
  'of',
  'King'
)
const anyText = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' '))

test('names lie inside the text, in order, without blanks at their ends, and never overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const { span, titles } of findNames(annotateWords(articleOf(text))).names) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(wordsOf(text, span).trim()).toBe(wordsOf(text, span))
        for (const title of titles) expect(title.end).toBeLessThanOrEqual(text.length)
        last = span.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    })
  )
})

test('a neutral paragraph in front moves every name by its length and changes nothing else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const moved = findNames(annotateWords(articleOf(PREFACE + text))).names
      const names = findNames(annotateWords(articleOf(text))).names
      expect(
        moved.map(({ span, type }) => [span.start - PREFACE.length, span.end - PREFACE.length, type])
      ).toEqual(names.map(({ span, type }) => [span.start, span.end, type]))
    })
  )
})

test('one line of 50,000 words takes time in proportion', () => {
  const text = 'Mira Tolland of the River Guard said King '.repeat(6000)
  const started = performance.now()
  expect(findNames(annotateWords(articleOf(text))).names.length).toBeGreaterThan(6000)
  expect(performance.now() - started).toBeLessThan(15_000)
})
