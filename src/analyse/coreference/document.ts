import type { Annotated } from '../../article/index.js'
import { foldWord, indexAt, type Span, wordsOf } from '../../text/index.js'

/** A token as the sieves see it. */
export interface Word {
  readonly text: string
  /** For comparing: lower case, without accents. */
  readonly fold: string
  readonly span: Span
  readonly sentence: number
  /** Index of the quotation that holds it; -1 outside. */
  readonly quotation: number
  readonly upos: string
  readonly deprel: string
}

/** Quotations longer than this were most likely never closed. */
const QUOTATION_WORDS_MAX = 400

/** The words of all sentences in text order, each knowing whether it stands inside quotation marks. */
export function readWords(article: Annotated<'sentences' | 'tokens'>): Word[] {
  const words: Word[] = []
  let last = 0
  for (const { span, upos, deprel } of article.tokens) {
    const sentence = holds(article.sentences[last], span) ? last : indexAt(article.sentences, span.start)
    if (sentence === -1) continue
    last = sentence
    const text = wordsOf(article.text, span)
    words.push({ text, fold: foldWord(text), span, sentence, quotation: -1, upos, deprel })
  }
  return markQuotations(words, article)
}

function holds(sentence: Span | undefined, span: Span): boolean {
  return sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end
}

/** Pairs double quotation marks in order; every paragraph begins outside, so one mark left open costs one paragraph. */
function markQuotations(words: readonly Word[], article: Annotated<'sentences'>): Word[] {
  const marked: Word[] = []
  let quotation = -1
  let count = 0
  let length = 0
  let paragraph = -1
  for (const word of words) {
    const here = indexAt(article.paragraphs, word.span.start)
    if (here !== paragraph || QUOTATION_WORDS_MAX < length) quotation = -1
    paragraph = here
    const mark = /^["“”«»„]$|^``$|^''$/.test(word.text)
    if (mark && quotation === -1) {
      quotation = count
      count += 1
      length = 0
      marked.push({ ...word, quotation })
    } else {
      marked.push({ ...word, quotation })
      length += 1
      if (mark) quotation = -1
    }
  }
  return marked
}

/** The words of a range, as the text writes them. */
export function wordsBetween(text: string, words: readonly Word[], from: number, to: number): string {
  return from < to ? text.slice(words[from].span.start, words[to - 1].span.end) : ''
}
