import type { AnnotatedArticle, CollatedStory } from '../../article/index.js'
import { type Span, wordsOf } from '../../text/index.js'
import { printable } from '../terminal/printable.js'
import type { Style } from '../terminal/style.js'
import { wrap } from '../terminal/wrap.js'

/** What a page is drawn for. */
export interface Paper {
  readonly width: number
  readonly style: Style
}

/** The articles that a page may quote, by id. */
export type Library = ReadonlyMap<string, AnnotatedArticle>

/** Wrapped words under one another, the first line after `lead`, the others as far in. */
export function paragraph(lead: string, words: string, { width }: Paper): string[] {
  const [first, ...rest] = wrap(words, Math.max(20, width - lead.length))
  return [lead + first, ...rest.map((line) => ' '.repeat(lead.length) + line)]
}

/** An article's own words at a span. */
export function wordsAt(library: Library, article: string, span: Span): string {
  const found = library.get(article)
  return found === undefined ? '' : printable(wordsOf(found.text, span))
}

/** The name under which a report stands on a page: its outlet, else its id. */
export function outletOf(story: CollatedStory, id: string): string {
  const article = story.articles.find((candidate) => candidate.id === id)
  return printable(article?.outlet ?? id)
}

/** "●●○": so many of the story's independent origins. Long rows of dots are written as a number. */
export function drawOrigins(count: number, all: number): string {
  const total = Math.max(count, all)
  return total <= 8 ? '●'.repeat(count) + '○'.repeat(total - count) : `●${count}/${total}`
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
