import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Article } from '../src/article/index.js'
import { articleOf as articleOfText } from './annotate.js'

/** Start and end of a piece of text. */
type Piece = readonly [start: number, end: number]

/** One article of PolNeAR: its text and what a person marked in it, as [start, end) offsets. */
export interface PolnearArticle {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly attributions: readonly {
    readonly source: readonly Piece[]
    readonly cue: readonly Piece[]
    readonly content: readonly Piece[]
  }[]
}

/** Takes the folder of the data sets; gives the articles of a part in file order. */
export function readPolnear(dataFolder: string, part: 'train' | 'dev'): PolnearArticle[] {
  const path = `${dataFolder}/attribution/polnear-${part}.jsonl.gz`
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as PolnearArticle)
}

/** One of them as an article, without what `extract` would change. */
export function articleOf({ id, text, date }: Omit<PolnearArticle, 'attributions'>): Article {
  const dated = date === undefined ? {} : { published: date, publishedFrom: 'given' as const }
  return { ...articleOfText(text), ...dated, id }
}
