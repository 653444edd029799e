import { expect, test } from 'vitest'
import { annotateSyntax, articleOf } from '../../../evaluation/annotate.js'
import { wordsOf } from '../../text/index.js'
import { type Draft, spanOf } from './draft.js'
import { drawDrafts } from './draw-drafts.js'
import { findRuleDrafts } from './find-rule-drafts.js'
import { readWords } from './read-words.js'
import { refineDrafts } from './refine-drafts.js'

/** Source and content of what is kept, where a model read all words behind the second as one content. */
function refined(text: string): string[] {
  const reading = readWords(annotateSyntax(articleOf(text)))
  const greedy: Draft = {
    source: [{ from: 0, to: 1 }],
    cue: [{ from: 1, to: 2 }],
    content: [{ from: 2, to: reading.words.length }],
    force: 'neutral',
    rule: 'model',
    confidence: 0.9
  }
  const drafts = refineDrafts(reading, { rules: findRuleDrafts(reading), model: [greedy] }, [])
  const drawn = (ranges: Draft['content']) =>
    ranges.map((range) => wordsOf(text, spanOf(reading, range))).join(' … ')
  return drafts.map(({ source, content }) => `${drawn(source)}: ${drawn(content)}`).sort()
}

test('a quotation with a carrier of its own is nothing that the sentence before it reports', () => {
  expect(refined('Members demanded a vote. "We will have it on Monday," said Mira Tolland.')).toEqual([
    'Members: a vote',
    'Mira Tolland: "We will have it on Monday,"'
  ])
})

test('a word of a cue carries one statement: what the model takes for said under half of a longer cue is dropped', () => {
  const text = '"We will vote," Tarek Olin was quoted as saying by state media.'
  const reading = readWords(annotateSyntax(articleOf(text)))
  const at = (word: string) => reading.words.findIndex(({ lower }) => lower === word)
  const source = [{ from: at('tarek'), to: at('was') }]
  const common = { source, force: 'neutral', confidence: 0.9 } as const
  const longer: Draft = {
    ...common,
    cue: [{ from: at('was'), to: at('by') }],
    content: [{ from: 0, to: at('tarek') }],
    rule: 'quoted-as'
  }
  const half: Draft = {
    ...common,
    cue: [{ from: at('was'), to: at('saying') }],
    content: [{ from: at('saying'), to: at('media') + 1 }],
    rule: 'model'
  }
  const kept = refineDrafts(reading, { rules: [longer], model: [half] }, [])
  expect(kept.map(({ rule }) => rule)).toEqual(['quoted-as'])
})

test('a quotation that a cue of its own sentence carries is taken from a cue of another', () => {
  const text = '“We met,” Mira Tolland said on Monday.\n“We will vote,” Tarek Olin said.'
  const reading = readWords(annotateSyntax(articleOf(text)))
  const at = (word: string, from = 0) =>
    reading.words.findIndex(({ text }, index) => from <= index && text === word)
  const second = at('“', 1)
  const greedy: Draft = {
    source: [{ from: at('Mira'), to: at('said') }],
    cue: [{ from: at('said'), to: at('said') + 1 }],
    content: [
      { from: 0, to: at('Mira') },
      { from: second, to: at('Tarek') }
    ],
    force: 'neutral',
    rule: 'model',
    confidence: 0.9
  }
  const kept = refineDrafts(reading, { rules: findRuleDrafts(reading), model: [greedy] }, [])
  expect(drawDrafts(reading, kept)).toEqual([
    'Mira Tolland | said | “We met,”',
    'Tarek Olin | said | “We will vote,”'
  ])
})
