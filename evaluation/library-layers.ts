import type { AnnotatedArticle, Figure } from '../src/article/index.js'
import { type Span, wordsOf } from '../src/text/index.js'
import { readGold, readLibrary } from './read-library.js'
import type { Scores } from './stages.js'

interface GoldSentences {
  readonly article: string
  readonly sentences: readonly string[]
}

interface GoldTimes {
  readonly article: string
  readonly times: readonly { readonly text: string; readonly value: string }[]
}

interface GoldFigures {
  readonly article: string
  readonly figures: readonly {
    readonly text: string
    readonly value: Figure['value']
    readonly unit?: string
  }[]
}

/** Sentences, times and figures of the bundled library against what a person marked in it; F1 in per cent. */
export async function scoreLibraryLayers(root: string): Promise<Scores> {
  const articles = await readLibrary(root)
  return {
    'sentences found': scoreSentences(articles, readGold<GoldSentences>(root, 'sentences')),
    'times found with value F1': scoreTimes(articles, readGold<GoldTimes>(root, 'times')),
    'figures found with value F1': scoreFigures(articles, readGold<GoldFigures>(root, 'figures'))
  }
}

/** Recall: furniture and headlines are not in the gold, so a further sentence is no error. */
function scoreSentences(
  articles: ReadonlyMap<string, AnnotatedArticle>,
  gold: readonly GoldSentences[]
): number {
  const counts = gold.map((line) => {
    const article = articles.get(line.article)!
    const found = new Set(article.sentences.map((span) => flat(article, span)))
    return {
      hits: line.sentences.filter((sentence) => found.has(sentence.replace(/\s+/g, ' '))).length,
      all: line.sentences.length
    }
  })
  return percent(sum(counts, 'hits'), sum(counts, 'all'))
}

function scoreTimes(articles: ReadonlyMap<string, AnnotatedArticle>, gold: readonly GoldTimes[]): number {
  return f1(
    gold.map((line) => {
      const article = articles.get(line.article)!
      const found = article.times.filter((time) => isBody(article, time.span))
      return matched(
        line.times,
        found,
        (wanted, time) => touches(article, time.span, wanted.text) && time.value === wanted.value
      )
    })
  )
}

function scoreFigures(articles: ReadonlyMap<string, AnnotatedArticle>, gold: readonly GoldFigures[]): number {
  return f1(
    gold.map((line) => {
      const article = articles.get(line.article)!
      const found = article.figures.filter((figure) => isBody(article, figure.span))
      return matched(line.figures, found, (wanted, figure) => {
        return touches(article, figure.span, wanted.text) && sameValue(wanted.value, figure.value)
      })
    })
  )
}

function isBody(article: AnnotatedArticle, span: Span): boolean {
  return !article.furniture.some((part) => part.start < span.end && span.start < part.end)
}

interface Matched {
  readonly hits: number
  readonly gold: number
  readonly found: number
}

/** Each found item may stand for one gold item, in text order. */
function matched<Gold, Item>(
  gold: readonly Gold[],
  found: readonly Item[],
  fits: (gold: Gold, item: Item) => boolean
): Matched {
  const free = new Set(found)
  let hits = 0
  for (const wanted of gold) {
    const item = found.find((candidate) => free.has(candidate) && fits(wanted, candidate))
    if (item === undefined) continue
    free.delete(item)
    hits += 1
  }
  return { hits, gold: gold.length, found: found.length }
}

/** The found words are part of the gold words or the other way round: extents are scored on the shared data. */
function touches(article: AnnotatedArticle, span: Span, text: string): boolean {
  const words = flat(article, span).toLowerCase()
  const wanted = text.replace(/\s+/g, ' ').toLowerCase()
  return words.includes(wanted) || wanted.includes(words)
}

function sameValue(a: Figure['value'], b: Figure['value']): boolean {
  const [low, high] = typeof a === 'number' ? [a, a] : [a.min, a.max]
  const [min, max] = typeof b === 'number' ? [b, b] : [b.min, b.max]
  return low === min && high === max
}

function flat(article: AnnotatedArticle, span: Span): string {
  return wordsOf(article.text, span).replace(/\s+/g, ' ')
}

function f1(counts: readonly Matched[]): number {
  return percent(2 * sum(counts, 'hits'), sum(counts, 'gold') + sum(counts, 'found'))
}

function sum<Key extends string>(rows: readonly Record<Key, number>[], key: Key): number {
  return rows.reduce((total, row) => total + row[key], 0)
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
