import type { AnnotatedArticle, Evidence } from '../article/index.js'
import { stemWord } from '../knowledge/index.js'
import { foldWord, type Span } from '../text/index.js'
import type { Archive } from './compose-story.js'
import { bodySpans, type Rarity } from './similarity/index.js'

const NAMES_MAX = 3
const WORDS_MAX = 3
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/**
 * Says in words why two reports are one story: the rarest names and words that both hold, each with its first place
 * in either text.
 */
export function findReasons(
  { reports, descriptions, rarity }: Archive,
  one: number,
  other: number
): Evidence[] {
  const [a, b] = [descriptions[one], descriptions[other]]
  const names = rarest(shared(a.names, b.names), rarity, NAMES_MAX)
  const words = rarest(
    shared(a.words, b.words).filter((stem) => !names.includes(stem)),
    rarity,
    WORDS_MAX
  )
  const here = firstPlaces(reports[one], [...names, ...words])
  const there = firstPlaces(reports[other], [...names, ...words])
  return [...names, ...words].flatMap((stem) => {
    const span = here.get(stem)
    const place = there.get(stem)
    if (span === undefined || place === undefined) return []
    const { id, text } = reports[one]
    const shown = text.slice(span.start, span.end)
    const why = names.includes(stem) ? `both name ${shown}` : `both say "${shown}"`
    return [{ article: id, span, other: { article: reports[other].id, span: place }, why }]
  })
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] {
  return [...a.keys()].filter((stem) => b.has(stem))
}

function rarest(stems: readonly string[], rarity: Rarity, max: number): string[] {
  return stems
    .map((stem) => ({ stem, weight: rarity(stem) }))
    .sort((x, y) => y.weight - x.weight || (x.stem < y.stem ? -1 : 1))
    .slice(0, max)
    .map(({ stem }) => stem)
}

function firstPlaces(article: AnnotatedArticle, stems: readonly string[]): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>()
  for (const body of bodySpans(article)) {
    for (const match of article.text.slice(body.start, body.end).matchAll(WORD)) {
      const stem = stemWord(foldWord(match[0]))
      if (!stems.includes(stem) || places.has(stem)) continue
      const start = body.start + match.index
      places.set(stem, { start, end: start + match[0].length })
      if (places.size === stems.length) return places
    }
  }
  return places
}
