import type { Entity, Mention } from '../../article/index.js'
import { overlaps, type Span } from '../../text/index.js'
import type { Range } from './draft.js'
import type { Reading } from './read-words.js'
import { withoutDateline } from './without-dateline.js'

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
 * The entity whose mention the source is: a mention that ends where the noun phrase ends ("Transport Minister Fenna
 * Ruyk"), or holds its head; where that one has no name, a name in apposition ("the operator, Brannoch Lines,").
 * Absent where no mention does: nearness names nobody. A name inside a description ("a spokesman for Mira Tolland",
 * "Tolland's lawyer") is not the speaker, and two names are no one speaker.
 */
export function findSpeaker(
  reading: Reading,
  source: readonly Range[],
  mentions: Mentions
): Entity | undefined {
  const [range] = source
  if (range === undefined) return undefined
  const parts = partsOf(reading, withoutDateline(reading, range))
  const first = entityOf(reading, parts[0], mentions)
  if (first !== undefined && hasName(first)) return first
  return namedIn(reading, parts.slice(1), mentions) ?? first
}

/** Between commas: the noun phrase first, what stands in apposition after it. */
function partsOf({ words }: Reading, range: Range): Range[] {
  const parts: Range[] = []
  let from = range.from
  for (let index = range.from; index <= range.to; index += 1) {
    if (index < range.to && words[index].text !== ',') continue
    if (from < index) parts.push({ from, to: index })
    from = index + 1
  }
  return parts.length === 0 ? [range] : parts
}

function entityOf(reading: Reading, part: Range, mentions: Mentions): Entity | undefined {
  const titled = titledName(reading, part, mentions)
  if (titled !== undefined) return titled
  const core = coreOf(reading, part)
  if (isTwoNames(reading, core)) return wholeMention(reading, core, mentions)
  const last = reading.words[core.to - 1].span
  const ending = mentions.within(last).filter(({ mention }) => mention.span.end === last.end)
  const within = ending.filter(({ mention }) => reading.words[core.from].span.start <= mention.span.start)
  if (0 < within.length) return longest(within)
  const head = headOf(reading, core)
  const { span } = reading.words[head]
  const end = reading.words[part.to - 1].span.end
  return longest(
    mentions.within(span).filter(({ mention }) => mention.kind !== 'name' && mention.span.end <= end)
  )
}

/**
 * A title with all that belongs to it, then its bearer's name: "senior commander of the River Guard (RG) Tarek Olin".
 * Only a title that the name finder gave to this person counts: "a spokesman for Tarek Olin" does not.
 */
function titledName({ words }: Reading, part: Range, mentions: Mentions): Entity | undefined {
  const last = words[part.to - 1].span
  const found = mentions
    .within(last)
    .find(
      ({ entity, mention }) =>
        entity.type === 'person' && mention.kind === 'name' && mention.span.end === last.end
    )
  if (found === undefined) return undefined
  const before = words.slice(part.from, part.to).map(({ lower }) => lower)
  const start = /^(?:the|a|an)$/.test(before[0]) ? 1 : 0
  const opening = before.slice(start).join(' ')
  return found.entity.titles.some((title) => opening.startsWith(`${title.toLowerCase()} `))
    ? found.entity
    : undefined
}

/** A name that is a whole part: "Colonel Bashan Dur" after "a spokesman for the corps,". */
function namedIn(reading: Reading, parts: readonly Range[], mentions: Mentions): Entity | undefined {
  for (const part of parts) {
    const { span, lower, upos } = reading.words[part.from]
    // "quoted by the agency": a participle opens a clause, no apposition.
    if (upos === 'VERB') return undefined
    if (/^(?:who|whose|which|where|when|in|on|at|of|for|from|with|and|a|an|who's)$/.test(lower))
      return undefined
    const last = reading.words[part.to - 1].span
    const named = mentions
      .within(last)
      .filter(
        ({ mention }) =>
          mention.kind === 'name' && mention.span.end === last.end && span.start <= mention.span.start
      )
    if (0 < named.length) return longest(named)
  }
  return undefined
}

function hasName({ mentions }: Entity): boolean {
  return mentions.some(({ kind }) => kind === 'name')
}

function longest(found: readonly Referring[]): Entity | undefined {
  const sorted = [...found].sort((a, b) => lengthOf(b.mention.span) - lengthOf(a.mention.span))
  return sorted[0]?.entity
}

/** The phrase up to a preposition, bracket, relative pronoun or participle: "a spokesman" of "a spokesman for Mira Tolland". */
function coreOf({ words }: Reading, range: Range): Range {
  for (let index = range.from + 1; index < range.to; index += 1) {
    // "a man seen by the Gazette"
    const isParticiple = words[index].upos === 'VERB' && words[index].deprel.startsWith('acl')
    if (
      isParticiple ||
      /^(?:for|in|at|from|with|who|that|which|on|to|\(|[–—]+|--+|of)$/.test(words[index].lower)
    ) {
      return { from: range.from, to: index }
    }
  }
  return range
}

/** "Rosa Limm and Fabian Orr": nobody of the two alone. */
function isTwoNames({ words }: Reading, { from, to }: Range): boolean {
  for (let index = from + 1; index + 1 < to; index += 1) {
    if (words[index].lower === 'and' && /^\p{Lu}/u.test(words[index + 1].text)) return true
  }
  return false
}

function wholeMention(reading: Reading, core: Range, mentions: Mentions): Entity | undefined {
  const start = reading.words[core.from].span.start
  const { end } = reading.words[core.to - 1].span
  const found = mentions.within(reading.words[core.from].span)
  return found.find(({ mention }) => mention.span.start === start && mention.span.end === end)?.entity
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

function lengthOf(span: Span): number {
  return span.end - span.start
}
