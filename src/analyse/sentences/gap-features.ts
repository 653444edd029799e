import { hashNumbers, hashText } from './hash.js'
import { EDGE, type Paragraph } from './read-paragraph.js'
import { KIND, type WordTraits } from './word-traits.js'

/** Rows of the table of weights; features are hashed into it. */
export const WEIGHT_ROWS = 1 << 20

/** A gap to judge: between the words `at` and `at + 1`, in a sentence that begins with the word `first`. */
export interface Gap {
  readonly at: number
  readonly first: number
  /** Where the sentence before began; -1 for the first of a paragraph. */
  readonly before: number
  /** What the rules say of it. */
  readonly view: string
}

const views = new Map<string, number>()

/**
 * What the learned judge looks at in a gap: the words around it and their shapes, what the rules say, how the news spells
 * the words, what kinds of words stand in a row, how far marks are, and whether the next words look like the beginning of
 * this sentence or of the one before, as the items of a list do. Numbers of rows in the table of weights.
 */
export function gapFeatures(paragraph: Paragraph, gap: Gap): number[] {
  const groups = [
    ...wordFeatures(paragraph, gap),
    ...viewFeatures(paragraph, gap),
    ...casingFeatures(paragraph, gap),
    ...kindFeatures(paragraph, gap),
    ...listFeatures(paragraph, gap)
  ]
  return groups.map((hash, template) => hashNumbers(template, hash) % WEIGHT_ROWS)
}

function wordFeatures({ traits }: Paragraph, { at }: Gap): number[] {
  const here = at + EDGE
  const [wayBefore, before, last, next, after, later] = [
    traits[here - 2],
    traits[here - 1],
    traits[here],
    traits[here + 1],
    traits[here + 2],
    traits[here + 3]
  ]
  return [
    last.low,
    next.low,
    next.form,
    before.low,
    after.low,
    hashNumbers(last.low, next.low),
    hashNumbers(before.low, last.low),
    hashNumbers(next.low, after.low),
    hashNumbers(last.shape, next.shape),
    hashNumbers(before.shape, last.shape, next.shape),
    hashNumbers(last.shape, next.shape, after.shape),
    hashNumbers(wayBefore.shape, before.shape, last.shape, next.shape),
    hashNumbers(before.shape, last.shape, next.shape, after.shape, later.shape),
    hashNumbers(last.low, next.shape),
    hashNumbers(last.shape, next.low),
    hashNumbers(last.end, next.beginning, next.shape)
  ]
}

function viewFeatures({ traits, gaps, count }: Paragraph, { at, first, view }: Gap): number[] {
  const [last, next] = [traits[at + EDGE], traits[at + EDGE + 1]]
  const rule = hashOfView(view)
  const since = stepOf(at - first + 1)
  const left = stepOf(count - at - 1)
  const gap = gaps[at + 1]
  return [
    rule,
    hashNumbers(rule, gap),
    hashNumbers(rule, next.shape, next.isStarter),
    hashNumbers(rule, last.low, next.isStarter),
    hashNumbers(rule, since, next.shape),
    hashNumbers(since, left, last.shape, next.shape),
    hashNumbers(left, next.shape),
    hashNumbers(since, next.shape, next.isStarter),
    hashNumbers(traits[first + EDGE].shape, next.shape, since),
    hashNumbers(gap, last.shape, next.shape)
  ]
}

function casingFeatures({ traits }: Paragraph, { at, first, view }: Gap): number[] {
  const [last, next, after] = [traits[at + EDGE], traits[at + EDGE + 1], traits[at + EDGE + 2]]
  const nextCasing = hashNumbers(next.casing, next.kind)
  const lastCasing = hashNumbers(last.casing, last.kind)
  return [
    hashNumbers(next.frequency, next.kind, last.kind),
    hashNumbers(nextCasing, last.kind),
    hashNumbers(nextCasing, after.kind, next.frequency),
    hashNumbers(nextCasing, lastCasing),
    hashNumbers(nextCasing, lastCasing, after.casing, after.kind),
    hashNumbers(nextCasing, stepOf(at - first + 1), hashOfView(view))
  ]
}

function kindFeatures(
  { traits, toMark, openBrackets, make, count }: Paragraph,
  { at, first }: Gap
): number[] {
  const here = at + EDGE
  const kinds = [-3, -2, -1, 0, 1, 2, 3].map((step) => traits[here + step].kind)
  const [kindWayBefore, kindBefore, kindLast, kindNext, kindAfter, kindLater] = kinds.slice(1)
  const { casing } = traits[here + 1]
  const mark = toMark[at + 1]
  const open = openBrackets[at]
  return [
    hashNumbers(hashNumbers(kindWayBefore, kindBefore, kindLast), kindNext, kindAfter, kindLater),
    hashNumbers(kinds[0], kindWayBefore, kindBefore, kindLast),
    hashNumbers(kindNext, kindAfter, kindLater, traits[here + 4].kind),
    hashNumbers(make, kindLast, kindNext),
    hashNumbers(traits[count - 1 + EDGE].kind, make, kindNext),
    hashNumbers(fineStepOf(mark), kindNext, casing),
    hashNumbers(fineStepOf(at - first + 1), fineStepOf(mark), kindNext),
    hashNumbers(open, kindLast, kindNext),
    hashNumbers(open, casing, kindNext)
  ]
}

function listFeatures({ traits, smallWords, count }: Paragraph, { at, first, before }: Gap): number[] {
  const here = at + EDGE
  const [last, next, after] = [traits[here], traits[here + 1], traits[here + 2]]
  const [head, second, third] = [traits[first + EDGE], traits[first + EDGE + 1], traits[first + EDGE + 2]]
  const [old, oldSecond] = [traits[Math.max(before, 0) + EDGE], traits[Math.max(before, 0) + EDGE + 1]]
  const isList = before < 0 ? 2 : 0
  const likeHead = isAlike(head, second, next, after)
  const [capitalsBefore, capitalsAfter] = [countCapitals(traits, here, -1, first + EDGE), countCapitals(traits, here + 1, 1, count + EDGE - 1)]
  const small = smallWords[at] - (0 < first ? smallWords[first - 1] : 0)
  return [
    hashNumbers(capitalsBefore, last.kind, next.kind, next.casing),
    hashNumbers(capitalsBefore, here - capitalsBefore < first + EDGE ? 1 : 0, capitalsAfter),
    hashNumbers(capitalsAfter, next.kind, last.kind),
    hashNumbers(head.low, next.kind),
    hashNumbers(head.low, next.low),
    hashNumbers(head.shape, second.shape, next.shape, after.shape),
    hashNumbers(hashNumbers(head.kind, second.kind, third.kind), next.kind, after.kind, traits[here + 3].kind),
    hashNumbers(head.low === next.low ? 1 : 0, second.low === after.low ? 1 : 0, next.kind, stepOf(at - first + 1)),
    hashNumbers(isList || (old.low === next.low ? 1 : 0), next.kind, isAlike(old, oldSecond, next, after)),
    hashNumbers(isList, hashNumbers(old.kind, oldSecond.kind), head.kind, next.kind, after.kind),
    hashNumbers(isList || likeHead, next.kind, old.shape === next.shape ? 1 : 0, likeHead),
    hashNumbers(stepOf(small), next.kind, last.kind, next.casing)
  ]
} // biome-ignore format: a feature a line

/** Two words as two others are written. */
function isAlike(one: WordTraits, two: WordTraits, other: WordTraits, another: WordTraits): number {
  return one.shape === other.shape && two.shape === another.shape ? 1 : 0
}

/** How many words in a row are not in small letters, nine at most. */
function countCapitals(traits: readonly WordTraits[], from: number, step: number, to: number): number {
  let count = 0
  for (let at = from; count < 9 && traits[at].kind !== KIND.smallLetters; at += step) {
    count += 1
    if (at === to) break
  }
  return count
}

function hashOfView(view: string): number {
  let hash = views.get(view)
  if (hash === undefined) {
    hash = hashText(view)
    views.set(view, hash)
  }
  return hash
}

/** Small numbers as they are, larger ones in steps. */
function stepOf(count: number): number {
  if (count < 4) return count
  if (count < 7) return 4
  if (count < 13) return 5
  return count < 26 ? 6 : 7
}

function fineStepOf(count: number): number {
  if (count < 8) return count
  if (count < 12) return 8
  if (count < 18) return 9
  if (count < 26) return 10
  return count < 41 ? 11 : 12
}
