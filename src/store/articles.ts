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

/**
 * Two texts are one version when a reader of the report sees the same words under the same title, outlet and day. White space,
 * furniture, the clock time of publication and the way to the page make no version.
 */
export function contentOf(article: Article): string {
  const { outlet, title, published, text, furniture } = article
  let words = ''
  let start = 0
  for (const span of furniture) {
    words += `${text.slice(start, span.start)} `
    start = span.end
  }
  return digestOf(
    outlet ?? '',
    tidy(title ?? ''),
    published?.slice(0, 10) ?? '',
    tidy(words + text.slice(start))
  )
}

/** What `contentOf` was before migration 2: rows of that time still carry it. */
function earlierContentOf({ outlet, url, title, published, text }: Article): string {
  return digestOf(outlet ?? '', url ?? '', title ?? '', published ?? '', text)
}

export function hasVersion(database: Database, article: Article): boolean {
  const sql = 'SELECT number FROM articles WHERE id = ? AND content IN (?, ?)'
  return database.first(sql, article.id, contentOf(article), earlierContentOf(article)) !== null
}

/** Makes an earlier version of an article the current one again; `null` where it is that already, or there is none. */
export function restoreVersion(database: Database, article: Article): ArticleRow | null {
  const sql = 'SELECT * FROM articles WHERE id = ? AND content IN (?, ?) ORDER BY current DESC, version DESC'
  const row = database.first<ArticleRow & { readonly current: number }>(
    sql,
    article.id,
    contentOf(article),
    earlierContentOf(article)
  )
  if (row === null || row.current === 1) return null
  database.run('UPDATE articles SET current = 0 WHERE id = ?', article.id)
  database.run('UPDATE articles SET current = 1 WHERE number = ?', row.number)
  return row
}

function tidy(words: string): string {
  return words.replace(/[\s\u00ad\u200b\ufeff]+/g, ' ').trim()
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
