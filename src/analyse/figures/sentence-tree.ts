import type { Token } from '../../article/index.js'
import { indexAt, type Span } from '../../text/index.js'

/** The dependency trees of an article with the ways to walk them. Indices are of tokens; -1 is none. */
export interface Tree {
  readonly tokens: readonly Token[]
  /** The token that holds an offset. */
  at(offset: number): number
  childrenOf(at: number): readonly number[]
}

const NOMINAL = new Set(['NOUN', 'PROPN'])
/** "the dead", "the number of injured": adjectives in the place of a noun. */
const ADJECTIVAL = new Set(['ADJ', 'VERB'])
const AS_NOUN = /^(?:nsubj|obj|obl|nmod)/
const MODIFIERS = new Set(['NOUN', 'PROPN', 'ADJ'])
const OF_DEPTH = 3
/** No clause of news has more; a word on which ten thousand hang costs no more than one with these. */
const CHILDREN_MAX = 64
const NONE: readonly number[] = []

/** `null` where the article has no syntax. */
export function treeOf(tokens: readonly Token[]): Tree | null {
  if (tokens.length === 0 || tokens[0].upos === 'X') return null
  const spans: readonly Span[] = tokens.map(({ span }) => span)
  const children = new Map<number, number[]>()
  tokens.forEach(({ head }, at) => {
    const list = children.get(head)
    if (list === undefined) children.set(head, [at])
    else if (list.length < CHILDREN_MAX) list.push(at)
  })
  return {
    tokens,
    at: (offset) => indexAt(spans, offset),
    childrenOf: (at) => children.get(at) ?? NONE
  }
}

export function isNominal(tree: Tree, at: number): boolean {
  const { upos, deprel } = tree.tokens[at]
  return (
    NOMINAL.has(upos) ||
    (ADJECTIVAL.has(upos) && AS_NOUN.test(deprel) && childBy(tree, at, 'det', 'case') !== -1)
  )
}

/** The child by its relation, subtypes included; -1 where there is none. */
export function childBy(tree: Tree, at: number, ...relations: readonly string[]): number {
  return (
    tree
      .childrenOf(at)
      .find((child) => relations.some((relation) => isRelation(tree.tokens[child].deprel, relation))) ?? -1
  )
}

export function isRelation(deprel: string, relation: string): boolean {
  return deprel === relation || deprel.startsWith(`${relation}:`)
}

/** The preposition of a phrase by its head, in lower case; "" where it has none. */
export function caseOf(tree: Tree, at: number): string {
  const child = childBy(tree, at, 'case')
  return child === -1 ? '' : tree.tokens[child].lemma.toLowerCase()
}

/** The noun phrase of a noun: its names and modifiers before it, and what "of" adds: "members of the crew". */
export function phraseOf(tree: Tree, noun: number, figure: Span | null = null, depth = 0): Span {
  const { tokens } = tree
  let start = noun
  while (0 < start && isPart(tree, start - 1, noun) && !isHeld(tree, start - 1, figure)) start -= 1
  while (start < noun && isTail(tree, start)) start += 1
  let last = noun
  while (
    last + 1 < tokens.length &&
    /^(?:flat|fixed)/.test(tokens[last + 1].deprel) &&
    tokens[last + 1].head >= noun
  )
    last += 1
  let end = tokens[last].span.end
  for (const child of depth < OF_DEPTH ? tree.childrenOf(noun) : NONE) {
    if (child <= noun || tokens[child].deprel !== 'nmod' || caseOf(tree, child) !== 'of') continue
    if (childBy(tree, child, 'case') !== last + 1 || !isNominal(tree, child) || isHeld(tree, child, figure))
      continue
    const added = phraseOf(tree, child, figure, depth + 1)
    if (figure === null || added.end <= figure.start || figure.end <= tokens[start].span.start)
      end = Math.max(end, added.end)
  }
  return { start: tokens[start].span.start, end }
}

function isHeld({ tokens }: Tree, at: number, figure: Span | null): boolean {
  return figure !== null && tokens[at].span.start < figure.end && figure.start < tokens[at].span.end
}

/** The rest of a hyphened word whose beginning is no part of the phrase: "old" of "30-year-old". */
function isTail({ tokens }: Tree, at: number): boolean {
  const before = tokens[at - 1]
  return (
    tokens[at].upos === 'PUNCT' ||
    (before !== undefined &&
      before.upos === 'PUNCT' &&
      before.span.end === tokens[at].span.start &&
      before.span.start === tokens[at - 2]?.span.end)
  )
}

function isPart(tree: Tree, at: number, noun: number): boolean {
  const { upos, head, deprel } = tree.tokens[at]
  if (upos === 'PUNCT')
    return head >= at && head <= noun && tree.tokens[at].span.start === (tree.tokens[at - 1]?.span.end ?? -1)
  return (
    MODIFIERS.has(upos) &&
    tree.tokens[at].lemma !== 'percent' &&
    deprel !== 'conj' &&
    (head === noun || (at < head && head < noun))
  )
}
