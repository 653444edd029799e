/**
 * Gaps between words with their features and whether a sentence ends there, from texts whose sentences are known: what
 * models/sentences.bin learns from.
 */
import { gapFeatures } from '../../src/analyse/sentences/gap-features.js'
import {
  isCertain,
  isInsideClause,
  type RuleMemory,
  rulesView
} from '../../src/analyse/sentences/judge-gap.js'
import type { Lexicon } from '../../src/analyse/sentences/lexicon.js'
import type { Place } from '../../src/analyse/sentences/place.js'
import { readParagraph } from '../../src/analyse/sentences/read-paragraph.js'
import { scanWords } from '../../src/analyse/sentences/scan-words.js'
import type { Span } from '../../src/text/index.js'

export interface Example {
  readonly rows: readonly number[]
  readonly isEnd: boolean
  /** How much it counts. */
  readonly weight: number
}

/** A text with its paragraphs and the ends of its sentences. */
export interface Segmented {
  readonly text: string
  readonly paragraphs: readonly Span[]
  /** Without them the rules say where sentences end, and only gaps without any mark are examples, of no end. */
  readonly ends?: ReadonlySet<number>
}

/** Every gap that is left to the weights, each seen from a sentence that began where it should. */
export function examplesOf(segmented: Segmented, lexicon: Lexicon, weight: number): Example[] {
  return segmented.paragraphs.flatMap((paragraph) => examplesIn(segmented, paragraph, lexicon, weight))
}

/** Texts of a few sentences' paragraphs written as one, as mail and lists lose their line breaks. */
export function joinParagraphs(
  { text, paragraphs, ends = new Set() }: Segmented,
  random: () => number
): Segmented[] {
  const joined: Segmented[] = []
  for (let from = 0; from < paragraphs.length; ) {
    const to = from + 2 + Math.floor(random() * 3)
    const parts = paragraphs.slice(from, to)
    if (1 < parts.length) joined.push(writeAsOne(text, parts, ends))
    from = to
  }
  return joined
}

function writeAsOne(text: string, parts: readonly Span[], ends: ReadonlySet<number>): Segmented {
  let whole = ''
  const moved = new Set<number>()
  for (const { start, end } of parts) {
    const shift = whole.length + (whole === '' ? 0 : 1) - start
    whole += `${whole === '' ? '' : ' '}${text.slice(start, end)}`
    for (const at of ends) if (start < at && at <= end) moved.add(at + shift)
  }
  return { text: whole, paragraphs: [{ start: 0, end: whole.length }], ends: moved }
}

function examplesIn({ text, ends }: Segmented, span: Span, lexicon: Lexicon, weight: number): Example[] {
  const words = scanWords(text, span)
  const paragraph = readParagraph(text, words, lexicon)
  const place: Place = { text, words, first: 0, at: 0 }
  const memory: RuleMemory = { end: -1, rule: '' }
  const examples: Example[] = []
  let before = -1
  for (; place.at < words.length - 1; place.at += 1) {
    const { at, first } = place
    if (isInsideClause(paragraph, at) && ends?.has(words[at].end) !== true) continue
    const view = rulesView(place, memory)
    const isEnd = ends?.has(words[at].end) ?? view.startsWith('ends')
    const isKnown = ends !== undefined || view.includes(NO_MARK)
    if (isKnown && !isCertain(paragraph, at, view) && !isInsideClause(paragraph, at))
      examples.push({ rows: gapFeatures(paragraph, { at, first, before, view }), isEnd, weight })
    if (!isEnd) continue
    before = first
    place.first = at + 1
  }
  return examples
}

/** The rule that speaks for a gap with no mark before it. */
const NO_MARK = 'goes on: only full stops'
