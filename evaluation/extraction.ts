/**
 * Main text of pages against the dev part of a public benchmark: 40 pages with the text as people marked it.
 * The metric is the benchmark's own (4-word shingles), read from its scorer; readability alone runs beside us on the same
 * pages, block by block and as it prints them itself.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { extract } from '../src/extract/index.js'

interface Truth {
  readonly articleBody: string
  readonly url?: string
}

interface Comparison {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly exact: boolean
}

interface Scorer {
  comparePage(truth: string, predicted: string): Comparison
  summarise(rows: readonly Comparison[]): {
    readonly f1: number
    readonly precision: number
    readonly recall: number
    readonly accuracy: number
  }
}

/** Scores of the main text in per cent, ours and readability's alone. Takes the folder of the data sets. */
export async function scoreExtraction(dataFolder: string): Promise<Record<string, number>> {
  const scorer = await openScorer(dataFolder)
  const pages = readPages(join(dataFolder, 'pages'))
  const scoreOf = (read: (html: string, url?: string) => string) =>
    scorer.summarise(
      pages.map(({ html, truth }) => scorer.comparePage(truth.articleBody, read(html, truth.url)))
    )
  const ours = scoreOf(extractText)
  const alone = scoreOf(readAlone)
  return {
    pages: pages.length,
    f1: 100 * ours.f1,
    precision: 100 * ours.precision,
    recall: 100 * ours.recall,
    exact: 100 * ours.accuracy,
    'readability alone: f1': 100 * alone.f1,
    'readability alone: exact': 100 * alone.accuracy
  }
}

/** The text that our own extraction takes from a page. */
export function extractText(html: string, url?: string): string {
  const extracted = extract({ place: 'page', kind: 'html', body: html, given: { url } })
  return extracted.kind === 'article' ? extracted.article.text : ''
}

async function openScorer(dataFolder: string): Promise<Scorer> {
  return import(pathToFileURL(resolve(dataFolder, '..', 'score', 'extraction.mjs')).href)
}

function readPages(folder: string): { readonly html: string; readonly truth: Truth }[] {
  const truths: Record<string, Truth> = JSON.parse(readPacked(join(folder, 'truth.json.gz')))
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => ({
      html: readPacked(join(folder, name)),
      truth: truths[name.slice(0, -'.html.gz'.length)]
    }))
}

function readPacked(path: string): string {
  return gunzipSync(readFileSync(path)).toString('utf8')
}

/** Readability without anything of ours before or after it. */
function readAlone(html: string): string {
  return new Readability(parseHTML(html).document as never).parse()?.textContent ?? ''
}
