import type { Span } from '../text/index.js'
import type { EntityType } from './article.js'

/** Two places that bear something out, and why. */
export interface Evidence {
  readonly article: string
  readonly span: Span
  readonly other?: { readonly article: string; readonly span: Span }
  readonly why: string
}

/** Reports that rest on one text: reprints and rewrites share an origin. */
export interface Origin {
  readonly id: string
  readonly articles: readonly string[]
  readonly relation: 'original' | 'reprint' | 'rewrite' | 'credited'
  readonly evidence: readonly Evidence[]
}

/** What the grouping found: which articles are one story, why, and on how many origins it rests. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
  /** Article ids, earliest first. */
  readonly articles: readonly string[]
  readonly why: readonly Evidence[]
  readonly origins: readonly Origin[]
}

export interface StoryArticle {
  readonly id: string
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
  /** Id of its origin. */
  readonly origin: string
  readonly read: 'full' | 'part' | 'none'
}

/** An entity merged over the articles, with the names each outlet uses. */
export interface Actor {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly names: readonly { readonly name: string; readonly article: string; readonly span: Span }[]
  readonly wikidata?: string
}

/** One article's words on one matter. */
export interface Cell {
  readonly article: string
  /** Id of the statement, event or figure in that article. */
  readonly item: string
  readonly span: Span
  readonly says: 'so' | 'otherwise'
}

export interface Difference {
  readonly of: 'wording' | 'value' | 'date' | 'speaker' | 'actor' | 'place' | 'denial'
  readonly readings: readonly { readonly reading: string; readonly cells: readonly number[] }[]
}

/** One matter that the story's articles report. */
export interface Row {
  readonly id: string
  readonly kind: 'statement' | 'event' | 'figure'
  /** One cell's own words, never composed. */
  readonly gist: string
  readonly cells: readonly Cell[]
  /** Independent origins among the cells. */
  readonly origins: number
  readonly standing: 'corroborated' | 'single' | 'disputed'
  readonly differences: readonly Difference[]
  readonly silent: readonly string[]
  readonly unread: readonly string[]
}

/** How outlets name the same person, act or group. */
export interface Wording {
  readonly of: string
  readonly terms: readonly {
    readonly term: string
    readonly article: string
    readonly span: Span
    readonly speaker?: string
  }[]
}

/** What `align` lays beside a story: the coverage table and what stands around it. */
export interface CoverageTable {
  readonly people: readonly Actor[]
  readonly rows: readonly Row[]
  readonly timeline: readonly { readonly date: string; readonly row: string }[]
  readonly wording: readonly Wording[]
}

/** The collated story, `collate/story@1`: the second of the product's two documents. */
export type CollatedStory = {
  readonly schema: 'collate/story@1'
  readonly articles: readonly StoryArticle[]
} & Omit<Story, 'articles'> &
  CoverageTable

/** Id of a figure, which the record leaves without one: its place in the article's list, "f0" the first. */
export function figureId(index: number): string {
  return `f${index}`
}
