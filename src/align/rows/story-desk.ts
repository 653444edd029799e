import type { AnnotatedArticle, Story } from '../../article/index.js'
import type { People } from '../people/index.js'
import { readRelays } from './read-relays.js'

/** A story's reports laid out for comparing: each with its place in time, its origin and its people. */
export interface StoryDesk {
  readonly reports: readonly Report[]
  readonly people: People
}

export interface Report {
  readonly article: AnnotatedArticle
  /** Id of its origin. */
  readonly origin: string
  /** Milliseconds since 1970; null where the report carries no date. */
  readonly time: number | null
  /** Through whom the words of each statement came, by the statement's id. */
  readonly relays: ReadonlyMap<string, readonly string[]>
}

/** Lays out the story's articles, earliest first and undated last, as the story names them. */
export function layOut(story: Story, articles: readonly AnnotatedArticle[], people: People): StoryDesk {
  const origins = new Map(
    story.origins.flatMap(({ id, articles: ids }) => ids.map((article) => [article, id] as const))
  )
  return {
    people,
    reports: articles.map((article) => ({
      article,
      origin: origins.get(article.id) ?? article.id,
      time: timeOf(article.published),
      relays: readRelays(article)
    }))
  }
}

/** The story's articles, earliest first, undated last, then by id; whatever the order they were given in. */
export function articlesOf(story: Story, articles: readonly AnnotatedArticle[]): AnnotatedArticle[] {
  const wanted = new Set(story.articles)
  const byId = new Map(articles.filter(({ id }) => wanted.has(id)).map((article) => [article.id, article]))
  return [...byId.values()].sort(
    (x, y) =>
      compare(
        timeOf(x.published) ?? Number.POSITIVE_INFINITY,
        timeOf(y.published) ?? Number.POSITIVE_INFINITY
      ) || compare(x.id, y.id)
  )
}

function timeOf(published: string | undefined): number | null {
  const time = published === undefined ? Number.NaN : Date.parse(published)
  return Number.isNaN(time) ? null : time
}

function compare<Value extends number | string>(x: Value, y: Value): number {
  return x === y ? 0 : x < y ? -1 : 1
}
