import { isRole } from '../../knowledge/index.js'
import type { Span } from '../../text/index.js'
import { isCalendarWord } from './cast.js'
import { prepositionOf, type Range, relation, type Tree } from './tree.js'

/** Longest "of" phrase that belongs to a name: "the Ministry of Foreign Affairs". */
const OF_WORDS_MAX = 6

/**
 * The words that name the party a token heads: determiners, adjectives, names and a short "of" phrase;
 * no relative clause, no apposition after a comma, none of those joined to it by "and".
 */
export function phraseSpan(tree: Tree, head: number): Span {
  const { from, to } = phraseRange(tree, head)
  return { start: tree.tokens[from].span.start, end: tree.tokens[to - 1].span.end }
}

/** The tokens of that phrase, the last one left out. */
export function phraseRange(tree: Tree, head: number): Range {
  const [near, last] = reach(tree, head, 0)
  const first = nameBefore(tree, head, near)
  const from =
    /^(?:least|most)$/.test(tree.words[first]) && tree.words[first - 1] === 'at' ? first - 1 : first
  const to = isRole(tree.lemmas[last]) ? nameAfter(tree, last) : last
  return { from, to: from < to && isCalendarWord(tree.words[to]) ? to : to + 1 }
}

/** "Mira Tolland" read as two subjects, "Mira" and "Tolland", is one name. */
function nameBefore(tree: Tree, head: number, first: number): number {
  const before = tree.tokens[first - 1]
  const { head: above, deprel, upos } = tree.tokens[head]
  if (upos !== 'PROPN' || before?.upos !== 'PROPN' || before.head !== above || before.deprel !== deprel)
    return first
  return reach(tree, first - 1, 0)[0]
}

/** "former president Mira Tolland": the name that follows a role belongs to it, however the tree hangs it. */
function nameAfter(tree: Tree, role: number): number {
  let to = role
  while (to + 1 < tree.tokens.length && tree.tokens[to + 1].upos === 'PROPN') to += 1
  return to
}

function reach(tree: Tree, head: number, depth: number): [from: number, to: number] {
  let from = head
  let to = head
  if (8 < depth) return [from, to]
  for (const child of [...tree.children[head]].reverse()) {
    if (head < child || !isBefore(tree, child)) continue
    from = Math.min(from, reach(tree, child, depth + 1)[0])
  }
  for (const child of tree.children[head]) {
    if (child < head || !isAfter(tree, child, to)) continue
    to = Math.max(to, reach(tree, child, depth + 1)[1])
  }
  return [from, to]
}

function isBefore(tree: Tree, child: number): boolean {
  const kind = relation(tree, child)
  if (kind === 'nmod') return /:(?:poss|desc)$/.test(tree.tokens[child].deprel)
  return kind === 'det' || kind === 'amod' || kind === 'compound' || kind === 'flat' || kind === 'nummod'
}

function isAfter(tree: Tree, child: number, to: number): boolean {
  const kind = relation(tree, child)
  if (kind === 'flat' || kind === 'compound' || tree.tokens[child].deprel === 'nmod:desc') return true
  if (kind === 'appos') return child === to + 1 && tree.tokens[child].upos === 'PROPN'
  if (kind === 'case') return tree.tokens[child].upos === 'PART'
  if (kind !== 'nmod' || prepositionOf(tree, child) !== 'of') return false
  return child - to <= OF_WORDS_MAX
}
