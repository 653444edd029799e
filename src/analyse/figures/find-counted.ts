import { LOSS_WORDS, SMALL_NUMBERS, TREND_NOUNS } from '../../knowledge/index.js'
import type { Span } from '../../text/index.js'
import type { Amount, Words } from './amount.js'
import { findTold } from './find-told.js'
import { measuredBefore, nounPhraseAt, type TagAt } from './noun-phrase.js'
import { caseOf, isNominal, isRelation, phraseOf, type Tree } from './sentence-tree.js'

/** The phrase counted or measured, and the rule that found it. */
export interface Counted {
  readonly span: Span
  readonly rule: string
}

/** A figure before in the same sentence. */
export interface Sibling {
  readonly isCount: boolean
  readonly counted?: Span
}

export interface Place {
  readonly words: Words
  readonly tagAt: TagAt
  readonly tree: Tree | null
  /** 1 for every word of a time expression. */
  readonly isTime: Uint8Array
  /** Index of the first word of the sentence, or of the first that no figure before holds. */
  readonly from: number
  readonly sibling: Sibling | null
}

const DETERMINERS = new Set('the a an its his her their our these those all other more of them'.split(' '))
const ANAPHORS = new Set(['whom', 'which', 'them', 'these', 'those'])

/**
 * The noun phrase that a figure counts or measures; `null` where the text names none in reach. `amount` begins and ends
 * with its bounding words. The rules, in order: the phrase behind the figure ("40 people", "12 percent of voters"); for
 * counts what was counted before ("12 of whom", "of the 40 passengers, 12"); then what syntax says it is told of;
 * then, for measures, the words before it.
 */
export function findCounted(place: Place, amount: Amount, figure: Span): Counted | null {
  const isCount = amount.kind === 'count' || amount.kind === 'share'
  const anaphor = isCount ? anaphorBehind(place, amount) : null
  if (anaphor !== null) return anaphor
  const behind = isCount ? countedBehind(place, amount) : measuredBehind(place, amount)
  if (behind !== null) return behind
  return isCount ? countedElsewhere(place, amount, figure) : measuredElsewhere(place, amount, figure)
}

/** "40 people", "hundreds of protesters", "five of the nine judges", "three more soldiers", "14 dead". */
function countedBehind(place: Place, { end }: Amount): Counted | null {
  const { words, tagAt } = place
  if (words[end] === undefined || words[end].gap === 2) return null
  // "one in five a decade ago"
  if (words[end - 2]?.lower === 'in' && /^an?$/.test(words[end].lower)) return null
  const isPart = words[end].lower === 'of'
  let at = isPart ? end + 1 : end
  while (words[at] !== undefined && isSkipped(place, at, isPart)) at += 1
  if (words[at] === undefined || words[at].gap === 2) return null
  const phrase = nounPhraseAt(words, at, tagAt)
  if (phrase !== null) return { span: grown(place, phrase), rule: isPart ? 'partitive' : 'head' }
  if (!LOSS_WORDS.has(words[at].lower) || (tagAt(at) !== 'ADJ' && tagAt(at) !== 'NOUN')) return null
  return { span: { start: words[at].start, end: words[at].end }, rule: isPart ? 'partitive' : 'head' }
}

function isSkipped({ words }: Place, at: number, isPart: boolean): boolean {
  return (
    DETERMINERS.has(words[at].lower) ||
    (isPart && (words[at].kind === 'number' || words[at].lower in SMALL_NUMBERS))
  )
}

/** The phrase with what "of" adds to its last noun: "members of the crew". */
function grown({ words, tree }: Place, phrase: { start: number; end: number }): Span {
  const span = { start: words[phrase.start].start, end: words[phrase.end - 1].end }
  if (tree === null || words[phrase.end]?.lower !== 'of') return span
  const head = tree.at(span.end - 1)
  return head === -1 || !isNominal(tree, head)
    ? span
    : { ...span, end: Math.max(span.end, phraseOf(tree, head).end) }
}

/** "12 percent of voters", "$5 billion in aid", "20 tonnes of rice", "a 5 W charger"; "a 5% rise in fares" is of fares. */
function measuredBehind(place: Place, amount: Amount): Counted | null {
  const { words, tagAt } = place
  const { end } = amount
  const next = words[end]
  if (next === undefined || next.gap === 2 || next.kind === 'number') return null
  const of = next.lower === 'worth' ? end + 1 : end
  if (words[of]?.lower === 'of') return countedBehind(place, { ...amount, end: of })
  if (next.lower === 'in') {
    const noun = words[end + 1]
    if (noun?.kind !== 'word' || noun.capital || DETERMINERS.has(noun.lower)) return null
    const phrase = isElsewhere(place, amount, end + 1) ? null : nounPhraseAt(words, end + 1, tagAt)
    return phrase === null ? null : { span: grown(place, phrase), rule: 'partitive' }
  }
  if ((next.kind !== 'word' && next.lower !== '-') || place.isTime[end] === 1) return null
  const phrase = nounPhraseAt(words, end, tagAt)
  if (phrase === null) return null
  return movedBy(place, phrase) ?? { span: grown(place, phrase), rule: 'attribute' }
}

/** "to $45 in early trading": what stands behind "in" hangs on the verb, not on the figure as in "$5 billion in aid". */
function isElsewhere({ words, tree, isTime }: Place, { start }: Amount, at: number): boolean {
  return isTime[at] === 1 || (tree !== null && /^(?:to|at|from|by)$/.test(words[start - 1]?.lower ?? ''))
}

/** "a 5% rise in fares", "a 5% fare rise": fares. */
function movedBy(place: Place, phrase: { start: number; end: number }): Counted | null {
  const { words, tagAt } = place
  if (!TREND_NOUNS.has(words[phrase.end - 1].lower)) return null
  const isOf = /^(?:in|of|for)$/.test(words[phrase.end]?.lower ?? '')
  let at = phrase.end + 1
  while (isOf && words[at] !== undefined && DETERMINERS.has(words[at].lower)) at += 1
  const moved = isOf && words[at] !== undefined ? nounPhraseAt(words, at, tagAt) : null
  if (moved !== null) return { span: grown(place, moved), rule: 'moved' }
  if (phrase.end - phrase.start < 2 || tagAt(phrase.end - 2) === 'ADJ') return null
  return { span: { start: words[phrase.start].start, end: words[phrase.end - 2].end }, rule: 'moved' }
}

function countedElsewhere(place: Place, amount: Amount, figure: Span): Counted | null {
  const found = partOf(place, figure) ?? sameAsBefore(place, amount) ?? byTree(place, figure)
  return found === null ? null : (whatIsNumbered(place, found) ?? found)
}

/** "police put the number at 150": the number of what was counted before. */
function whatIsNumbered({ words, sibling }: Place, { span }: Counted): Counted | null {
  const named = words.find(({ start, end }) => span.start === start && span.end === end)
  if (named === undefined || !/^(?:number|figure|total|count|toll|crowd|turnout)$/.test(named.lower))
    return null
  if (sibling === null || !sibling.isCount || sibling.counted === undefined) return null
  return { span: sibling.counted, rule: 'ellipsis' }
}

/** "Of the 40 passengers, 12 survived." */
function partOf({ tree }: Place, figure: Span): Counted | null {
  const at = tree === null ? -1 : tree.at(figure.end - 1)
  if (tree === null || at === -1 || !isRelation(tree.tokens[at].deprel, 'nsubj')) return null
  const whole = tree
    .childrenOf(tree.tokens[at].head)
    .find((child) => child < at && caseOf(tree, child) === 'of' && isNominal(tree, child))
  return whole === undefined ? null : { span: phraseOf(tree, whole), rule: 'partitive' }
}

/** "12 of whom", "eight of them": what the count before counts. */
function anaphorBehind({ words, sibling }: Place, { end }: Amount): Counted | null {
  const isAnaphor = words[end]?.lower === 'of' && ANAPHORS.has(words[end + 1]?.lower ?? '')
  if (!isAnaphor || sibling === null || !sibling.isCount || sibling.counted === undefined) return null
  return { span: sibling.counted, rule: 'anaphor' }
}

/** What the count before counts, where no noun follows: "and 30 were wounded", "compared with 25", "the Greens 12". */
function sameAsBefore({ words, sibling, tagAt }: Place, { start, end }: Amount): Counted | null {
  if (sibling === null || !sibling.isCount || sibling.counted === undefined) return null
  const isBesideName = /^(?:NOUN|PROPN)$/.test(tagAt(start - 1)) && words[start].gap === 1
  if (!isLinked(words, start) && !isBesideName) return null
  return isNoun(tagAt(end), words[end]?.gap === 1) ? null : { span: sibling.counted, rule: 'ellipsis' }
}

function isNoun(tag: string, follows: boolean): boolean {
  return follows && (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM')
}

const LINKS = /^(?:and|while|but|another|,|;)$/

/** Words between a figure and the one before that let it count the same. */
function isLinked(words: Words, start: number): boolean {
  const [before, second] = [words[start - 1]?.lower ?? '', words[start - 2]?.lower ?? '']
  if (LINKS.test(before)) return true
  // "police said 20,000", "police spoke of 20,000"
  if (/^(?:said|says|counted|estimated|reported|claimed)$/.test(before)) return true
  if (before === 'of' && /^(?:spoke|speaks|spoken|talked)$/.test(second)) return true
  return (
    (second === 'compared' && (before === 'with' || before === 'to')) ||
    ((second === 'up' || second === 'down') && before === 'from')
  )
}

function byTree({ tree }: Place, figure: Span): Counted | null {
  return tree === null ? null : findTold(tree, figure, false)
}

/** "output 4 percent and employment 2 percent", "Ana Marsh, 45,": a noun right before the figure that opens its part of the sentence. */
function nounBeside({ words, tagAt, from, isTime }: Place, amount: Amount): Counted | null {
  const { start } = amount
  const end = words[start - 1]?.lower === ',' ? start - 1 : start
  let at = end
  while (from < at && /^(?:NOUN|PROPN|ADJ)$/.test(tagAt(at - 1)) && words[at - 1].kind === 'word') at -= 1
  if (at === end || isTime[end - 1] === 1) return null
  const isName = end < start && amount.kind === 'age' && tagAt(at) === 'PROPN'
  const isOpening = end === start && /^(?:and|while|but|;)$/.test(words[at - 1]?.lower ?? '')
  if (!isName && !isOpening) return null
  return { span: { start: words[at].start, end: words[end - 1].end }, rule: 'beside' }
}

/** By syntax; else by the words before; else what the measure before is told of: "fell 3 percent to $45". */
function measuredElsewhere(place: Place, amount: Amount, figure: Span): Counted | null {
  const { words, from, tagAt, sibling, tree } = place
  const beside = nounBeside(place, amount)
  if (beside !== null) return beside
  const told = tree === null ? null : findTold(tree, figure, isLength(amount))
  if (told !== null) return told
  if (tree !== null && isLength(amount)) return null
  const before = measuredBefore(words, amount.start, from, tagAt)
  if (before !== null)
    return {
      span: { start: words[before.start].start, end: words[before.end - 1].end },
      rule: 'words before'
    }
  if (sibling === null || sibling.isCount || sibling.counted === undefined) return null
  return { span: sibling.counted, rule: 'ellipsis' }
}

const LENGTHS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])

/** A stretch of time: it measures what goes on, never the thing that it is done to. */
export function isLength({ unit }: Amount): boolean {
  return unit !== undefined && LENGTHS.has(unit)
}
