import type { Entity, Mention } from '../../article/index.js'
import { overlaps, type Span } from '../../text/index.js'
import type { Range } from './draft.js'
import type { Reading } from './read-words.js'

interface Referring {
  readonly entity: Entity
  readonly mention: Mention
}

/** Who an article's words refer to: its mentions by place. */
export class Mentions {
  readonly #sorted: readonly Referring[]

  constructor(entities: readonly Entity[]) {
    this.#sorted = entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
      .sort((a, b) => a.mention.span.start - b.mention.span.start || b.mention.span.end - a.mention.span.end)
  }

  /** Mentions that share a character with the span, in text order. */
  within(span: Span): Referring[] {
    let low = 0
    let high = this.#sorted.length
    const earliest = span.start - LONGEST_MENTION
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#sorted[middle].mention.span.start < earliest) low = middle + 1
      else high = middle
    }
    const found: Referring[] = []
    for (let index = low; index < this.#sorted.length; index += 1) {
      if (span.end <= this.#sorted[index].mention.span.start) break
      if (overlaps(this.#sorted[index].mention.span, span)) found.push(this.#sorted[index])
    }
    return found
  }
}

/** Mentions are noun phrases; none longer than this is looked for. */
const LONGEST_MENTION = 300

/**
 * The entity whose mention is the source: the one that holds the head of the source, the longest mention of it.
 * Absent where no mention does: nearness names nobody. A name inside a description ("a spokesman for Mira Tolland")
 * is not the speaker.
 */
export function findSpeaker(
  reading: Reading,
  source: readonly Range[],
  mentions: Mentions
): Entity | undefined {
  const range = source[0]
  if (range === undefined) return undefined
  const head = headOf(reading, range)
  const headSpan = reading.words[head].span
  const span = { start: reading.words[range.from].span.start, end: reading.words[range.to - 1].span.end }
  const candidates = mentions
    .within(headSpan)
    .filter(({ mention }) => mention.span.start < span.end && mention.span.end <= span.end + 1)
    .filter(({ mention }) => holdsHead(reading, mention.span, head))
  candidates.sort((a, b) => lengthOf(b.mention.span) - lengthOf(a.mention.span))
  return candidates[0]?.entity
}

/**
 * The word of a noun phrase that says who: by the tree where there is one, else the last word before a preposition,
 * comma or relative pronoun.
 */
export function headOf({ words }: Reading, range: Range): number {
  const top = topOf(words, range)
  if (top !== undefined) return top
  for (let index = range.from; index < range.to; index += 1) {
    const { lower } = words[index]
    if (range.from < index && /^(?:,|of|for|in|at|from|with|who|that|which|on|to|\(|[-–—]+)$/.test(lower)) {
      return words[index - 1].lower === "'s" ? index - 2 : index - 1
    }
  }
  return range.to - 1
}

function topOf(words: Reading['words'], range: Range): number | undefined {
  if (words[range.from].upos === 'X') return undefined
  for (let index = range.from; index < range.to; index += 1) {
    const { head, upos } = words[index]
    if (upos !== 'PUNCT' && upos !== 'ADP' && (head < range.from || range.to <= head)) return index
  }
  return undefined
}

function holdsHead({ words }: Reading, span: Span, head: number): boolean {
  const from = words[head].span
  return span.start <= from.start && from.end <= span.end
}

function lengthOf(span: Span): number {
  return span.end - span.start
}
