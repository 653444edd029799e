import { expect, test } from 'vitest'
import { annotateWords, articleOf } from '../../../evaluation/annotate.js'
import type { Entity } from '../../article/index.js'
import { findSpeaker, Mentions } from './find-speaker.js'
import { readWords } from './read-words.js'

/** The name of the speaker where the whole text is the source, and each name given is an entity. */
function speakerOf(text: string, names: readonly string[]): string | undefined {
  const reading = readWords(annotateWords(articleOf(text)))
  const entities = names.map((name, index): Entity => {
    const start = text.indexOf(name)
    const mentions: Entity['mentions'] = [{ span: { start, end: start + name.length }, kind: 'name' }]
    return { id: `e${index}`, type: 'person', name, titles: [], mentions }
  })
  return findSpeaker(reading, [{ from: 0, to: reading.words.length }], new Mentions(entities))?.name
}

const sources: readonly (readonly [source: string, speaker: string | undefined, because: string])[] = [
  ['LISK, Ostrin – Mira Tolland', 'Mira Tolland', 'the place of writing does not speak'],
  ['Mira Tolland, the director of Lisk', 'Mira Tolland', 'a name with an apposition'],
  ['A spokesman for Mira Tolland', undefined, 'a name inside a description']
]
for (const [source, speaker, because] of sources) {
  test(`${source} (${because})`, () =>
    expect(
      speakerOf(
        source,
        ['LISK', 'Ostrin', 'Mira Tolland'].filter((name) => source.includes(name))
      )
    ).toBe(speaker))
}
