import type { AnnotatedArticle } from '../../article/index.js'
import { contains, foldWord, type Span } from '../../text/index.js'
import { bodySpans } from '../similarity/index.js'

/** A report's own running words in order: furniture and words between quotation marks are someone else's. */
export interface OwnWords {
  readonly article: AnnotatedArticle
  readonly words: readonly string[]
  readonly spans: readonly Span[]
  /** Index of the sentence or line that each word stands in. */
  readonly sentences: readonly number[]
}

/** A quotation longer than this many characters is a mark that nobody closed. */
const QUOTATION_MAX = 600
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/**
 * Reads the words by which copies are known. Two outlets that quote one speech share the speech, not each other's
 * text, so quotations are left out.
 */
export function readOwnWords(article: AnnotatedArticle): OwnWords {
  const words: string[] = []
  const spans: Span[] = []
  const sentences: number[] = []
  let sentence = 0
  for (const body of bodySpans(article)) {
    const text = article.text.slice(body.start, body.end)
    const quoted = findQuotations(text)
    let from = 0
    for (const match of text.matchAll(WORD)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (/[.!?\n]\s|\n/.test(text.slice(from, span.start))) sentence += 1
      from = span.end
      if (quoted.some((quotation) => contains(quotation, span))) continue
      words.push(foldWord(match[0]))
      spans.push({ start: body.start + span.start, end: body.start + span.end })
      sentences.push(sentence)
    }
    sentence += 1
  }
  return { article, words, spans, sentences }
}

/** Spans between double quotation marks, curly or straight, in one stretch of text. */
export function findQuotations(text: string): Span[] {
  const quotations: Span[] = []
  let open = -1
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]
    if (mark === '\n' || (0 <= open && QUOTATION_MAX < at - open)) open = -1
    if (!'"“”«»'.includes(mark)) continue
    if (open === -1 && mark !== '”' && mark !== '»') open = at
    else if (0 <= open && mark !== '“' && mark !== '«') {
      quotations.push({ start: open, end: at + 1 })
      open = -1
    }
  }
  return quotations
}
