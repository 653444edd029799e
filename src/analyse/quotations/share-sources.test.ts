import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { wordsOf } from '../../text/index.js'
import { spanOf } from './draft.js'
import { readWords } from './read-words.js'
import { shareSources } from './share-sources.js'

/** The source that the cue gets whose words are given, with what is behind it, or behind "that", as its content and no source of its own. */
function sourceOf(text: string, cue: string): string {
  const reading = readWords(annotateSyntax(articleOf(text)))
  const start = text.indexOf(cue)
  const wordAt = (offset: number) => reading.words.findIndex(({ span }) => offset <= span.start)
  const [from, to] = [wordAt(start), wordAt(start + cue.length)]
  const that = reading.words.findIndex(({ lower }, index) => to <= index && lower === 'that')
  const content = [{ from: that === -1 ? to : that, to: reading.words.length }]
  const bare = {
    cue: [{ from, to }],
    source: [],
    content,
    force: 'neutral',
    rule: 'model',
    confidence: 0.5
  } as const
  const [draft] = shareSources(reading, [bare])
  return draft.source.map((range) => wordsOf(text, spanOf(reading, range))).join(' … ')
}

const cases: readonly (readonly [text: string, cue: string, source: string, because: string])[] = [
  ['Mira Tolland said that the quay was shut.', 'said', 'Mira Tolland', 'the subject'],
  [
    'The head of the port, Ines Corvo, said that it was shut.',
    'said',
    'The head of the port, Ines Corvo',
    'with its apposition'
  ],
  ['Mira Tolland stood up and said that the quay was shut.', 'said', 'Mira Tolland', 'joined by "and"'],
  ['Mira Tolland left, warning that the quay was shut.', 'warning', 'Mira Tolland', 'a participle'],
  [
    'It was announced by the ministry that the quay was shut.',
    'announced',
    'the ministry',
    'the agent of a passive'
  ],
  ['It was announced that the quay was shut.', 'announced', '', 'a passive without one'],
  ['It seems that the quay was shut.', 'seems', '', '"it" is nobody'],
  ['The river is low, warns water office of Lisk.', 'warns', '', 'a comma joins no two verbs of one subject']
]
for (const [text, cue, source, because] of cases) {
  test(`${text} (${because})`, () => expect(sourceOf(text, cue)).toBe(source))
}

test('a source in another’s words is none where a piece outside them is left', () => {
  const text = 'Mira Tolland said the quay was shut and added that it would open.'
  const reading = readWords(annotateSyntax(articleOf(text)))
  const common = { force: 'neutral', rule: 'model', confidence: 0.5 } as const
  const said = {
    ...common,
    source: [{ from: 0, to: 2 }],
    cue: [{ from: 2, to: 3 }],
    content: [{ from: 3, to: 7 }]
  }
  const added = {
    ...common,
    source: [
      { from: 0, to: 2 },
      { from: 3, to: 5 }
    ],
    cue: [{ from: 8, to: 9 }],
    content: [{ from: 9, to: 13 }]
  }
  expect(shareSources(reading, [said, added])[1].source).toEqual([{ from: 0, to: 2 }])
})

test('a participle right behind a cue goes on with its source, whatever the syntax says', () => {
  const text = '“The union is a strong arm of the supreme port” Tolland added, saying that it would open.'
  const reading = readWords(annotateSyntax(articleOf(text)))
  const at = (word: string) => reading.words.findIndex((candidate) => candidate.text === word)
  const range = (from: string, to: string) => ({ from: at(from), to: at(to) })
  const common = { force: 'neutral', rule: 'model', confidence: 0.5 } as const
  const added = {
    ...common,
    source: [range('Tolland', 'added')],
    cue: [range('added', ',')],
    content: [{ from: 0, to: at('Tolland') }]
  }
  const saying = { ...common, source: [], cue: [range('saying', 'that')], content: [range('that', '.')] }
  const [, found] = shareSources(reading, [added, saying])
  expect(found.source).toEqual(added.source)
})
