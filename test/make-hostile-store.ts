import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../src/store/index.js'
import { makeOpenStory } from './make-open-story.js'

/** A store with one story, "st1", whose every field holds these words. */
export function makeHostileStore(words: string): Store {
  const opened = makeOpenStory({
    articles: ['a', 'b', 'c'].map((id, index) => ({
      id,
      outlet: `${words}${index === 2 ? '' : id}`,
      published: index === 1 ? words : '2024-03-12',
      url: words,
      text: `"${words} ${id}," ${words} said. At least 4${id} ${words} died.`,
      origin: index === 2 ? 'o-a' : `o-${id}`,
      statements: [
        { content: `"${words} ${id},"`, source: words, speaker: words, relays: index === 0 ? [words] : [] }
      ],
      figures: [{ words: `4${id}`, value: 4 + index, unit: words }]
    })),
    rows: [
      {
        cells: ['a s0', 'b s0 otherwise', 'c s0'],
        standing: 'disputed',
        differences: [{ of: 'wording', readings: [{ reading: words, cells: [0] }] }]
      },
      { kind: 'figure', cells: ['a f0', 'b f0'] },
      { kind: 'figure', cells: ['c f0'] }
    ],
    timeline: [{ date: words, row: 'r0' }],
    evidence: [
      {
        article: 'a',
        span: { start: 0, end: 3 },
        other: { article: 'c', span: { start: 0, end: 3 } },
        why: words
      }
    ]
  })
  const store = openStore(mkdtempSync(join(tmpdir(), 'collate-hostile-')))
  for (const article of opened.articles.values()) {
    store.keepReport({
      capture: { place: article.id, kind: 'text', body: article.text, given: { id: article.id } },
      told: {},
      article
    })
  }
  store.intake.addSubscription({ address: 'https://halyard.example/feed', title: words, site: words })
  store.reader.saveSearch({ name: words, query: 'q=x' })
  const { story } = opened
  const wording = [
    {
      of: words,
      terms: ['a', 'b'].map((article) => ({
        term: `${words}${article}`,
        article,
        span: { start: 1, end: 2 }
      }))
    }
  ]
  store.keepStories(
    [{ ...story, title: words, why: story.origins[0].evidence, wording }],
    store.snapshot().reach
  )
  return store
}
