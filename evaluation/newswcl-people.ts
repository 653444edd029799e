/**
 * People, groups and countries of NewsWCL50 chained across the reports of a story, by what merges the actors of a story.
 *
 *     npx tsx evaluation/newswcl-people.ts ../shared/data
 *
 * The product reads each report and links its entities over the story (`src/align/people`). A gold mention is in the chain of the
 * actor that the entity mention on it belongs to: the one that covers its last word; where none does, it is alone. Beside it, in
 * the same run, mentions with the same words. Scored by shared/score/coref.mjs over the mentions of actors, groups and countries.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { linkPeople } from '../src/align/people/index.js'
import { analyse } from '../src/analyse/index.js'
import type { AnnotatedArticle, Mention as EntityMention } from '../src/article/index.js'
import { foldedWords, type Span } from '../src/text/index.js'
import { articleOf } from './annotate.js'

const KINDS = ['actor', 'group', 'country']

interface Mention extends Span {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly chain: string
}

interface Chained {
  readonly id: string
  readonly topic: string
  readonly mentions: readonly Mention[]
}

/** Takes the folder of the data sets; gives figures from 0 to 100. */
export async function scorePeople(dataFolder: string): Promise<Record<string, number>> {
  const folder = existsSync(join(dataFolder, 'stories')) ? join(dataFolder, 'stories') : dataFolder
  const { scoreCoref } = await import(pathToFileURL(join(resolve(folder, '../../score'), 'coref.mjs')).href)
  const reports = readJsonl<{ readonly id: string; readonly text: string }>(
    join(folder, 'newswcl50.dev.stories.jsonl.gz')
  )
  const articles = new Map(reports.map(({ id, text }) => [id, { ...analyse(articleOf(text)), id }]))
  const documents = readJsonl<Chained>(join(folder, 'newswcl50.dev.coref.jsonl.gz'))
  const [key, found, byWords] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>()
  ]
  for (const topic of new Set(documents.map((document) => document.topic))) {
    const own = documents.filter((document) => document.topic === topic)
    const read = own.flatMap(({ id }) => articles.get(id) ?? [])
    const { actorOf } = linkPeople(read)
    for (const { id, mentions } of own) {
      const article = articles.get(id)
      for (const mention of mentions.filter(({ kind }) => KINDS.includes(kind))) {
        const entity = article === undefined ? undefined : entityOn(article, mention)
        const actor = entity === undefined ? null : (actorOf(id, entity) ?? `${id} ${entity}`)
        key.set(mention.id, mention.chain)
        found.set(mention.id, actor === null ? mention.id : `${topic} ${actor}`)
        byWords.set(mention.id, `${topic} ${foldedWords(mention.text).join(' ')}`)
      }
    }
  }
  const [ours, baseline] = [scoreCoref(key, found), scoreCoref(key, byWords)]
  return {
    'newswcl50 people conll': 100 * ours.conll,
    'newswcl50 people B3': 100 * ours.b3.f1,
    'newswcl50 people same words conll': 100 * baseline.conll
  }
}

/** The entity of which a mention covers the gold mention's last word; the shortest of several. */
function entityOn({ entities }: AnnotatedArticle, { start, end }: Span): string | undefined {
  let best: { readonly id: string; readonly length: number } | undefined
  for (const { id, mentions } of entities) {
    for (const { span } of mentions as readonly EntityMention[]) {
      if (span.end < end || end <= span.start || span.end < start) continue
      const length = span.end - span.start
      if (best === undefined || length < best.length) best = { id, length }
    }
  }
  return best?.id
}

function readJsonl<Row>(file: string): Row[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, value] of Object.entries(await scorePeople(process.argv[2] ?? '../shared/data'))) {
    process.stdout.write(`${name.padEnd(36)} ${value.toFixed(2).padStart(8)}\n`)
  }
}
