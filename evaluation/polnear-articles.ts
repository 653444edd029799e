import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../src/article/index.js'
import type { Span } from '../src/text/index.js'

/** One article of PolNeAR: its text and what a person marked in it, as [start, end) offsets. */
export interface PolnearArticle {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly attributions: readonly unknown[]
}

/** Takes the folder of the data sets; gives the articles of a part in file order. */
export function readPolnear(dataFolder: string, part: 'train' | 'dev'): PolnearArticle[] {
  const path = `${dataFolder}/attribution/polnear-${part}.jsonl.gz`
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as PolnearArticle)
}

/** A text as an article whose paragraphs are its lines, without what `extract` would change. */
export function articleOf({ id, text, date }: Omit<PolnearArticle, 'attributions'>): Article {
  return {
    id,
    bylines: [],
    credits: [],
    ...(date === undefined ? {} : { published: date }),
    publishedFrom: date === undefined ? 'unknown' : 'given',
    language: 'en',
    text,
    furniture: [],
    paragraphs: linesOf(text),
    read: 'full',
    notes: []
  }
}

function linesOf(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return paragraphs
}
