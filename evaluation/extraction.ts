/**
 * Main text of pages against the dev part of a public benchmark: 40 pages with the text as people marked it.
 * The metric is the benchmark's own (4-word shingles), read from its scorer; readability alone runs beside us on the same
 * pages, block by block and as it prints them itself.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
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

/** Scores of the main text, and milliseconds a page, on the pages in `dataFolder`. */
export async function scoreExtraction(dataFolder: string): Promise<Record<string, number>> {
  const scorer = await openScorer(dataFolder)
  const pages = readPages(join(dataFolder, 'pages'))
  const ours = pages.map(({ html, truth }) => {
    const start = performance.now()
    const text = extractText(html, truth.url)
    return { comparison: scorer.comparePage(truth.articleBody, text), ms: performance.now() - start }
  })
  const peer = pages.map(({ html, truth }) => scorer.comparePage(truth.articleBody, readAlone(html)))
  const score = scorer.summarise(ours.map(({ comparison }) => comparison))
  const alone = scorer.summarise(peer)
  const ms = ours.map((page) => page.ms).sort((a, b) => a - b)
  return {
    pages: pages.length,
    f1: score.f1,
    precision: score.precision,
    recall: score.recall,
    exact: score.accuracy,
    readabilityF1: alone.f1,
    readabilityExact: alone.accuracy,
    msMedian: ms[Math.floor(ms.length * 0.5)],
    msP95: ms[Math.floor(ms.length * 0.95)]
  }
}

/** The text that our own extraction takes from a page. */
export function extractText(html: string, url?: string): string {
  const extracted = extract({ place: 'page', kind: 'html', body: html, given: { url } })
  return extracted.kind === 'article' ? extracted.article.text : ''
}

async function openScorer(dataFolder: string): Promise<Scorer> {
  return import(pathToFileURL(join(dataFolder, '..', 'score', 'extraction.mjs')).href)
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
