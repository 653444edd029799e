/** Texts as articles with the lower layers of analysis: what scores and tests of single stages start from. */
import { findNames } from '../src/analyse/names/index.js'
import { findSentences, findWords } from '../src/analyse/sentences/index.js'
import { findSyntax } from '../src/analyse/syntax/index.js'
import type { Annotated, Article } from '../src/article/index.js'
import type { Span } from '../src/text/index.js'

/** A text as an article of its own, a paragraph a line. */
export function articleOf(text: string, paragraphs: readonly Span[] = linesOf(text)): Article {
  return {
    id: 'article',
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

/** Sentences and words only: every token is tagged "X" and hangs on nothing. */
export function annotateWords(article: Article): Annotated<'sentences' | 'tokens'> {
  const segmented = { ...article, ...findSentences(article) }
  const { words } = findWords(segmented)
  return {
    ...segmented,
    tokens: words.map((span) => ({ span, lemma: '', upos: 'X', head: -1, deprel: 'dep' }))
  }
}

/** Sentences, words, syntax and names, as the product finds them. */
export function annotateNames(article: Article): Annotated<'sentences' | 'tokens' | 'names'> {
  const parsed = annotateSyntax(article)
  return { ...parsed, ...findNames(parsed) }
}

/** Sentences, words and syntax, as the product finds them. */
export function annotateSyntax(article: Article): Annotated<'sentences' | 'tokens' | 'wordStates'> {
  const segmented = { ...article, ...findSentences(article) }
  const worded = { ...segmented, ...findWords(segmented) }
  return { ...worded, ...findSyntax(worded) }
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.trimEnd().length
  }))
}
