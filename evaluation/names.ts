/**
 * Names and coreference on UD English GUM dev.
 * Names: F1 of exact span and type, for people, organisations and places; gold as evaluation/read-gum.ts reads it.
 */
import { join } from 'node:path'
import { findEntities } from '../src/analyse/coreference/index.js'
import { findNames } from '../src/analyse/names/index.js'
import type { Annotated } from '../src/article/index.js'
import { contains, type Span } from '../src/text/index.js'
import { annotateSyntax, articleOf } from './annotate.js'
import { type GoldMention, type GumDocument, readGum } from './read-gum.js'
import { scoreChains } from './score-chains.js'
import { scoreNameSpans } from './score-name-spans.js'

/** Genres written as news is, or reporting as news does; the others are talk, manuals and fiction. */
const NEWS_LIKE = ['news', 'interview', 'bio', 'court', 'speech', 'essay', 'letter']

export async function scoreNames(dataFolder: string): Promise<Record<string, number>> {
  const documents = readGum(join(dataFolder, 'language', 'en_gum-ud-dev.conllu.gz'))
  const newsLike = documents.filter(({ genre }) => NEWS_LIKE.includes(genre))
  return {
    ...namesOf(documents, 'all genres'),
    ...namesOf(newsLike, 'news-like'),
    ...namesOf(
      documents.filter(({ genre }) => genre === 'news'),
      'news'
    ),
    ...chainsOf(newsLike, 'news-like', null),
    ...chainsOf(newsLike, 'news-like, people, bodies and places', ['person', 'organization', 'place'])
  }
}

function namesOf(documents: readonly GumDocument[], label: string): Record<string, number> {
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
 * GUM's reach over clauses, ours over the words that name. `entities` keeps gold chains of these kinds only.
 */
function chainsOf(
  documents: readonly GumDocument[],
  label: string,
  entities: readonly string[] | null
): Record<string, number> {
  const pairs = documents.map((document) => {
    const mentions = document.mentions.filter(({ entity }) => entities === null || entities.includes(entity))
    const article = parsed(document)
    const named = { ...article, ...findNames(article) }
    const found = findEntities(named).entities.map((entity) => [
      ...new Set(entity.mentions.map(({ span }) => headKeyOf(span, mentions)))
    ])
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
  let best: GoldMention | null = null
  for (const mention of mentions) {
    if (!contains(span, mention.head) || span.end < mention.span.start || mention.span.end < span.end)
      continue
    if (best === null || mention.span.end - mention.span.start < best.span.end - best.span.start)
      best = mention
  }
  return best === null ? `${span.start}-${span.end}` : `${best.head.start}`
}
