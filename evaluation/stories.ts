/**
 * Grouping and copies on development data, with the scorers that lie beside the data.
 *
 *     npx tsx evaluation/stories.ts ../shared/data
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { AnnotatedArticle } from '../src/article/index.js'
import { extract } from '../src/extract/index.js'
import { findReportCopies, group } from '../src/group/index.js'
import { type BareReport, bareArticle } from './bare-article.js'

const STORY_SETS = ['wikinews-sources', 'allsides', 'allsides-triples', 'uci-headlines', 'ecbplus']
const COPY_SETS = ['helsinki', 'reprints']

interface Report extends BareReport {
  readonly story?: string
}

/**
 * Scores every development set with one configuration. Takes the folder of the data sets; gives figures from 0 to 100
 * by "set measure", and seconds.
 */
export async function scoreStories(dataFolder: string): Promise<Record<string, number>> {
  const folder = existsSync(join(dataFolder, 'stories')) ? join(dataFolder, 'stories') : dataFolder
  const scorers = resolve(folder, '../../score')
  const stories = await import(pathToFileURL(join(scorers, 'stories.mjs')).href)
  const duplicates = await import(pathToFileURL(join(scorers, 'duplicates.mjs')).href)
  const scores: Record<string, number> = {}
  for (const set of STORY_SETS) {
    const reports = readJsonl<Report>(join(folder, `${set}.dev.stories.jsonl.gz`))
    const started = performance.now()
    const found = group(reports.map(bareArticle))
    const seconds = (performance.now() - started) / 1000
    const storyOf = new Map(found.flatMap(({ id, articles }) => articles.map((article) => [article, id])))
    const { bcubed, pairs } = stories.scoreStories(
      reports.map(({ story }) => story),
      reports.map(({ id }) => storyOf.get(id))
    )
    Object.assign(scores, {
      [`${set} BCubed F1`]: 100 * bcubed.f1,
      [`${set} pair F1`]: 100 * pairs.f1,
      [`${set} seconds`]: seconds
    })
  }
  for (const set of COPY_SETS) {
    const docs = readJsonl<Report>(join(folder, `${set}.dev.docs.jsonl.gz`))
    const pairs = readJsonl(join(folder, `${set}.dev.pairs.jsonl.gz`))
    const articles = docs.map(extractedArticle)
    const found = findReportCopies(articles)
    const result = duplicates.scoreDuplicates(pairs, found, docs)
    Object.assign(scores, {
      [`${set} copies P`]: 100 * result.all.p,
      [`${set} copies R`]: 100 * result.all.r,
      [`${set} copies F1`]: 100 * result.all.f1,
      [`${set} R at P99`]: 100 * result.recallAtPrecision99.r,
      [`${set} origin BCubed F1`]: 100 * result.origins.bcubed.f1,
      [`${set} origin count error`]: 100 * result.origins.countError
    })
    if (result.derived) scores[`${set} derived R`] = 100 * result.derived.r
    for (const [level, { r }] of Object.entries<{ r: number }>(result.levels ?? {})) {
      if (!level.includes('+')) scores[`${set} ${level} R`] = 100 * r
    }
  }
  return scores
}

/** A report as the product takes a plain text: furniture and credits are found, the layers of analysis are not. */
function extractedArticle(report: BareReport): AnnotatedArticle {
  const { id, date, outlet, title, text } = report
  const extracted = extract({
    place: id,
    kind: 'text',
    body: text,
    given: { id, published: date, outlet, title }
  })
  return extracted.kind === 'problem' ? bareArticle(report) : { ...bareArticle(report), ...extracted.article }
}

function readJsonl<Row>(file: string): Row[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, value] of Object.entries(await scoreStories(process.argv[2] ?? '../shared/data'))) {
    process.stdout.write(`${name.padEnd(36)} ${value.toFixed(2).padStart(8)}\n`)
  }
}
