/**
 * The sentences that Stanford CoreNLP found in PolNeAR's articles (`polnear-silver-*`): automatic, so that what is scored
 * on them is agreement, not truth. An article's lines are its paragraphs, and no sentence of ours crosses one; CoreNLP read
 * an article as one running text and joined lines without a full stop (headlines, "he said:") to what follows. Its
 * sentences are therefore cut at line breaks in both scores:
 *
 * - `as it is`: nothing else is changed.
 * - `mended`: an end of CoreNLP's does not count where what follows cannot begin a sentence: a small letter, a comma, a
 *   closing mark ("Tobin (R-Va.) | has"), and marks of quotation at either edge of a sentence are not compared, for
 *   CoreNLP puts an opening '' with the sentence before it.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findSentences } from '../src/analyse/sentences/index.js'
import type { Span } from '../src/text/index.js'
import { articleOf } from './annotate.js'
import { readPolnear } from './polnear-articles.js'

export interface SilverArticle {
  readonly text: string
  readonly sentences: readonly Span[]
}

interface Row {
  readonly id: string
  readonly sentences: readonly { readonly tokens: readonly (readonly [start: number, end: number])[] }[]
}

const CANNOT_BEGIN = /^[\p{Ll},;:)\]}%]|^[.!?…]+(?!\p{L})|^['’”»]+[.!?]*$/u

/** F1 of exact sentences with CoreNLP's in PolNeAR dev, in percent. */
export function scoreSilverSentences(dataFolder: string): Record<string, number> {
  const articles = readSilverSentences(dataFolder, 'dev').map(({ text, sentences }) => ({
    text,
    silver: sentences,
    found: findSentences(articleOf(text)).sentences
  }))
  return {
    'silver.sentences, as it is': agreement(articles.map(({ silver, found }) => [silver.map(keyOf), found.map(keyOf)])),
    'silver.sentences, mended': agreement(
      articles.map(({ text, silver, found }) => [
        joinWrongEnds(text, silver).map((span) => keyOf(withoutMarks(text, span))),
        found.map((span) => keyOf(withoutMarks(text, span)))
      ])
    )
  }
} // biome-ignore format: a score a line

/** Takes the folder of the data sets; gives the articles of a part in file order. */
export function readSilverSentences(dataFolder: string, part: 'train' | 'dev'): SilverArticle[] {
  const texts = new Map(readPolnear(dataFolder, part).map(({ id, text }) => [id, text]))
  const packed = readFileSync(`${dataFolder}/language/polnear-silver-${part}.jsonl.gz`)
  const rows = gunzipSync(packed).toString('utf8').trim().split('\n')
  return rows.map((line) => {
    const { id, sentences } = JSON.parse(line) as Row
    const text = texts.get(id) ?? ''
    return { text, sentences: sentences.flatMap(({ tokens }) => cutAtLines(text, tokens)) }
  })
}

function cutAtLines(text: string, tokens: readonly (readonly [start: number, end: number])[]): Span[] {
  const parts: Span[] = []
  let [start, end] = tokens[0]
  for (const [from, to] of tokens) {
    if (end < from && text.slice(end, from).includes('\n')) {
      parts.push({ start, end })
      start = from
    }
    end = Math.max(end, to)
  }
  return [...parts, { start, end }]
}

function joinWrongEnds(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of sentences) {
    const last = joined[joined.length - 1]
    const isWrong =
      last !== undefined &&
      !text.slice(last.end, start).includes('\n') &&
      CANNOT_BEGIN.test(text.slice(start, end))
    if (isWrong) joined[joined.length - 1] = { start: last.start, end }
    else joined.push({ start, end })
  }
  return joined
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const [before, after] = [/^["'“”‘’«»\s]+/u.exec(words)?.[0] ?? '', /["'“”‘’«»\s]+$/u.exec(words)?.[0] ?? '']
  return before.length === words.length
    ? { start, end }
    : { start: start + before.length, end: end - after.length }
}

function agreement(
  pairs: readonly (readonly [silver: readonly string[], found: readonly string[]])[]
): number {
  let [right, all] = [0, 0]
  for (const [silver, found] of pairs) {
    const keys = new Set(silver)
    right += found.filter((key) => keys.has(key)).length
    all += silver.length + found.length
  }
  return (200 * right) / all
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}
