import type { Article } from '../article/index.js'
import { readDocument } from './check-documents.js'
import type { Database } from './database.js'
import { digestOf } from './digest.js'

/** One line of a list of articles. */
export interface ArticleEntry {
  readonly id: string
  readonly outlet?: string
  readonly title?: string
  readonly published?: string
  /** 1 for the first text kept under this id. */
  readonly version: number
  /** When it was stored: ISO 8601, UTC. */
  readonly stored: string
}

/** Which row of the table holds a version, and which capture it came from. */
export interface ArticleRow {
  readonly number: number
  readonly id: string
  readonly version: number
  readonly capture: number
  readonly digest: string
  readonly document: string
}

/** Two texts are one version when a reader sees the same, however it was extracted. */
export function contentOf(article: Article): string {
  const { outlet, url, title, published, text } = article
  return digestOf(outlet ?? '', url ?? '', title ?? '', published ?? '', text)
}

export function hasVersion(database: Database, id: string, content: string): boolean {
  return database.first('SELECT number FROM articles WHERE id = ? AND content = ?', id, content) !== null
}

/** Adds an article as the current version of its id; earlier versions stay. */
export function insertArticle(database: Database, article: Article, capture: number, now: Date): ArticleRow {
  const document = JSON.stringify(article)
  const digest = digestOf(document)
  const version = countVersions(database, article.id) + 1
  database.run('UPDATE articles SET current = 0 WHERE id = ?', article.id)
  const number = database.run(
    `INSERT INTO articles (id, version, current, content, capture, outlet, title, published, digest, document, stored)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article.id,
    version,
    contentOf(article),
    capture,
    article.outlet ?? null,
    article.title ?? null,
    article.published ?? null,
    digest,
    document,
    now.toISOString()
  )
  return { number, id: article.id, version, capture, digest, document }
}

/** The current version, or an earlier one by its number. */
export function findArticle(database: Database, id: string, version?: number): ArticleRow | null {
  return version === undefined
    ? database.first<ArticleRow>('SELECT * FROM articles WHERE id = ? AND current = 1', id)
    : database.first<ArticleRow>('SELECT * FROM articles WHERE id = ? AND version = ?', id, version)
}

/** Current versions in the order in which they came, `limit` of them after the row `after`. */
export function findCurrentArticles(database: Database, after: number, limit: number): ArticleRow[] {
  const sql = 'SELECT * FROM articles WHERE current = 1 AND ? < number ORDER BY number LIMIT ?'
  return database.all<ArticleRow>(sql, after, limit)
}

export function readArticle(row: ArticleRow): Article {
  return readDocument<Article>(row.document, row.digest, `articles, row ${row.number}`)
}

/** Current articles, newest publication first; those without a date last. */
export function listArticles(database: Database): ArticleEntry[] {
  return database
    .all<ListRow>(
      `SELECT id, version, outlet, title, published, stored FROM articles WHERE current = 1
       ORDER BY published IS NULL, published DESC, number`
    )
    .map(entryOf)
}

/** Every version kept under an id, the first one first. */
export function listVersions(database: Database, id: string): ArticleEntry[] {
  return database
    .all<ListRow>(
      'SELECT id, version, outlet, title, published, stored FROM articles WHERE id = ? ORDER BY version',
      id
    )
    .map(entryOf)
}

export function countArticles(database: Database): number {
  return (
    database.first<{ count: number }>('SELECT count(*) AS count FROM articles WHERE current = 1')?.count ?? 0
  )
}

/** Number of the newest row; 0 in an empty store. */
export function lastArticle(database: Database): number {
  return database.first<{ last: number | null }>('SELECT max(number) AS last FROM articles')?.last ?? 0
}

interface ListRow {
  readonly id: string
  readonly version: number
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly stored: string
}

/** SQL says `null` where the record leaves a field out. */
function entryOf({ id, version, outlet, title, published, stored }: ListRow): ArticleEntry {
  return {
    id,
    ...(outlet === null ? {} : { outlet }),
    ...(title === null ? {} : { title }),
    ...(published === null ? {} : { published }),
    version,
    stored
  }
}

function countVersions(database: Database, id: string): number {
  return (
    database.first<{ count: number }>('SELECT count(*) AS count FROM articles WHERE id = ?', id)?.count ?? 0
  )
}
