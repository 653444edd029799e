import type { CollatedStory } from '../article/index.js'
import { readDocument } from './check-documents.js'
import type { Database } from './database.js'
import { digestOf } from './digest.js'

/** One line of the list of stories. */
export interface StoryEntry {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
  readonly articles: number
  readonly outlets: number
  /** Independent origins. */
  readonly origins: number
  readonly rows: number
  readonly disputed: number
}

/** How far stories reach. */
export interface Reach {
  /** Number of the last article that they know of. */
  readonly through: number
  /** How many of the reader's changes to the grouping they know of. */
  readonly obeyed: number
}

/** Puts these stories in the place of all that were there. */
export function replaceStories(database: Database, stories: readonly CollatedStory[], reach: Reach): void {
  database.run('DELETE FROM stories')
  for (const story of stories) insertStory(database, story)
  database.run('UPDATE collation SET through = ?, obeyed = ?', reach.through, reach.obeyed)
}

/** How far the stories reach that are there, and how often the reader has changed the grouping. */
export function readReach(database: Database): Reach & { readonly decided: number } {
  return database.first<Reach & { decided: number }>('SELECT through, obeyed, decided FROM collation')!
}

/** The stories no longer tell what is there: an article has another current version. */
export function outdateStories(database: Database): void {
  database.run('UPDATE collation SET through = min(through, (SELECT max(number) FROM articles) - 1)')
}

/** The story that is most widely told comes first, and of two such the newer one. */
export function listStories(database: Database): StoryEntry[] {
  return database.all<StoryEntry>(
    `SELECT id, title, first_day AS "from", last_day AS "to", article_count AS articles, outlet_count AS outlets,
            origin_count AS origins, row_count AS rows, disputed_count AS disputed
     FROM stories ORDER BY outlet_count DESC, article_count DESC, last_day DESC, id`
  )
}

export function findStory(database: Database, id: string): CollatedStory | null {
  const row = database.first<StoryRow>('SELECT id, digest, document FROM stories WHERE id = ?', id)
  return row === null ? null : readStory(row)
}

export function findStoryOfArticle(database: Database, article: string): CollatedStory | null {
  const row = database.first<StoryRow>(
    `SELECT stories.id, digest, document FROM stories JOIN story_articles ON story_articles.story = stories.id
     WHERE story_articles.article = ?`,
    article
  )
  return row === null ? null : readStory(row)
}

interface StoryRow {
  readonly id: string
  readonly digest: string
  readonly document: string
}

function readStory(row: StoryRow): CollatedStory {
  return readDocument<CollatedStory>(row.document, row.digest, `stories, row ${row.id}`)
}

function insertStory(database: Database, story: CollatedStory): void {
  const document = JSON.stringify(story)
  const outlets = new Set(story.articles.map((article) => article.outlet ?? article.id))
  database.run(
    `INSERT INTO stories (id, title, first_day, last_day, article_count, outlet_count, origin_count, row_count,
                          disputed_count, digest, document)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    story.id,
    story.title,
    story.from,
    story.to,
    story.articles.length,
    outlets.size,
    story.origins.length,
    story.rows.length,
    story.rows.filter((row) => row.standing === 'disputed').length,
    digestOf(document),
    document
  )
  for (const article of story.articles) {
    database.run('INSERT INTO story_articles (story, article) VALUES (?, ?)', story.id, article.id)
  }
}
