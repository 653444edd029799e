/**
 * From an article to an annotated article: one layer after the other, none loses an offset.
 * Takes    an article out of `extract`.
 * Gives    the same article with sentences, times, figures, entities, statements and events.
 * Never    reads the clock, the network or anything on disk but the package's own models; "today" is the DCT.
 */
import type { Annotated, AnnotatedArticle, Article, Found, Layers, Note } from '../article/index.js'
import { bySpan, overlaps } from '../text/index.js'
import { findEntities } from './coreference/index.js'
import { findTimes, inferPublished } from './dates/index.js'
import { findEvents } from './events/index.js'
import { findFigures, linkFigures } from './figures/index.js'
import { findNames } from './names/index.js'
import { findCredits, findStatements } from './quotations/index.js'
import { findSentences, findWords } from './sentences/index.js'
import { findSyntax } from './syntax/index.js'

export interface AnalyseOptions {
  /** Layers to keep that are left out otherwise. */
  readonly layers?: readonly 'tokens'[]
}

export function analyse(article: Article, options: AnalyseOptions = {}): AnnotatedArticle {
  const segmented = lay(article, findSentences(article))
  const worded = lay(segmented, findWords(segmented))
  const parsed = lay(worded, findSyntax(worded))
  const dated = layPublished(lay(parsed, findTimes(parsed)))
  const counted = lay(dated, findFigures(dated))
  const named = lay(counted, findNames(counted))
  const linked = lay(named, findEntities(named))
  const attributed = lay(linked, findStatements(linked))
  const voiced = lay(attributed, linkFigures(attributed))
  const credited = layCredits(voiced)
  const coded = lay(credited, findEvents(credited))

  const { words: _words, nameTags: _nameTags, wordStates: _states, names: _names, tokens, ...kept } = coded
  const asked = options.layers?.includes('tokens') ? { tokens } : {}
  return { schema: 'collate/article@1', ...kept, ...asked }
}

/** The article with one more layer; what the stage gave up on joins the notes. */
function lay<Before extends Article, Layer extends keyof Layers>(
  article: Before,
  found: Found<Layer>
): Before & Pick<Layers, Layer> {
  const notes: readonly Note[] = [...article.notes, ...(found.notes ?? [])]
  return { ...article, ...found, notes }
}

/** A report without a date of its own is put between the days that its words allow. */
function layPublished<Dated extends Annotated<'sentences' | 'times'>>(article: Dated): Dated {
  const inferred = inferPublished(article)
  if (inferred === null) return article
  return { ...article, ...inferred, notes: [...article.notes, ...inferred.notes] }
}

/** Agencies and outlets that statements came through join those printed with the report. */
function layCredits<Attributed extends Annotated<'statements'>>(article: Attributed): Attributed {
  const relays = findCredits(article).filter(
    ({ span }) => !article.credits.some((credit) => overlaps(credit.span, span))
  )
  return relays.length === 0
    ? article
    : { ...article, credits: [...article.credits, ...relays].sort((a, b) => bySpan(a.span, b.span)) }
}
