/**
 * Checks at the border: the same before a document is stored and after it is read back, so that a mistake of ours is
 * caught where it is made and a damaged file where it is opened.
 */
import { type AnnotatedArticle, type CollatedStory, CollateError } from '../article/index.js'
import { digestOf } from './digest.js'

/** Throws when a span lies outside the text, or the article has no id. */
export function checkArticle(article: AnnotatedArticle, where: string): void {
  if (article.id === '') refuse('An article has no id', where)
  for (const { path, start, end } of spansIn(article, '')) {
    if (isRange(start, end) && end <= article.text.length) continue
    refuse(
      `The article "${article.id}" has a span outside its text: ${path} ${start}–${end} of ${article.text.length}`,
      where
    )
  }
}

/** Throws when a span is none, or a row shows an article that the story does not list. */
export function checkStory(story: CollatedStory, where: string): void {
  const listed = new Set(story.articles.map((article) => article.id))
  for (const { path, start, end } of spansIn(story, '')) {
    if (!isRange(start, end))
      refuse(`The story "${story.id}" has a span that is none: ${path} ${start}–${end}`, where)
  }
  for (const row of story.rows) {
    if (row.cells.length === 0) refuse(`Row "${row.id}" of the story "${story.id}" cites no article`, where)
    const stranger = row.cells.find((cell) => !listed.has(cell.article))
    if (stranger === undefined) continue
    refuse(`Row "${row.id}" cites "${stranger.article}", which the story "${story.id}" does not list`, where)
  }
}

/** Parses a stored document. Throws when it is not the one that was written. */
export function readDocument<Document>(document: string, digest: string, where: string): Document {
  if (digestOf(document) !== digest) refuse('A stored document is not what was written', where)
  return JSON.parse(document) as Document
}

interface FoundSpan {
  readonly path: string
  readonly start: number
  readonly end: number
}

/** Every span in a document, wherever it stands: an object that has a start and an end. */
function* spansIn(value: unknown, path: string): Generator<FoundSpan> {
  if (typeof value !== 'object' || value === null) return
  const { start, end } = value as Partial<FoundSpan>
  if (typeof start === 'number' && typeof end === 'number') yield { path, start, end }
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') yield* spansIn(inner, path === '' ? key : `${path}.${key}`)
  }
}

function isRange(start: number, end: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end
}

function refuse(what: string, where: string): never {
  throw new CollateError({
    what,
    where,
    remedy:
      'This is a mistake in Collate or a damaged store, not in the report. Please report it with the input that led here.'
  })
}
