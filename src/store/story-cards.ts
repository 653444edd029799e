import type { Actor, StoryArticle } from '../article/index.js'
import type { Database } from './database.js'
import { type Decision, decisionsByArticle, listDecisions } from './reader/decisions.js'
import { listStories, type StoryEntry } from './stories.js'

/** A line of the list of stories with what it is narrowed by and drawn from. */
export interface StoryCard extends StoryEntry {
  /** Its reports, earliest first. */
  readonly reports: readonly StoryArticle[]
  readonly people: readonly Pick<Actor, 'type' | 'name'>[]
  readonly languages: readonly string[]
  /** PLOVER types of what its reports tell. */
  readonly eventTypes: readonly string[]
  /** When the current version of each report was stored: ISO 8601, UTC, the earliest first. */
  readonly stored: readonly string[]
  /** How many of its reports, as they are now, are not marked as read. */
  readonly unread: number
  /** Whether the reader wants it first. */
  readonly isPinned: boolean
}

/** The list of stories, those that are pinned first and then the most widely told, read by SQLite from the documents as they are kept. */
export function listStoryCards(database: Database): StoryCard[] {
  const parts = new Map(
    database
      .all<{ id: string; reports: string; people: string }>(
        // Whole lists come as they are written; single strings would lose halves of surrogate pairs.
        `SELECT id, json_extract(document, '$.articles') AS reports, json_extract(document, '$.people') AS people
         FROM stories`
      )
      .map((row) => [row.id, row])
  )
  const articles = database.all<{ story: string; language: string; stored: string; read: number | null }>(
    `SELECT story, document ->> 'language' AS language, stored, read_reports.article AS read FROM story_articles
     JOIN articles ON articles.id = story_articles.article AND current = 1
     LEFT JOIN read_reports ON read_reports.article = articles.number ORDER BY stored`
  )
  const events = database.all<{ story: string; type: string }>(
    `SELECT DISTINCT story, value ->> 'type' AS type FROM story_articles
     JOIN articles ON articles.id = story_articles.article AND current = 1
     JOIN annotations ON annotations.article = articles.number, json_each(annotations.document, '$.events')
     ORDER BY type`
  )
  const languages = listByStory(articles, ({ language }) => language)
  const stored = listByStory(articles, (row) => row.stored)
  const unread = listByStory(
    articles.filter(({ read }) => read === null),
    (row) => row.stored
  )
  const types = listByStory(events, ({ type }) => type)
  const decisions = decisionsByArticle(listDecisions(database))
  const cards = listStories(database).map((entry) => ({
    ...entry,
    ...readReports(parts.get(entry.id)?.reports ?? '[]', decisions),
    people: readPeople(parts.get(entry.id)?.people ?? '[]'),
    languages: [...new Set(languages.get(entry.id) ?? [])].sort(),
    eventTypes: types.get(entry.id) ?? [],
    stored: stored.get(entry.id) ?? [],
    unread: unread.get(entry.id)?.length ?? 0
  }))
  return [...cards.filter(({ isPinned }) => isPinned), ...cards.filter(({ isPinned }) => !isPinned)]
}

function readReports(
  document: string,
  decisions: ReadonlyMap<string, Decision>
): Pick<StoryCard, 'reports' | 'isPinned'> {
  const reports: StoryArticle[] = JSON.parse(document)
  return { reports, isPinned: reports.some(({ id }) => decisions.get(id)?.kind === 'pin') }
}

function readPeople(people: string): StoryCard['people'] {
  return (JSON.parse(people) as Actor[]).map(({ type, name }) => ({ type, name }))
}

function listByStory<Row extends { readonly story: string }>(
  rows: readonly Row[],
  textOf: (row: Row) => string
): Map<string, string[]> {
  const lists = new Map<string, string[]>()
  for (const row of rows) {
    const known = lists.get(row.story)
    if (known === undefined) lists.set(row.story, [textOf(row)])
    else known.push(textOf(row))
  }
  return lists
}
