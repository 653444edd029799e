/**
 * Reads the automatic names of Stanford CoreNLP over PolNeAR's articles and mends what our lists and the article itself
 * know better: a surname called an organisation, "White House" called a place, titles inside names.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { typeByLists } from '../../src/analyse/names/type-name.js'
import type { EntityType } from '../../src/article/index.js'
import { countryOfDemonym, isGroupName, isTitle } from '../../src/knowledge/index.js'
import { bySpan, type Span, wordsOf } from '../../src/text/index.js'

export interface SilverDocument {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly tokens: readonly Span[]
  readonly names: readonly { readonly span: Span; readonly type: EntityType }[]
}

interface Row {
  readonly id: string
  readonly sentences: readonly { readonly tokens: readonly (readonly [number, number, string, string])[] }[]
}

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['PERSON', 'person'],
  ['ORGANIZATION', 'organization'],
  ['LOCATION', 'place'],
  ['MISC', 'other']
])

export function readSilverNames(data: string): SilverDocument[] {
  const texts = new Map(
    readLines<{ id: string; text: string }>(join(data, 'attribution', 'polnear-train.jsonl.gz')).map(
      ({ id, text }) => [id, text]
    )
  )
  return readLines<Row>(join(data, 'language', 'polnear-silver-train.jsonl.gz')).map((row) =>
    documentOf(row, texts.get(row.id) ?? '')
  )
}

function readLines<Value>(path: string): Value[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Value)
}

function documentOf({ sentences }: Row, text: string): SilverDocument {
  const runs = sentences.flatMap(({ tokens }) => runsOf(text, tokens))
  const people = new Set(
    runs
      .filter(({ type, words }) => type === 'person' && 1 < words.length)
      .map(({ words }) => words[words.length - 1])
  )
  return {
    text,
    sentences: sentences.map(({ tokens }) => ({ start: tokens[0][0], end: tokens[tokens.length - 1][1] })),
    tokens: sentences.flatMap(({ tokens }) =>
      tokens.flatMap(([start, end]) => splitHyphens(text, { start, end }))
    ),
    names: runs
      .map(({ span, type, words }) => ({ span, type: mendType(wordsOf(text, span), type, words, people) }))
      .sort((a, b) => bySpan(a.span, b.span))
  }
}

interface Run {
  readonly span: Span
  readonly type: EntityType
  readonly words: readonly string[]
}

function runsOf(text: string, tokens: Row['sentences'][number]['tokens']): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1
    const type = TYPES.get(tokens[from][3])
    while (to < tokens.length && tokens[to][3] === tokens[from][3]) to += 1
    let first = from
    const wordAt = (at: number) => text.slice(tokens[at][0], tokens[at][1])
    while (
      type !== undefined &&
      first + 1 < to &&
      (wordAt(first).toLowerCase() === 'the' || (type === 'person' && isTitle(wordAt(first))))
    )
      first += 1
    if (
      type !== undefined &&
      /^\p{L}/u.test(wordAt(first)) &&
      /\p{Lu}/u.test(text.slice(tokens[first][0], tokens[to - 1][1]))
    ) {
      const words = tokens.slice(first, to).map((_, index) => wordAt(first + index))
      runs.push({ span: { start: tokens[first][0], end: tokens[to - 1][1] }, type, words })
    }
    from = to
  }
  return runs
}

function mendType(
  name: string,
  type: EntityType,
  words: readonly string[],
  people: ReadonlySet<string>
): EntityType {
  const last = words[words.length - 1]
  if (words.length === 1 && type !== 'person' && people.has(last)) return 'person'
  if (isGroupName(name) || countryOfDemonym(name) !== undefined) return type === 'place' ? type : 'group'
  const listed = typeByLists(name)
  return type === 'person' || listed === null ? type : listed
}

/** UD cuts words at hyphens, CoreNLP does not. */
function splitHyphens(text: string, { start, end }: Span): Span[] {
  const word = text.slice(start, end)
  if (!/\p{L}-\p{L}/u.test(word)) return [{ start, end }]
  const spans: Span[] = []
  for (const { 0: part, index } of word.matchAll(/-|[^-]+/g))
    spans.push({ start: start + index, end: start + index + part.length })
  return spans
}
