/**
 * Names and coreference on UD English GUM dev.
 * Names: F1 of exact span and type, for people, organisations and places; gold as evaluation/read-gum.ts reads it.
 */
import { join } from 'node:path'
import { findEntities } from '../src/analyse/coreference/index.js'
import { rankingModel } from '../src/analyse/coreference/ranking/ranking-model.js'
import { findNames } from '../src/analyse/names/index.js'
import type { Annotated } from '../src/article/index.js'
import type { Span } from '../src/text/index.js'
import { annotateSyntax, articleOf } from './annotate.js'
import { type GoldMention, type GumDocument, mentionAt, readGum } from './read-gum.js'
import { scoreChains } from './score-chains.js'
import { scoreNameSpans } from './score-name-spans.js'

/** Genres written as news is, or reporting as news does; the others are talk, manuals and fiction. */
export const NEWS_LIKE = ['news', 'interview', 'bio', 'court', 'speech', 'essay', 'letter']

export async function scoreNames(dataFolder: string): Promise<Record<string, number>> {
  const documents = readGum(join(dataFolder, 'language', 'en_gum-ud-dev.conllu.gz'))
  const newsLike = documents.filter(({ genre }) => NEWS_LIKE.includes(genre))
  return {
    ...scoreNamesOf(documents, 'all genres'),
    ...scoreNamesOf(newsLike, 'news-like'),
    ...scoreNamesOf(
      documents.filter(({ genre }) => genre === 'news'),
      'news'
    ),
    ...scoreEntities(newsLike, 'news-like', null),
    ...scoreEntities(newsLike, 'news-like, people, bodies and places', ['person', 'organization', 'place'])
  }
}

export function scoreNamesOf(documents: readonly GumDocument[], label: string): Record<string, number> {
  const pairs = documents.map((document) => ({
    gold: document.names,
    found: findNames(parsed(document)).names
  }))
  return scoreNameSpans(`names ${label}`, pairs)
}

/** The document through the product's own sentences, words and syntax. */
function parsed({ text, paragraphs }: GumDocument): Annotated<'sentences' | 'tokens'> {
  return annotateSyntax(articleOf(text, paragraphs))
}

/**
 * Chains of two mentions and more. A mention found counts as the smallest gold mention around it that shares its head:
 * GUM's reach over clauses, ours over the words that name. `entities` keeps chains of these kinds only: in gold those
 * of GUM's kinds, in what is found those that are not typed "other".
 */
export function scoreEntities(
  documents: readonly GumDocument[],
  label: string,
  entities: readonly string[] | null,
  weights = rankingModel()
): Record<string, number> {
  const pairs = documents.map((document) => {
    const mentions = document.mentions.filter(({ entity }) => entities === null || entities.includes(entity))
    const article = parsed(document)
    const named = { ...article, ...findNames(article) }
    const found = findEntities(named, weights)
      .entities.filter(({ type }) => entities === null || type !== 'other')
      .map((entity) => [...new Set(entity.mentions.map(({ span }) => headKeyOf(span, mentions)))])
    return { gold: goldChains(mentions), found: found.filter((chain) => 1 < chain.length) }
  })
  const scores = scoreChains(pairs)
  return Object.fromEntries(
    Object.entries(scores).map(([key, value]) => [`coreference ${label} ${key}`, value])
  )
}

function goldChains(mentions: readonly GoldMention[]): string[][] {
  const chains = new Map<string, Set<string>>()
  for (const { chain, head } of mentions)
    chains.set(chain, (chains.get(chain) ?? new Set()).add(`${head.start}`))
  return [...chains.values()].map((chain) => [...chain]).filter((chain) => 1 < chain.length)
}

function headKeyOf(span: Span, mentions: readonly GoldMention[]): string {
  const meant = mentionAt(span, mentions)
  return meant === null ? `${span.start}-${span.end}` : `${meant.head.start}`
}
