import type { Annotated } from '../../article/index.js'
import { findQuotations, indexAt, type Quotation, type Span } from '../../text/index.js'
import { closeQuotations } from './close-quotations.js'

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
  /** Index of its sentence; a sentence too long to be one is several. */
  readonly sentence: number
  /** Index of its paragraph and quotation; -1 outside any. */
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
  const quotations = closeQuotations(article.text, findQuotations(article.text, paragraphs))
  const quotationSpans = quotations.map((quotation) => quotation.span)
  const sentences = numberSentences(article)
  const words = article.tokens.map(({ span, lemma, upos, head, deprel }, index): Word => {
    const text = article.text.slice(span.start, span.end)
    return {
      span,
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      lemma,
      upos,
      head,
      deprel,
      sentence: sentences[index],
      paragraph: indexAt(paragraphs, span.start),
      quotation: indexAt(quotationSpans, span.start)
    }
  })
  return {
    article,
    words,
    quotations,
    paragraphs,
    sentenceStarts: startsOf(words, (sentences.at(-1) ?? -1) + 1)
  }
}

/** Longer than this no sentence is read as one: a table or a text without full stops. Keeps every rule linear. */
const LONGEST_SENTENCE_WORDS = 400

/** Index of each token's sentence, counted anew: tokens outside any sentence go with the one before. */
function numberSentences({ sentences, tokens }: Annotated<'sentences' | 'tokens'>): number[] {
  const numbers: number[] = []
  let number = -1
  let last = -2
  let words = 0
  for (const { span } of tokens) {
    const sentence = indexAt(sentences, span.start)
    if (number === -1 || (sentence !== last && sentence !== -1) || LONGEST_SENTENCE_WORDS <= words) {
      number += 1
      words = 0
    }
    if (sentence !== -1) last = sentence
    words += 1
    numbers.push(number)
  }
  return numbers
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
