import type { Annotated } from '../../article/index.js'
import { indexAt, type Span, wordsOf } from '../../text/index.js'

/** A token as the name rules see it. */
export interface NameWord {
  readonly text: string
  readonly span: Span
  /** Index of its sentence; words outside all sentences are left out. */
  readonly sentence: number
  /** The first word of its sentence, marks not counted, or of a quotation in it: its capital says nothing. */
  readonly opens: boolean
  /** No blank before it. */
  readonly glued: boolean
  readonly form: WordForm
  /** "X" until the syntax stage tells. */
  readonly upos: string
}

/** "Olin" title, "UN" and "U.S." upper, "iPhone" and "al" lower, "12" number, "," mark. */
export type WordForm = 'title' | 'upper' | 'lower' | 'number' | 'mark'

/** The words of all sentences in text order. Linear in the number of tokens. */
export function readNameWords(article: Annotated<'sentences' | 'tokens'>): NameWord[] {
  const words: NameWord[] = []
  let sentence = -1
  let atStart = true
  for (const { span, upos } of article.tokens) {
    const here = sentenceOf(article.sentences, span, sentence)
    if (here === -1) continue
    if (here !== sentence) atStart = true
    sentence = here
    const text = wordsOf(article.text, span)
    const form = formOf(text)
    words.push({
      text,
      span,
      sentence,
      opens: atStart && form !== 'mark',
      glued: isGlued(article.text, span),
      form,
      upos
    })
    if (form !== 'mark') atStart = false
    else if (/^["“«:•]$/.test(text)) atStart = true
  }
  return words
}

export function formOf(text: string): WordForm {
  if (/^\p{Nd}/u.test(text)) return 'number'
  if (!/\p{L}/u.test(text)) return 'mark'
  if (!/^['’‘]?\p{Lu}/u.test(text)) return 'lower'
  return 1 < text.replace(/[^\p{L}]/gu, '').length && text === text.toUpperCase() ? 'upper' : 'title'
}

export function isCapital(word: NameWord | undefined): boolean {
  return word !== undefined && (word.form === 'title' || word.form === 'upper')
}

/** Most tokens lie in the sentence of the token before or in the next one. */
function sentenceOf(sentences: readonly Span[], span: Span, last: number): number {
  for (const index of [last, last + 1]) {
    const sentence = sentences[index]
    if (sentence !== undefined && sentence.start <= span.start && span.end <= sentence.end) return index
  }
  return indexAt(sentences, span.start)
}

function isGlued(text: string, span: Span): boolean {
  return 0 < span.start && !/\s/.test(text[span.start - 1])
}
