import { CURRENCY_WORDS, TREND_NOUNS, UNITS } from '../../knowledge/index.js'
import type { Span } from '../../text/index.js'
import { caseOf, childBy, isNominal, isRelation, phraseOf, type Tree } from './sentence-tree.js'

/** The phrase of which a figure is told, and the rule that found it. */
export interface Told {
  readonly span: Span
  readonly rule: 'governor' | 'subject' | 'object' | 'modified' | 'moved'
}

const CLIMB_MAX = 6
/** "the number of cases rose to 40": cases are counted. */
const TALLIES = new Set('number total count sum tally amount figure quantity'.split(' '))
/** Relations over which the subject of the clause above is the subject here too. */
const SHARING = [
  'xcomp',
  'conj',
  'advcl',
  'obl',
  'nmod',
  'advmod',
  'appos',
  'nummod',
  'compound',
  'obj',
  'dep',
  'acl',
  'nsubj'
]

/**
 * The phrase of which a figure is told, by syntax; `null` where the sentence names none. Climbs from the figure to the
 * noun it belongs to ("Growth of 2 percent", "a 5% rise in fares"), or to its verb and over to what the verb moves
 * ("cut the rate by 2 points") or to its subject ("Turnout rose 3 percent"). A pronoun says nothing and gives nothing.
 */
export function findTold(tree: Tree, figure: Span, isLength: boolean): Told | null {
  let at = topOf(tree, figure)
  for (let step = 0; step < CLIMB_MAX && at !== -1; step += 1) {
    const own = subjectOf(tree, at, figure)
    if (own !== null) return own
    const { head, deprel } = tree.tokens[at]
    if (head === -1 || !SHARING.some((relation) => isRelation(deprel, relation))) return null
    const found = isNominal(tree, head)
      ? isLength
        ? null
        : ofNoun(tree, head, at, figure)
      : ofVerb(tree, head, at, figure, isLength)
    if (found !== null) return found
    at = head
  }
  return null
}

/** The first token of the figure that hangs on a word outside it: "cents" in "40 cents a share". */
function topOf(tree: Tree, figure: Span): number {
  const last = tree.at(figure.end - 1)
  for (let at = tree.at(figure.start); at !== -1 && at < last; at += 1) {
    const { head, upos } = tree.tokens[at]
    if (HEADS.has(upos) && (head === -1 || !isWithin(tree, head, figure))) return at
  }
  return last
}

const HEADS = new Set(['NUM', 'NOUN', 'SYM', 'PROPN'])

function isWithin(tree: Tree, at: number, figure: Span): boolean {
  const { span } = tree.tokens[at]
  return figure.start < span.end && span.start < figure.end
}

function ofNoun(tree: Tree, noun: number, from: number, figure: Span): Told | null {
  if (isWithin(tree, noun, figure)) return null
  const word = tree.tokens[noun]
  if (isRelation(tree.tokens[from].deprel, 'conj') || isAmount(tree, noun)) return null
  if (TREND_NOUNS.has(word.lemma.toLowerCase())) return moved(tree, noun, figure)
  return { span: phraseOf(tree, talliedBy(tree, noun), figure), rule: 'governor' }
}

/** The unit of another figure, or a noun counted beside this one. */
function isAmount(tree: Tree, noun: number): boolean {
  return isUnit(tree, noun) || (childBy(tree, noun, 'nummod') !== -1 && tree.tokens[noun].deprel === 'conj')
}

/** "cents" of "fell 40 cents", "percent" of "rose 4 percent". */
function isUnit(tree: Tree, noun: number): boolean {
  if (childBy(tree, noun, 'nummod', 'compound') === -1) return false
  const word = tree.tokens[noun].lemma.toLowerCase()
  return UNITS.has(word) || word in CURRENCY_WORDS || word === 'point'
}

/** "a 5% rise in fares", "a fare rise of 5%": what rose. */
function moved(tree: Tree, noun: number, figure: Span): Told | null {
  for (const child of tree.childrenOf(noun)) {
    const { deprel } = tree.tokens[child]
    if (isWithin(tree, child, figure) || !isNominal(tree, child)) continue
    const preposition = caseOf(tree, child)
    if (isRelation(deprel, 'nmod') && (preposition === 'in' || preposition === 'of' || preposition === 'for'))
      return { span: phraseOf(tree, child, figure), rule: 'moved' }
    if (isRelation(deprel, 'compound')) return { span: phraseOf(tree, child, figure), rule: 'moved' }
  }
  return null
}

/** What the verb does something to, where the figure is no object itself; else who does it. */
function ofVerb(tree: Tree, verb: number, from: number, figure: Span, isLength: boolean): Told | null {
  const { deprel } = tree.tokens[from]
  const object = isLength ? -1 : childBy(tree, verb, 'obj')
  if (
    object !== -1 &&
    object !== from &&
    (object < from || isRelation(deprel, 'obl') || isRelation(deprel, 'advmod'))
  ) {
    if (isNominal(tree, object) && !isWithin(tree, object, figure) && !isUnit(tree, object))
      return { span: phraseOf(tree, talliedBy(tree, object), figure), rule: 'object' }
  }
  const subject = subjectOf(tree, verb, figure)
  if (subject !== null) return subject
  const { head, deprel: relation } = tree.tokens[verb]
  if (head === -1 || !relation.startsWith('acl') || !isNominal(tree, head)) return null
  return { span: phraseOf(tree, talliedBy(tree, head), figure), rule: 'modified' }
}

function subjectOf(tree: Tree, at: number, figure: Span): Told | null {
  for (const child of tree.childrenOf(at)) {
    if (!isRelation(tree.tokens[child].deprel, 'nsubj') || !isNominal(tree, child)) continue
    if (!isWithin(tree, child, figure) && !isUnit(tree, child))
      return { span: phraseOf(tree, talliedBy(tree, child), figure), rule: 'subject' }
  }
  return null
}

/** "cases" of "the number of cases". */
function talliedBy(tree: Tree, noun: number): number {
  if (!TALLIES.has(tree.tokens[noun].lemma.toLowerCase())) return noun
  const of = tree.childrenOf(noun).find((child) => caseOf(tree, child) === 'of' && isNominal(tree, child))
  return of ?? noun
}
