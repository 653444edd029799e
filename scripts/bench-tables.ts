import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotatedArticle } from '../src/article/index.js'
import { readReports } from '../src/pipeline/index.js'

const SIZES = [10, 50, 200, 500]

/**
 * `npm run bench -- tables`: seconds of processor time and peak memory to line up one story of 10 to 500 articles that are
 * annotated already, each size in a fresh process. The articles are the reports of the library and of the development
 * stories of coverage, again and again under other names: every word is known, and every row holds many cells. No other
 * program makes such a table, so none stands beside it. Needs `npm run build` first.
 */
export async function benchTables(root: string): Promise<void> {
  const folder = join(root, '.build', 'bench')
  mkdirSync(folder, { recursive: true })
  const input = join(folder, 'tables.json')
  const articles: AnnotatedArticle[] = []
  const places = ['library', join('evaluation', 'gold', 'coverage-development', 'reports')]
  for await (const outcome of readReports(
    places.map((place) => join(root, place)),
    {}
  )) {
    if (outcome.kind === 'read') articles.push(outcome.article)
  }
  writeFileSync(input, JSON.stringify(articles))
  console.log(`${articles.length} different reports, Node ${process.versions.node}\n`)
  console.log('articles    rows   cells  seconds  peak MiB')
  for (const size of SIZES) {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'benchmarks', 'time-tables.mjs'), input, String(size)],
      { encoding: 'utf8', maxBuffer: 1e8 }
    )
    if (status !== 0) throw new Error(stderr)
    const { rows, cells, seconds, peakMebibytes } = JSON.parse(stdout)
    console.log(
      [size, rows, cells, seconds.toFixed(2), peakMebibytes.toFixed(0)]
        .map((value, at) => String(value).padStart([8, 7, 7, 8, 9][at]))
        .join(' ')
    )
  }
}
