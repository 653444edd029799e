/** The judges of our own gold: what counts as the right speaker, what as left open, what as wrong. */
import { expect, test } from 'vitest'
import { articleOf } from '../evaluation/annotate.js'
import { indexGold } from '../evaluation/gold-chains.js'
import { scoreSources, standingOf } from '../evaluation/speakers.js'
import type { AnnotatedArticle, Entity, Statement } from '../src/article/index.js'
import type { Span } from '../src/text/index.js'

const TEXT =
  'Mira Tolland met Karl Tolland and a nurse. "No," she said. The nurse waved. Ostry sent a spokesman.'

const MIRA = entity('e1', 'person', 'Mira Tolland', [['Mira Tolland', 'name']])
const KARL = entity('e2', 'person', 'Karl Tolland', [['Karl Tolland', 'name']])
const NURSE = entity('e3', 'person', 'a nurse', [['a nurse', 'description']])
const OSTRY = entity('e4', 'place', 'Ostry', [['Ostry', 'name']])
const WITH_NAME = entity('e5', 'person', 'Karl Tolland', [
  ['Karl Tolland', 'name'],
  ['The nurse', 'description']
])

const ENVOY = entity('e6', 'person', 'a spokesman', [['a spokesman', 'description']])
const BOTH = entity('e7', 'group', 'Mira Tolland and Karl Tolland', [['Mira Tolland', 'description']])

const cases: readonly (readonly [
  source: string,
  speaker: string | null,
  found: Entity | null,
  standing: string,
  because: string
])[] = [
  ['she', 'Mira Tolland', MIRA, 'right', 'the name wanted'],
  ['she', 'Tolland', MIRA, 'right', 'all words of one name stand in the other'],
  ['she', 'Mira Tolland', KARL, 'wrong', 'a shared surname is not enough'],
  ['she', 'Mira Tolland', null, 'open', 'nobody is named'],
  ['a nurse of the house', 'Mira Tolland', NURSE, 'open', "the source's own words, linked to no name"],
  ['the chief nurse', 'Mira Tolland', NURSE, 'wrong', 'other words for somebody else'],
  ['she', 'Mira Tolland', NURSE, 'wrong', 'a description of somebody else'],
  ['she', 'Karl Tolland', ENVOY, 'open', 'a description of the speaker, linked to no name'],
  ['they', 'Mira Tolland and Karl Tolland', BOTH, 'right', 'both are named'],
  ['they', 'Mira Tolland and Karl Tolland', MIRA, 'wrong', 'two people are not one of them'],
  ['she', 'a nurse', NURSE, 'right', 'the description wanted'],
  ['she', 'a nurse', MIRA, 'wrong', 'an unnamed speaker got a name'],
  ['the nurse', 'a nurse', WITH_NAME, 'wrong', 'an unnamed speaker got a name beside the description'],
  ['she', 'a nurse', null, 'open', 'the pronoun points back at somebody'],
  ['a spokesman', 'a police spokesman', null, 'right', 'the source itself brings the speaker in'],
  ['the spokesman', 'a police spokesman', null, 'open', '"the spokesman" points back'],
  ['Ostry', 'Vell', OSTRY, 'open', "the entity says no more than the source's own words"],
  ['she', null, null, 'right', 'the text names none'],
  ['she', null, MIRA, 'wrong', 'the text names none']
]
for (const [source, speaker, found, standing, because] of cases) {
  test(`"${source}" for ${speaker} given to ${found?.name ?? 'nobody'} is ${standing} (${because})`, () => {
    expect(standingOf(pair(source, speaker, found))).toBe(standing)
  })
}

test('a statement that was not found has no right speaker', () => {
  const missed = { ...pair('she', 'Mira Tolland', MIRA), found: undefined }
  expect(standingOf(missed)).toBe('not found')
  expect(scoreSources('', [missed])['direct by pronoun or description, right']).toBe(0)
})

test('a source with the name of its speaker is neither a pronoun nor a description', () => {
  const named = pair('Ms Tolland', 'Mira Tolland', MIRA)
  expect(scoreSources('', [named])['direct by pronoun or description, how many']).toBe(0)
})

test('a marked mention is known by where its last word begins, its possessive mark left out', () => {
  const gold = {
    article: 'article',
    chains: [{ name: 'Mira Tolland', type: 'person' as const }],
    mentions: [
      { text: 'Ms Mira Tolland', chain: 'Mira Tolland' },
      { text: 'her' },
      { text: 'her', chain: 'Mira Tolland' }
    ]
  }
  expect([...indexGold("Ms Mira Tolland's aide put on her hat and took her bag", gold)]).toEqual([
    ['8', 'Mira Tolland'],
    ['47', 'Mira Tolland']
  ])
})

function entity(
  id: string,
  type: Entity['type'],
  name: string,
  mentions: readonly (readonly [text: string, kind: 'name' | 'description'])[]
): Entity {
  const spans = mentions.map(([text, kind]) => {
    const start = TEXT.indexOf(text)
    return { span: { start, end: start + text.length }, kind }
  })
  return { id, type, name, titles: [], mentions: spans }
}

function pair(source: string, speaker: string | null, found: Entity | null) {
  const article = { ...articleOf(TEXT), entities: [MIRA, KARL, NURSE, OSTRY, WITH_NAME, ENVOY, BOTH] }
  const statement = { ...(found === null ? {} : { speaker: found.id }) }
  return {
    article: article as unknown as AnnotatedArticle,
    wanted: { kind: 'direct' as const, source, speaker },
    found: statement as unknown as Statement,
    // As if the chains said that the spokesman is Karl Tolland.
    meansSpeaker: ({ start }: Span) => speaker === 'Karl Tolland' && TEXT.startsWith('a spokesman', start)
  }
}
