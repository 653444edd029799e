/** The full-text index: which articles carry given words. Excerpts are made of the article's text, not kept here. */
import { type Article, CollateError } from '../article/index.js'
import type { Database } from './database.js'

export function indexWords(database: Database, number: number, article: Article): void {
  database.run(
    'INSERT INTO article_words (rowid, title, outlet, text) VALUES (?, ?, ?, ?)',
    number,
    article.title ?? '',
    article.outlet ?? '',
    article.text
  )
}

/** Takes the earlier versions of an article out of the index. */
export function forgetWords(database: Database, id: string): void {
  database.run('DELETE FROM article_words WHERE rowid IN (SELECT number FROM articles WHERE id = ?)', id)
}

/** Numbers of the articles that carry all terms, the best match first: BM25, a word of the title counts five times. */
export function findByWords(database: Database, terms: readonly string[], limit: number): number[] {
  if (terms.length === 0) return []
  const sql = `SELECT rowid AS number FROM article_words WHERE article_words MATCH ?
               ORDER BY bm25(article_words, 5, 1, 1), rowid LIMIT ?`
  return database.all<{ number: number }>(sql, queryOf(terms), limit).map((row) => row.number)
}

/** Ids of all articles that carry all terms. */
export function findIdsByWords(database: Database, terms: readonly string[]): Set<string> {
  if (terms.length === 0) return new Set()
  const sql = `SELECT articles.id AS id FROM article_words JOIN articles ON articles.number = article_words.rowid
               WHERE article_words MATCH ?`
  return new Set(database.all<{ id: string }>(sql, queryOf(terms)).map((row) => row.id))
}

/** In the language of FTS5: each term in quotation marks, all of them wanted. */
function queryOf(terms: readonly string[]): string {
  return terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' ')
}

/**
 * What to look for in the words of a person: single words, and phrases between quotation marks.
 * "flood "safe for now"" looks for `flood` and for the three words in a row.
 */
export function readTerms(words: string): string[] {
  const terms = [...words.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu)].map(
    (match) => match[1] ?? match[0]
  )
  const searchable = terms.map((term) => term.trim()).filter((term) => /[\p{L}\p{N}]/u.test(term))
  if (0 < searchable.length) return searchable
  throw new CollateError({
    what: 'There is no word to search for',
    where: JSON.stringify(words),
    remedy: 'Give at least one word of letters or digits; put a phrase between quotation marks.'
  })
}
