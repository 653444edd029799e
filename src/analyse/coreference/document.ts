import type { Annotated } from '../../article/index.js'
import { findQuotations, foldWord, indexAt, type Span, wordsOf } from '../../text/index.js'

/** A token as the sieves see it. */
export interface Word {
  readonly text: string
  /** For comparing: lower case, without accents. */
  readonly fold: string
  readonly span: Span
  readonly sentence: number
  /** Index of the quotation that holds it; -1 outside. */
  readonly quotation: number
  readonly paragraph: number
  readonly lemma: string
  readonly upos: string
  readonly deprel: string
  /** Index of the word it hangs on; -1 for a root. */
  readonly head: number
}

/** The words of all sentences in text order, each knowing whether it stands inside quotation marks. */
export function readWords(article: Annotated<'sentences' | 'tokens'>): Word[] {
  const words: Word[] = []
  const places = new Int32Array(article.tokens.length).fill(-1)
  let [last, paragraph] = [0, 0]
  for (const [at, { span, lemma, upos, deprel, head }] of article.tokens.entries()) {
    const sentence = holds(article.sentences[last], span) ? last : indexAt(article.sentences, span.start)
    if (sentence === -1) continue
    last = sentence
    if (!holds(article.paragraphs[paragraph], span)) paragraph = indexAt(article.paragraphs, span.start)
    const text = wordsOf(article.text, span)
    places[at] = words.length
    words.push({
      text,
      fold: foldWord(text),
      span,
      sentence,
      paragraph,
      quotation: -1,
      lemma,
      upos,
      deprel,
      head
    })
  }
  return markQuotations(
    words.map((word) => ({ ...word, head: places[word.head] ?? -1 })),
    article
  )
}

function holds(sentence: Span | undefined, span: Span): boolean {
  return sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end
}

/** One number for a quotation and the paragraphs in which it goes on. */
function markQuotations(words: readonly Word[], { text, paragraphs }: Annotated<'sentences'>): Word[] {
  const quotations = findQuotations(text, paragraphs)
  let [at, number, entered] = [0, -1, -1]
  return words.map((word) => {
    while (at < quotations.length && quotations[at].span.end <= word.span.start) at += 1
    const quotation = quotations[at]
    if (quotation === undefined || word.span.start < quotation.span.start) return word
    if (entered !== at && !quotation.continues) number = at
    entered = at
    return { ...word, quotation: number }
  })
}

/** The words of a range, as the text writes them. */
export function wordsBetween(text: string, words: readonly Word[], from: number, to: number): string {
  return from < to ? text.slice(words[from].span.start, words[to - 1].span.end) : ''
}
