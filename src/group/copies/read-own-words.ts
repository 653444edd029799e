import type { AnnotatedArticle } from '../../article/index.js'
import { contains, findQuotations, foldWord, type Span } from '../../text/index.js'
import { bodySpans } from '../similarity/index.js'
import { isForeignLine } from './foreign-lines.js'

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
 * text, so quotations are left out; so are captions, embedded posts and scripts.
 */
export function readOwnWords(article: AnnotatedArticle): OwnWords {
  const words: string[] = []
  const spans: Span[] = []
  const sentences: number[] = []
  let sentence = 0
  for (const line of ownLines(article)) {
    const text = article.text.slice(line.start, line.end)
    const quoted = quotedIn(text)
    let next = 0
    let from = 0
    for (const match of text.matchAll(WORD)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (/[.!?]\s/.test(text.slice(from, span.start))) sentence += 1
      from = span.end
      while (next < quoted.length && quoted[next].end <= span.start) next += 1
      if (next < quoted.length && contains(quoted[next], span)) continue
      words.push(foldWord(match[0]))
      spans.push({ start: line.start + span.start, end: line.start + span.end })
      sentences.push(sentence)
    }
    sentence += 1
  }
  return { article, words, spans, sentences }
}

/** The lines of a report's body that are its own prose. */
function ownLines(article: AnnotatedArticle): Span[] {
  const lines = bodySpans(article).flatMap((body) => linesIn(article.text, body))
  const texts = lines.map(({ start, end }) => article.text.slice(start, end))
  return lines.filter((_, index) => !isForeignLine(texts[index], texts[index + 1]))
}

function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  let from = start
  while (from < end) {
    const mark = text.indexOf('\n', from)
    const to = mark === -1 || end < mark ? end : mark
    if (text.slice(from, to).trim() !== '') lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

function quotedIn(text: string): Span[] {
  return findQuotations(text, [{ start: 0, end: text.length }])
    .map(({ span }) => span)
    .filter(({ start, end }) => end - start <= QUOTATION_MAX)
}
