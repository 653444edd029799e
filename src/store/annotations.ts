import type { AnnotatedArticle, Article } from '../article/index.js'
import { readDocument } from './check-documents.js'
import type { Database } from './database.js'
import { digestOf } from './digest.js'

/** What analysis laid beside an article: everything in an annotated article that is not the article. */
export type Annotation = Omit<AnnotatedArticle, Exclude<keyof Article, 'notes'>>

/** The fields of an article as extraction left it. Notes are kept with the annotation, which has added to them. */
const ARTICLE_FIELDS = {
  id: true,
  outlet: true,
  url: true,
  title: true,
  bylines: true,
  credits: true,
  published: true,
  publishedFrom: true,
  publishedRange: true,
  modified: true,
  section: true,
  language: true,
  text: true,
  furniture: true,
  paragraphs: true,
  read: true
} satisfies Record<Exclude<keyof Article, 'notes'>, true>

export function splitAnnotation(annotated: AnnotatedArticle): { article: Article; annotation: Annotation } {
  const fields = Object.entries(annotated)
  return {
    article: {
      ...Object.fromEntries(fields.filter(([name]) => name in ARTICLE_FIELDS)),
      notes: []
    } as unknown as Article,
    annotation: Object.fromEntries(
      fields.filter(([name]) => !(name in ARTICLE_FIELDS))
    ) as unknown as Annotation
  }
}

export function joinAnnotation(article: Article, annotation: Annotation): AnnotatedArticle {
  return { ...article, ...annotation }
}

export function insertAnnotation(database: Database, article: number, annotation: Annotation): void {
  const document = JSON.stringify(annotation)
  const sql = 'INSERT INTO annotations (article, digest, document) VALUES (?, ?, ?)'
  database.run(sql, article, digestOf(document), document)
}

/** The annotation of one version of an article. It is written in one transaction with it, so it is always there. */
export function findAnnotation(database: Database, article: number): Annotation {
  const sql = 'SELECT digest, document FROM annotations WHERE article = ?'
  const row = database.first<{ digest: string; document: string }>(sql, article)
  return readDocument<Annotation>(row?.document ?? '', row?.digest ?? '', `annotations, row ${article}`)
}
