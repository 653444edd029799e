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
  const { text, tokens, sentences, paragraphs } = article
  const places = placesOf(article)
  const quotationAt = createQuotationReader(article)
  const words: Word[] = []
  let [sentence, paragraph] = [0, 0]
  for (const [at, { span, lemma, upos, deprel, head }] of tokens.entries()) {
    if (places[at] === -1) continue
    if (!holds(sentences[sentence], span)) sentence = indexAt(sentences, span.start)
    if (!holds(paragraphs[paragraph], span)) paragraph = indexAt(paragraphs, span.start)
    const written = wordsOf(text, span)
    words.push({
      text: written,
      fold: foldWord(written),
      span,
      sentence,
      paragraph,
      quotation: quotationAt(span),
      lemma,
      upos,
      deprel,
      head: places[head] ?? -1
    })
  }
  return words
}

/** For each token its place among the words; -1 for one outside all sentences. */
function placesOf({ tokens, sentences }: Annotated<'sentences' | 'tokens'>): Int32Array {
  const places = new Int32Array(tokens.length).fill(-1)
  let [last, count] = [0, 0]
  for (const [at, { span }] of tokens.entries()) {
    const sentence = holds(sentences[last], span) ? last : indexAt(sentences, span.start)
    if (sentence === -1) continue
    last = sentence
    places[at] = count
    count += 1
  }
  return places
}

function holds(sentence: Span | undefined, span: Span): boolean {
  return sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end
}

/** Asked for words in text order. One number for a quotation and the paragraphs in which it goes on. */
function createQuotationReader({ text, paragraphs }: Annotated<'sentences'>): (span: Span) => number {
  const quotations = findQuotations(text, paragraphs)
  let [at, number, entered] = [0, -1, -1]
  return (span) => {
    while (at < quotations.length && quotations[at].span.end <= span.start) at += 1
    const quotation = quotations[at]
    if (quotation === undefined || span.start < quotation.span.start) return -1
    if (entered !== at && !quotation.continues) number = at
    entered = at
    return number
  }
}

/** The words of a range, as the text writes them. */
export function wordsBetween(text: string, words: readonly Word[], from: number, to: number): string {
  return from < to ? text.slice(words[from].span.start, words[to - 1].span.end) : ''
}
