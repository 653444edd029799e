/**
 * Names and coreference on UD English GUM dev.
 * Names: F1 of exact span and type, for people, organisations and places; gold as evaluation/read-gum.ts reads it.
 */
import { join } from 'node:path'
import { findNames } from '../src/analyse/names/index.js'
import { findSentences, findWords } from '../src/analyse/sentences/index.js'
import { findSyntax } from '../src/analyse/syntax/index.js'
import type { Annotated, Article, EntityType } from '../src/article/index.js'
import type { Span } from '../src/text/index.js'
import { type GumDocument, readGum } from './read-gum.js'

/** Genres written as news is, or reporting as news does; the others are talk, manuals and fiction. */
const NEWS_LIKE = ['news', 'interview', 'bio', 'court', 'speech', 'essay', 'letter']

const TYPES: readonly EntityType[] = ['person', 'organization', 'place']

export async function scoreNames(dataFolder: string): Promise<Record<string, number>> {
  const documents = readGum(join(dataFolder, 'language', 'en_gum-ud-dev.conllu.gz'))
  const newsLike = documents.filter(({ genre }) => NEWS_LIKE.includes(genre))
  return {
    ...namesOf(documents, 'all genres'),
    ...namesOf(newsLike, 'news-like'),
    ...namesOf(
      documents.filter(({ genre }) => genre === 'news'),
      'news'
    )
  }
}

function namesOf(documents: readonly GumDocument[], label: string): Record<string, number> {
  const pairs = documents.map((document) => ({
    gold: document.names,
    found: findNames(parsed(document)).names
  }))
  const scores: Record<string, number> = { [`names ${label} F1`]: f1Of(pairs, TYPES) }
  for (const type of TYPES) scores[`names ${label} ${type} F1`] = f1Of(pairs, [type])
  return scores
}

interface Typed {
  readonly span: Span
  readonly type: EntityType
}

function f1Of(
  pairs: readonly { readonly gold: readonly Typed[]; readonly found: readonly Typed[] }[],
  types: readonly EntityType[]
): number {
  let [right, found, gold] = [0, 0, 0]
  for (const pair of pairs) {
    const keys = new Set(pair.gold.filter(({ type }) => types.includes(type)).map(keyOf))
    const guesses = pair.found.filter(({ type }) => types.includes(type)).map(keyOf)
    gold += keys.size
    found += guesses.length
    right += guesses.filter((key) => keys.has(key)).length
  }
  return found + gold === 0 ? 0 : (200 * right) / (found + gold)
}

function keyOf({ span, type }: Typed): string {
  return `${span.start}-${span.end} ${type}`
}

/** The document through the product's own sentences, words and syntax. */
function parsed(document: GumDocument): Annotated<'sentences' | 'tokens'> {
  const article = articleOf(document)
  const segmented = { ...article, ...findSentences(article) }
  const worded = { ...segmented, ...findWords(segmented) }
  const tokens = findSyntax(worded).tokens
  if (0 < tokens.length) return { ...worded, tokens }
  return { ...worded, tokens: worded.words.map((span) => ({ span, lemma: '', upos: 'X', head: -1, deprel: 'dep' })) }
}

function articleOf({ id, text, paragraphs }: GumDocument): Article {
  return {
    id,
    text,
    paragraphs,
    bylines: [],
    credits: [],
    publishedFrom: 'unknown',
    language: 'en',
    furniture: [],
    read: 'full',
    notes: []
  }
}
