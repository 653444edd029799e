/**
 * Counts how common words are in the news, for `src/knowledge/word-commonness.ts`.
 *
 *     npx tsx evaluation/count-words.ts ../shared/data/attribution/polnear-train.jsonl.gz
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { stemWord } from '../src/knowledge/index.js'
import { foldedWords } from '../src/text/index.js'

const REPORTS_MIN = 4

const reports = gunzipSync(readFileSync(process.argv[2]))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): { title: string; text: string } => JSON.parse(line))

const counts = new Map<string, number>()
for (const { title, text } of reports) {
  for (const stem of new Set(foldedWords(`${title} ${text}`).map(stemWord))) {
    if (/^[a-z][a-z'-]*$/.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
}

const byCount = new Map<number, string[]>()
for (const [stem, count] of counts) {
  if (REPORTS_MIN <= count) byCount.set(count, [...(byCount.get(count) ?? []), stem])
}
for (const [count, stems] of [...byCount].sort((a, b) => b[0] - a[0])) {
  process.stdout.write(`${count} ${stems.sort().join(' ')}\n`)
}
