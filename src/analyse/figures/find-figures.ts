import type { Annotated, Figure, FigureModifier, Found, Time, Token } from '../../article/index.js'
import type { LossTopic } from '../../knowledge/index.js'
import { indexAt, type ScannedWord, type Span, scanWords } from '../../text/index.js'
import type { Amount, ReadAmount } from './amount.js'
import { findAbout } from './find-about.js'
import { type Counted, findCounted, isLength } from './find-counted.js'
import { findTold } from './find-told.js'
import { findTrend } from './find-trend.js'
import { modifierAfter, modifierBefore } from './modifiers.js'
import { isNoFigure } from './not-figures.js'
import { measuredBefore, type TagAt } from './noun-phrase.js'
import { readMoneyBefore } from './read-money.js'
import { readNumberFigure } from './read-number-figure.js'
import { readFraction, readVague } from './read-plain.js'
import { joinRange } from './read-range.js'
import { readRate, withRate } from './read-rate.js'
import { readZero } from './read-zero.js'
import { type Tree, treeOf } from './sentence-tree.js'

/** The ways to read an amount by name, in the order in which they are tried. */
const READERS: readonly (readonly [rule: string, read: ReadAmount])[] = [
  ['money', readMoneyBefore],
  ['fraction', readFraction],
  ['vague', readVague],
  ['number', readNumberFigure],
  ['none', readZero]
]

/**
 * Figures of an article: numbers in words or digits with their unit, their bound, what they count and what is said of
 * them. In text order, never overlapping; `span` holds the number with its unit and its bounding words.
 * Takes    sentences, tokens (tags help where they are known) and times: what is a date is no figure.
 * Gives    money in ISO 4217 codes, "percent", measures by their signs, counts without a unit.
 * Never    takes ordinals, scores, list numbers, addresses, or numbers that are part of a name.
 */
export function findFigures(article: Annotated<'sentences' | 'tokens' | 'times'>): Found<'figures'> {
  const words = scanWords(article.text).filter((word) => indexAt(article.furniture, word.start) === -1)
  const isTime = markTimes(
    words,
    article.times.filter(({ type, span }) => type !== 'DURATION' && !isRate(article.text, type, span))
  )
  const tagAt = tagsOf(words, article.tokens)
  const tree = treeOf(article.tokens)
  const starts = sentenceStarts(words, article.sentences)
  const figures: Figure[] = []
  let from = 0
  for (let at = 0; at < words.length; ) {
    const amount = isTime[at] === 1 ? null : readAmount(words, at, isTime)
    if (amount === null || isTime[amount.end - 1] === 1) {
      at += 1
      continue
    }
    if (!isNoFigure(words, amount, tagAt)) {
      const before = figures[figures.length - 1]
      const isSameSentence = before !== undefined && words[starts[at]].start <= before.span.start
      figures.push(
        drawFigure(
          { words, tagAt, from, sentenceStart: starts[at], tree, isTime },
          amount,
          isSameSentence ? before : null
        )
      )
    }
    from = amount.end
    at = amount.end
  }
  return { figures }
}

function readAmount(words: readonly ScannedWord[], at: number, isTime: Uint8Array): Amount | null {
  for (const [rule, read] of READERS) {
    const amount = read(words, at)
    if (amount === null) continue
    const joined = joinRange(words, amount, readSecond)
    const named = { ...joined, rule: joined === amount ? rule : 'range' }
    const rated = withRate(words, named)
    return isTime[rated.end - 1] === 1 ? named : rated
  }
  return null
}

const readSecond: ReadAmount = (words, at) => readMoneyBefore(words, at) ?? readNumberFigure(words, at)

interface Reading {
  readonly words: readonly ScannedWord[]
  readonly tagAt: TagAt
  readonly tree: Tree | null
  readonly isTime: Uint8Array
  /** Index of the first word that no figure before holds. */
  readonly from: number
  readonly sentenceStart: number
}

/**
 * `counted` is what is counted or measured. Of a count `about` is what became of those counted, else the phrase that
 * it is told of: "sales" in "sales of 5,800 units".
 */
function drawFigure(reading: Reading, amount: Amount, before: Figure | null): Figure {
  const { words, tree } = reading
  const bound = boundOf(words, amount, reading.from)
  const wide = { ...amount, start: bound.start, end: bound.end }
  const span = spanOf(words, wide.start, wide.end)
  const sibling = before === null ? null : { isCount: before.unit === undefined, counted: before.counted }
  const place = { ...reading, from: Math.max(reading.from, reading.sentenceStart), sibling }
  const counted = findCounted(place, wide, span)
  const own = findAboutOf(reading, wide, span, counted)
  const about = own?.topic === undefined ? (aboutLike(words, wide, counted, before) ?? own) : own
  const unit = unitWithRate(words, wide, counted)
  const trend =
    findTrend(words, wide, span, tree) ??
    (isAlike(words, wide) || counted?.rule === 'beside' ? before?.trend : undefined)
  const modifier = bound.modifier ?? boundBehind(words, wide, counted)
  return {
    span,
    value: amount.value,
    ...(modifier === undefined ? {} : { modifier }),
    ...(unit === undefined ? {} : { unit }),
    ...(counted === null ? {} : { counted: counted.span }),
    ...(about === null ? {} : { about: about.span }),
    ...(about?.topic === undefined ? {} : { topic: about.topic }),
    ...(trend === undefined ? {} : { trend }),
    rule: `figures/${[amount.rule, counted?.rule].filter((rule) => rule !== undefined).join(', ')}`
  }
}

/** "eight of them", "from 12 to 41": what is told of the figure before is told of this one. */
function aboutLike(
  words: readonly ScannedWord[],
  { start }: Amount,
  counted: Counted | null,
  before: Figure | null
): AboutOf | null {
  const isSame =
    counted?.rule === 'anaphor' ||
    (words[start - 1]?.lower === 'to' && before?.counted?.start === counted?.span.start)
  if (!isSame || before?.about === undefined) return null
  return { span: before.about, ...(before.topic === undefined ? {} : { topic: before.topic }) }
}

/** "120 points, or 1.3%": the same said again. */
function isAlike(words: readonly ScannedWord[], { start, kind }: Amount): boolean {
  return kind !== 'count' && (words[start - 1]?.lower === 'or' || words[start - 1]?.lower === '(')
}

/** "40 cars or more" */
function boundBehind(
  words: readonly ScannedWord[],
  amount: Amount,
  counted: Counted | null
): FigureModifier | undefined {
  const end = counted === null ? -1 : lastWordOf(words, amount.end, counted.span.end)
  return end === -1 ? undefined : modifierAfter(words, end)?.modifier
}

interface Bound {
  readonly start: number
  readonly end: number
  readonly modifier?: FigureModifier
}

/** "in three ports over five years": throughout them; "for over five years" is a bound. */
function isDuring(words: readonly ScannedWord[], amount: Amount): boolean {
  const { start } = amount
  if (words[start - 1]?.lower !== 'over' || !isLength(amount)) return false
  return !/^(?:for|in|of|at|after|took|takes|take|lasted|lasts|spent|well|just|is|was|a)$/.test(
    words[start - 2]?.lower ?? ''
  )
}

/** The words that bound the number, before it and behind it. */
function boundOf(words: readonly ScannedWord[], amount: Amount, from: number): Bound {
  const found = modifierBefore(words, amount.start, from)
  const before = found !== null && isDuring(words, amount) ? null : found
  const after = modifierAfter(words, amount.end)
  const modifier = before?.modifier ?? after?.modifier ?? amount.modifier
  return {
    start: amount.start - (before?.length ?? 0),
    end: amount.end + (after?.length ?? 0),
    ...(modifier === undefined ? {} : { modifier })
  }
}

/** "250 cars a day": a count with a rate has that for its unit. */
function unitWithRate(
  words: readonly ScannedWord[],
  amount: Amount,
  counted: Counted | null
): string | undefined {
  if (amount.kind !== 'count' || amount.unit !== undefined || counted === null) return amount.unit
  const end = lastWordOf(words, amount.end, counted.span.end)
  const rate = end === -1 ? null : readRate(words, end)
  return rate === null ? undefined : `per ${rate.by}`
}

const PHRASE_MAX = 12

/** Index behind the word that ends at an offset, at most a phrase further on; -1 where none does. */
function lastWordOf(words: readonly ScannedWord[], from: number, end: number): number {
  for (let at = from; at < words.length && at < from + PHRASE_MAX; at += 1)
    if (words[at].end === end) return at + 1
  return -1
}

interface AboutOf {
  readonly span: Span
  readonly topic?: LossTopic
}

function findAboutOf(reading: Reading, amount: Amount, span: Span, counted: Counted | null): AboutOf | null {
  const { words, tagAt, tree } = reading
  const phrase = counted === null ? null : wordsAt(words, amount, counted.span)
  const loss = findAbout(words, amount, phrase, tagAt)
  if (loss !== null)
    return {
      span: spanOf(words, loss.start, loss.end),
      ...(loss.topic === undefined ? {} : { topic: loss.topic })
    }
  if (amount.kind !== 'count' && amount.kind !== 'share') return null
  const whole =
    phrase === null ? span : { start: span.start, end: Math.max(span.end, words[phrase.end - 1].end) }
  if (tree !== null) return findTold(tree, whole, false)
  const before = measuredBefore(words, amount.start, reading.sentenceStart, tagAt)
  return before === null ? null : { span: spanOf(words, before.start, before.end) }
}

/** The words of a phrase behind the figure; `null` where it stands elsewhere. */
function wordsAt(
  words: readonly ScannedWord[],
  { end }: Amount,
  span: Span
): { start: number; end: number } | null {
  let start = end
  while (start < words.length && start < end + PHRASE_MAX && words[start].start < span.start) start += 1
  if (words[start]?.start !== span.start) return null
  const last = lastWordOf(words, start, span.end)
  return last === -1 ? null : { start, end: last }
}

function spanOf(words: readonly ScannedWord[], start: number, end: number): Span {
  return { start: words[start].start, end: words[end - 1].end }
}

/** "a day", "per hour": the rate of a figure, no time of its own. */
function isRate(text: string, type: Time['type'], { start, end }: Span): boolean {
  return type === 'SET' && /^(?:per|an?|each|every)\s+[a-z]+$/i.test(text.slice(start, end))
}

/** 1 for every word inside a date, a time or a length. */
function markTimes(words: readonly ScannedWord[], times: readonly Time[]): Uint8Array {
  const marked = new Uint8Array(words.length)
  let index = 0
  for (let at = 0; at < words.length; at += 1) {
    while (index < times.length && times[index].span.end <= words[at].start) index += 1
    if (index < times.length && times[index].span.start <= words[at].start) marked[at] = 1
  }
  return marked
}

function tagsOf(words: readonly ScannedWord[], tokens: readonly Token[]): TagAt {
  if (tokens.length === 0) return () => ''
  const tags: string[] = new Array(words.length).fill('')
  let index = 0
  for (let at = 0; at < words.length; at += 1) {
    while (index < tokens.length && tokens[index].span.end <= words[at].start) index += 1
    const token = tokens[index]
    if (token !== undefined && token.span.start <= words[at].start && token.upos !== 'X')
      tags[at] = token.upos
  }
  return (at) => tags[at] ?? ''
}

function sentenceStarts(words: readonly ScannedWord[], sentences: readonly Span[]): Int32Array {
  const starts = new Int32Array(words.length)
  let sentence = 0
  let start = 0
  for (let at = 0; at < words.length; at += 1) {
    const before = sentence
    while (sentence < sentences.length && sentences[sentence].end <= words[at].start) sentence += 1
    if (before !== sentence || words[at].gap === 2) start = at
    starts[at] = start
  }
  return starts
}
