import type { Annotated } from '../../article/index.js'
import { indexAt, type Span } from '../../text/index.js'
import { findQuotations, type Quotation } from './find-quotations.js'

/** A token with what the rules and the model ask of it again and again. */
export interface Word {
  readonly span: Span
  readonly text: string
  readonly lower: string
  readonly lemma: string
  /** UD tag; "X" where the article's tokens carry none. */
  readonly upos: string
  /** Index of the governing word; -1 for none. */
  readonly head: number
  readonly deprel: string
  /** Index of its sentence, paragraph and quotation; -1 outside any. */
  readonly sentence: number
  readonly paragraph: number
  readonly quotation: number
}

/** An article as the rules read it: words, and the quotations they stand in. */
export interface Reading {
  readonly article: Annotated<'sentences' | 'tokens'>
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
  readonly paragraphs: readonly Span[]
  /** First word of each sentence, and of the end: sentence `i` is `words[starts[i]]` up to `words[starts[i + 1]]`. */
  readonly sentenceStarts: readonly number[]
}

/** Takes sentences and tokens; where the tokens have no tags every word is tagged "X" and hangs on nothing. */
export function readWords(article: Annotated<'sentences' | 'tokens'>): Reading {
  const paragraphs = 0 < article.paragraphs.length ? article.paragraphs : paragraphsIn(article.text)
  const quotations = findQuotations(article.text, paragraphs)
  const quotationSpans = quotations.map((quotation) => quotation.span)
  const words = article.tokens.map(({ span, lemma, upos, head, deprel }): Word => {
    const text = article.text.slice(span.start, span.end)
    return {
      span,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      lemma,
      upos,
      head,
      deprel,
      sentence: indexAt(article.sentences, span.start),
      paragraph: indexAt(paragraphs, span.start),
      quotation: indexAt(quotationSpans, span.start)
    }
  })
  return { article, words, quotations, paragraphs, sentenceStarts: startsOf(words, article.sentences.length) }
}

function startsOf(words: readonly Word[], sentences: number): number[] {
  const starts: number[] = []
  for (const [index, word] of words.entries()) {
    while (starts.length <= word.sentence) starts.push(index)
  }
  while (starts.length <= sentences) starts.push(words.length)
  return starts
}

function paragraphsIn(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return paragraphs
}
