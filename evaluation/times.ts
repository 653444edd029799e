/**
 * Time expressions against TimeBank and AQUAINT (TempEval-3), WikiWars and MEANTIME, scored by the scorer of the
 * data folder itself: spans strict and relaxed, and values that equal the gold value to the letter.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findTimes } from '../src/analyse/dates/index.js'
import { findSentences, findWords } from '../src/analyse/sentences/index.js'
import { findSyntax } from '../src/analyse/syntax/index.js'
import type { Article } from '../src/article/index.js'

interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly dct?: string
}

interface TimeScores {
  readonly strict: { readonly f1: number }
  readonly relaxed: { readonly f1: number }
  readonly value_f1: number
  readonly value_sure_f1: number
}

const SETS = { tempeval: 'tempeval3-train', meantime: 'meantime-dev', wikiwars: 'wikiwars-train' } as const

/** Takes the data folder (the scorers lie beside it in `score/`); gives percentages by name of set and measure. */
export async function scoreTimes(dataFolder: string): Promise<Record<string, number>> {
  const scores: Record<string, number> = {}
  const folder = mkdtempSync(join(tmpdir(), 'collate-times-'))
  try {
    for (const [name, file] of Object.entries(SETS)) {
      const gold = join(dataFolder, 'time', `${file}.jsonl.gz`)
      const system = join(folder, `${file}.jsonl`)
      writeFileSync(system, readGold(gold).map(drawDocument).join('\n'))
      const scored = runScorer(join(dataFolder, '..', 'score', 'time.mjs'), gold, system) as TimeScores
      scores[`times.${name}.value`] = scored.value_f1 * 100
      scores[`times.${name}.strict`] = scored.strict.f1 * 100
      scores[`times.${name}.relaxed`] = scored.relaxed.f1 * 100
      scores[`times.${name}.placeable`] = scored.value_sure_f1 * 100
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return scores
}

function readGold(file: string): GoldDocument[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldDocument)
}

function drawDocument(document: GoldDocument): string {
  const article = articleOf(document)
  const segmented = { ...article, ...findSentences(article) }
  const worded = { ...segmented, ...findWords(segmented) }
  const parsed = { ...worded, ...findSyntax(worded) }
  const timexes = findTimes(parsed).times.map(({ span, ...time }) => ({ ...span, ...time }))
  return JSON.stringify({ id: document.id, timexes })
}

function articleOf({ id, text, dct }: GoldDocument): Article {
  return {
    id,
    text,
    bylines: [],
    credits: [],
    published: dct,
    publishedFrom: 'given',
    language: 'en',
    furniture: [],
    paragraphs: [{ start: 0, end: text.length }],
    read: 'full',
    notes: []
  }
}

function runScorer(program: string, gold: string, system: string): unknown {
  return JSON.parse(
    execFileSync(process.execPath, [program, gold, system, '--json', '--boot', '0'], { encoding: 'utf8' })
  )
}
