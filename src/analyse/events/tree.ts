import type { Annotated, Token } from '../../article/index.js'
import { eventVerbOf } from '../../knowledge/index.js'
import { foldWord } from '../../text/index.js'

/** The tokens of an article as trees: what hangs on what, with words folded for looking up. */
export interface Tree {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Folded forms and lemmas: `words[i]` and `lemmas[i]` belong to `tokens[i]`. */
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  /** What hangs on each token, in text order. */
  readonly children: readonly (readonly number[])[]
  /** First and last token of every sentence, the last one left out. */
  readonly sentences: readonly Range[]
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** Linear in the tokens. A head outside the sentence counts as none, so that no walk ever leaves it or goes round. */
export function growTree(article: Annotated<'sentences' | 'tokens'>): Tree {
  const { text, tokens } = article
  const words = tokens.map(({ span }) =>
    foldWord(text.slice(span.start, Math.min(span.end, span.start + WORD_MAX)))
  )
  const lemmas = tokens.map(({ lemma, upos }, index) => {
    const known = upos === 'VERB' ? eventVerbOf(words[index]) : undefined
    return known ?? (lemma === '' ? words[index] : foldWord(lemma))
  })
  const children: number[][] = tokens.map(() => [])
  tokens.forEach(({ head }, index) => {
    if (0 <= head && head < tokens.length && head !== index) children[head].push(index)
  })
  return { text, tokens, words, lemmas, children, sentences: rangesOf(article) }
}

/** No word of the tables is longer; a line of a million letters is one token. */
const WORD_MAX = 60

/** Longest way from a word to its root that any rule follows: deeper trees are no sentences. */
export const DEPTH_MAX = 60

/** Relation of a token without its subtype: "nsubj" of "nsubj:pass". */
export function relation(tree: Tree, index: number): string {
  const { deprel } = tree.tokens[index]
  const colon = deprel.indexOf(':')
  return colon === -1 ? deprel : deprel.slice(0, colon)
}

/** The tokens that hang on one by a relation, subtypes included. */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return tree.children[index].filter((child) => relations.includes(relation(tree, child)))
}

/** The first token that hangs on one by a relation with this very subtype; -1 where none does. */
export function childBy(tree: Tree, index: number, deprel: string): number {
  return tree.children[index].find((child) => tree.tokens[child].deprel === deprel) ?? -1
}

/** The tokens above one, nearest first. */
export function ancestors(tree: Tree, index: number): number[] {
  const above: number[] = []
  let at = tree.tokens[index].head
  while (0 <= at && above.length < DEPTH_MAX) {
    above.push(at)
    at = tree.tokens[at].head
  }
  return above
}

/** Whether a token hangs on another, directly or not. */
export function isUnder(tree: Tree, index: number, above: number): boolean {
  return index === above || ancestors(tree, index).includes(above)
}

/** Preposition of a phrase, by its head: "against" of "against the army"; an empty word where it has none. */
export function prepositionOf(tree: Tree, index: number): string {
  const found = tree.children[index].find(
    (child) => relation(tree, child) === 'case' && tree.tokens[child].upos !== 'PART'
  )
  return found === undefined ? '' : tree.words[found]
}

export function isVerb(tree: Tree, index: number): boolean {
  return tree.tokens[index].upos === 'VERB'
}

export function isNominal(tree: Tree, index: number): boolean {
  const { upos } = tree.tokens[index]
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON'
}

function rangesOf({ sentences, tokens }: Annotated<'sentences' | 'tokens'>): Range[] {
  let at = 0
  return sentences.map((sentence) => {
    while (at < tokens.length && tokens[at].span.start < sentence.start) at += 1
    const from = at
    while (at < tokens.length && tokens[at].span.start < sentence.end) at += 1
    return { from, to: at }
  })
}
