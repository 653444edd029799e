/**
 * Event mentions of ECB+ chained across documents by what lines up the events of a story, from gold mentions.
 *
 *     npx tsx evaluation/ecb-events.ts ../shared/data
 *
 * Documents are grouped into stories by the product. In a story, mentions of actions are compared as events are
 * (`src/align/events`): the act, the words of the sentence, and who and whom, which are the gold mentions of people and bodies
 * nearest before and behind the act. ECB+ has no types: the act itself is the type, so
 * that acts which are not near in meaning are two. Beside it, in the same run,
 * the lemma baseline: mentions of one story with the same stem. Scored by shared/score/coref.mjs with `--kind action`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { compareEvents } from '../src/align/events/compare-events.js'
import { candidateEvents } from '../src/align/events/find-event-rows.js'
import type { EventItem, Part } from '../src/align/events/read-events.js'
import { comparePairs } from '../src/align/rows/compare-pairs.js'
import { joinItems } from '../src/align/rows/join-items.js'
import { readWords, tellingStems, weighInStory } from '../src/align/rows/read-words.js'
import { createTermLikeness, termsOf } from '../src/align/rows/soft-likeness.js'
import type { Event } from '../src/article/index.js'
import { group } from '../src/group/index.js'
import { stemWord } from '../src/knowledge/index.js'
import { foldedWords } from '../src/text/index.js'
import { bareArticle } from './bare-article.js'

interface Mention {
  readonly id: string
  readonly kind: string
  readonly sentence: number
  readonly tokens: readonly number[]
  readonly text: string
}

interface Document {
  readonly id: string
  readonly topic: number
  readonly sentences: readonly {
    readonly n: number
    readonly tokens: readonly string[]
    readonly annotated: boolean
  }[]
  readonly mentions: readonly Mention[]
}

interface Told {
  readonly document: Document
  readonly mention: Mention
}

/** Takes the folder of the data sets; gives CoNLL F1 of the product and of the baseline, from 0 to 100. */
export async function scoreEcbEvents(dataFolder: string): Promise<Record<string, number>> {
  const folder = existsSync(join(dataFolder, 'stories')) ? join(dataFolder, 'stories') : dataFolder
  const { scoreCoref } = await import(pathToFileURL(join(resolve(folder, '../../score'), 'coref.mjs')).href)
  const documents = readDocuments(join(folder, 'ecbplus.dev.coref.jsonl.gz'))
  const stories = storiesOf(documents)
  const key = new Map<string, string>()
  const found = new Map<string, string>()
  const byLemma = new Map<string, string>()
  for (const [story, members] of stories.entries()) {
    const told = members.flatMap((document) =>
      document.mentions
        .filter(({ kind, sentence }) => kind === 'action' && document.sentences[sentence]?.annotated === true)
        .map((mention) => ({ document, mention }))
    )
    chainsOf(told, members).forEach((chain, index) => {
      for (const one of chain) found.set(told[one].mention.id, `${story} ${index}`)
    })
    for (const { mention } of told) {
      key.set(mention.id, (mention as Mention & { chain: string }).chain)
      byLemma.set(mention.id, `${story} ${stemsOf(mention.text)}`)
    }
  }
  const [ours, baseline] = [scoreCoref(key, found), scoreCoref(key, byLemma)]
  return {
    'ecb+ events conll': 100 * ours.conll,
    'ecb+ events B3': 100 * ours.b3.f1,
    'ecb+ events MUC': 100 * ours.muc.f1,
    'ecb+ events lemma baseline conll': 100 * baseline.conll
  }
}

function readDocuments(file: string): Document[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function storiesOf(documents: readonly Document[]): Document[][] {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const articles = documents.map(({ id, sentences }) =>
    bareArticle({ id, text: sentences.map(({ tokens }) => tokens.join(' ')).join('\n') })
  )
  return group(articles).map(({ articles: ids }) => ids.map((id) => byId.get(id)!))
}

/** Indices of mentions, chain by chain. */
function chainsOf(told: readonly Told[], documents: readonly Document[]): number[][] {
  const drafts = told.map(({ document, mention }, index) => draftOf(document, mention, index))
  const weighed = weighInStory(drafts.map(({ words }) => tellingStems(words)))
  const items = drafts.map(
    ({ words, ...item }, index): EventItem => ({
      ...item,
      report: documents.indexOf(told[index].document),
      terms: termsOf(words, weighed[index])
    })
  )
  const likeness = createTermLikeness()
  const matches = comparePairs(items, candidateEvents(items), likeness)
    .map((pair) => ({ a: pair.a, b: pair.b, strength: compareEvents(items, pair, likeness) }))
    .filter(({ strength }) => 0 < strength)
  return joinItems(items.length, matches, () => false)
}

function draftOf(document: Document, mention: Mention, index: number) {
  const sentence = document.sentences[mention.sentence]
  const people = document.mentions.filter(
    ({ kind, sentence: at }) => (kind === 'human' || kind === 'nonhuman') && at === mention.sentence
  )
  const before = people.filter(({ tokens }) => tokens.at(-1)! < mention.tokens[0]).at(-1)
  const behind = people.find(({ tokens }) => mention.tokens.at(-1)! < tokens[0])
  return {
    event: {
      id: String(index),
      type: stemsOf(mention.text),
      contexts: [],
      trigger: { start: 0, end: 0 },
      status: 'actual',
      confidence: 1
    } as Event,
    span: { start: 0, end: 0 },
    trigger: stemsOf(mention.text),
    act: partOf(mention.text).terms,
    actor: before === undefined ? null : partOf(before.text),
    target: behind === undefined ? null : partOf(behind.text),
    place: null,
    relays: [],
    words: wordsOf(sentence.tokens.join(' '))
  }
}

function stemsOf(text: string): string {
  return foldedWords(text).map(stemWord).join(' ')
}

function wordsOf(text: string) {
  return readWords(text, [{ start: 0, end: text.length }])
}

function partOf(text: string): Part {
  const words = wordsOf(text)
  const stems = tellingStems(words)
  return { actor: null, stems, terms: termsOf(words, stems) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, value] of Object.entries(await scoreEcbEvents(process.argv[2] ?? '../shared/data'))) {
    process.stdout.write(`${name.padEnd(36)} ${value.toFixed(2).padStart(8)}\n`)
  }
}
