import type { Annotated, Figure, FigureModifier, Found, Time, Token } from '../../article/index.js'
import { indexAt, type ScannedWord, type Span, scanWords } from '../../text/index.js'
import type { Amount, ReadAmount } from './amount.js'
import { findAbout } from './find-about.js'
import { findCounted } from './find-counted.js'
import { modifierAfter, modifierBefore } from './modifiers.js'
import { isNoFigure } from './not-figures.js'
import { measuredBefore, type TagAt } from './noun-phrase.js'
import { readMoneyBefore } from './read-money.js'
import { readNumberFigure } from './read-number-figure.js'
import { readFraction, readVague } from './read-plain.js'
import { joinRange } from './read-range.js'
import { readZero } from './read-zero.js'
import { type ToldOf, toldOfBySyntax } from './told-of.js'

/** The ways to read an amount, in the order in which they are tried. */
const READERS: readonly ReadAmount[] = [readMoneyBefore, readFraction, readVague, readNumberFigure, readZero]

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
    article.times.filter(({ type }) => type !== 'DURATION')
  )
  const tagAt = tagsOf(words, article.tokens)
  const toldOfAt = toldOfBySyntax(article.tokens)
  const starts = sentenceStarts(words, article.sentences)
  const figures: Figure[] = []
  let from = 0
  for (let at = 0; at < words.length; ) {
    const amount = isTime[at] === 1 ? null : readAmount(words, at)
    if (amount === null || isTime[amount.end - 1] === 1) {
      at += 1
      continue
    }
    if (!isNoFigure(words, amount, tagAt)) {
      const before = figures[figures.length - 1]
      const isSameSentence = before !== undefined && words[starts[at]].start <= before.span.start
      figures.push(
        drawFigure(
          { words, tagAt, from, sentenceStart: starts[at], toldOfAt },
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

function readAmount(words: readonly ScannedWord[], at: number): Amount | null {
  for (const read of READERS) {
    const amount = read(words, at)
    if (amount !== null) return joinRange(words, amount, readSecond)
  }
  return null
}

const readSecond: ReadAmount = (words, at) => readMoneyBefore(words, at) ?? readNumberFigure(words, at)

interface Place {
  readonly words: readonly ScannedWord[]
  readonly tagAt: TagAt
  /** Index of the first word that no figure before holds. */
  readonly from: number
  readonly sentenceStart: number
  readonly toldOfAt: ToldOf
}

/**
 * Where no loss is told, `about` of a count is the phrase that it is told of: "sales" in "sales of 5,800 units".
 * A measure with no phrase of its own is told of what the measure before it is told of: "fell 3 percent to $45".
 */
function drawFigure(place: Place, amount: Amount, sibling: Figure | null): Figure {
  const { words, tagAt, from, sentenceStart, toldOfAt } = place
  const before = modifierBefore(words, amount.start, from)
  const after = modifierAfter(words, amount.end)
  const start = amount.start - (before?.length ?? 0)
  const end = amount.end + (after?.length ?? 0)
  const span = spanOf(words, start, end)
  const phrase = findCounted(words, { ...amount, start, end }, Math.max(from, sentenceStart), tagAt)
  const loss = findAbout(words, { ...amount, start, end }, phrase, tagAt)
  const modifier: FigureModifier | undefined = before?.modifier ?? after?.modifier ?? amount.modifier
  const inherited = amount.kind !== 'count' && sibling?.unit !== undefined ? sibling.counted : undefined
  const isCount = amount.kind === 'count' || amount.kind === 'share'
  const fallback = isCount ? undefined : (toldOfAt(span) ?? inherited)
  const counted = phrase === null ? fallback : spanOf(words, phrase.start, phrase.end)
  const about =
    loss !== null
      ? spanOf(words, loss.start, loss.end)
      : isCount
        ? toldOf(place, start, Math.max(end, phrase?.end ?? 0))
        : null
  return {
    span,
    value: amount.value,
    ...(modifier === undefined ? {} : { modifier }),
    ...(amount.unit === undefined ? {} : { unit: amount.unit }),
    ...(counted === undefined ? {} : { counted }),
    ...(about === null ? {} : { about }),
    ...(loss?.topic === undefined ? {} : { topic: loss.topic })
  }
}

/** By syntax where it is known, else by the words before. */
function toldOf({ words, tagAt, sentenceStart, toldOfAt }: Place, start: number, end: number): Span | null {
  const bySyntax = toldOfAt(spanOf(words, start, end))
  if (bySyntax !== null) return bySyntax
  const before = measuredBefore(words, start, sentenceStart, tagAt)
  return before === null ? null : spanOf(words, before.start, before.end)
}

function spanOf(words: readonly ScannedWord[], start: number, end: number): Span {
  return { start: words[start].start, end: words[end - 1].end }
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
