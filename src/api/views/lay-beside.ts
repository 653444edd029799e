import type { CollatedStory, Row, Wording } from '../../article/index.js'
import { foldWord, type Span } from '../../text/index.js'
import { findSharedRuns } from './find-shared-runs.js'
import type { OpenStory } from './open-story.js'

/** More columns than this are too narrow to read. */
const COLUMNS_MAX = 4

/** A matter that two or more of the reports tell, with its places in them, in text order. */
export interface Match {
  readonly row: string
  readonly kind: Row['kind']
  readonly standing: Row['standing']
  readonly differences: Row['differences']
  readonly places: readonly { readonly article: string; readonly item: string; readonly span: Span }[]
}

export interface BesideView {
  /** The reports, in the order of the story, each with the passages that stand word for word in another of them. */
  readonly columns: readonly { readonly article: string; readonly shared: readonly Span[] }[]
  readonly matches: readonly Match[]
  /** How these reports name the same, where they do it differently. */
  readonly wording: readonly Wording[]
  /** Reports that were asked for and left out, because there is room for four. */
  readonly leftOut: readonly string[]
}

/**
 * Lays reports of a story side by side: those asked for, two to four; else the two of different origins that share most
 * matters.
 */
export function layBeside(opened: OpenStory, asked: readonly string[]): BesideView {
  const { story, articles } = opened
  const readable = story.articles.filter(({ id }) => articles.has(id))
  const wanted = readable.filter(({ id }) => asked.includes(id)).map(({ id }) => id)
  const chosen = (wanted.length < 2 ? choosePair(story, readable, wanted[0]) : wanted).slice(0, COLUMNS_MAX)
  const shared = findSharedRuns(chosen.map((id) => articles.get(id)!.text))
  return {
    columns: chosen.map((article, index) => ({ article, shared: shared[index] })),
    matches: findMatches(story, chosen),
    wording: findWording(story, chosen),
    leftOut: wanted.slice(COLUMNS_MAX)
  }
}

type Listed = CollatedStory['articles'][number]

/** The pair of different origins that tells most matters both; with one given, the one that shares most with it. */
function choosePair(story: CollatedStory, readable: readonly Listed[], first: string | undefined): string[] {
  const counts = countShared(story)
  let best = readable.slice(0, 2)
  let most = -1
  for (const [index, a] of readable.entries()) {
    for (const b of readable.slice(index + 1)) {
      if (first === undefined ? a.origin === b.origin : a.id !== first && b.id !== first) continue
      const count = counts.get(pairOf(a.id, b.id)) ?? 0
      if (count <= most) continue
      best = [a, b]
      most = count
    }
  }
  return best.map(({ id }) => id)
}

/** How many matters each pair of reports tells both. */
function countShared({ rows }: CollatedStory): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { cells } of rows) {
    const telling = [...new Set(cells.map(({ article }) => article))]
    for (const [index, a] of telling.entries()) {
      for (const b of telling.slice(index + 1)) counts.set(pairOf(a, b), (counts.get(pairOf(a, b)) ?? 0) + 1)
    }
  }
  return counts
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}

function findMatches(story: CollatedStory, chosen: readonly string[]): Match[] {
  return story.rows
    .map(({ id, kind, standing, differences, cells }) => ({
      row: id,
      kind,
      standing,
      differences,
      places: cells
        .filter(({ article }) => chosen.includes(article))
        .map(({ article, item, span }) => ({ article, item, span }))
    }))
    .filter(({ places }) => 1 < new Set(places.map(({ article }) => article)).size)
    .sort((a, b) => placeIn(a, chosen[0]) - placeIn(b, chosen[0]))
}

/** Matters are numbered as the first report tells them; those that it does not tell come after. */
function placeIn({ places }: Match, article: string | undefined): number {
  return places.find((place) => place.article === article)?.span.start ?? Number.MAX_SAFE_INTEGER
}

function findWording(story: CollatedStory, chosen: readonly string[]): Wording[] {
  return story.wording
    .map(({ of, terms }) => ({ of, terms: terms.filter(({ article }) => chosen.includes(article)) }))
    .filter(
      ({ terms }) =>
        1 < new Set(terms.map(({ article }) => article)).size &&
        1 < new Set(terms.map(({ term }) => foldWord(term))).size
    )
}
