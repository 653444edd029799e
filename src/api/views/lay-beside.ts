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

function choosePair(story: CollatedStory, readable: readonly Listed[], first: string | undefined): string[] {
  let best: { readonly pair: string[]; readonly count: number } | undefined
  for (const a of readable) {
    for (const b of readable) {
      if (a === b || (first === undefined ? a.origin === b.origin : a.id !== first)) continue
      const count = findMatches(story, [a.id, b.id]).length
      if (best === undefined || best.count < count) best = { pair: [a.id, b.id], count }
    }
  }
  const pair = best?.pair ?? readable.slice(0, 2).map(({ id }) => id)
  return readable.map(({ id }) => id).filter((id) => pair.includes(id))
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
