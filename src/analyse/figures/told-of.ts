import type { Token } from '../../article/index.js'
import { indexAt, type Span } from '../../text/index.js'

const CLIMB_MAX = 6
const REACH = 40
const NOMINAL = new Set(['NOUN', 'PROPN'])
const MODIFIERS = new Set(['NOUN', 'PROPN', 'ADJ'])

/** The phrase of which the figure that holds an offset is told, by syntax; `null` where none is known. */
export type ToldOf = (figure: Span) => Span | null

/**
 * Climbs from the figure: to the noun it belongs to ("sales" in "sales of 5,800 units"), or to the verb and over to its
 * subject ("the company" in "the company cut 3,000 jobs"). A pronoun says nothing and gives nothing.
 */
export function toldOfBySyntax(tokens: readonly Token[]): ToldOf {
  if (tokens.length === 0 || tokens[0].upos === 'X') return () => null
  const spans: readonly Span[] = tokens.map(({ span }) => span)
  return (figure) => {
    let at = indexAt(spans, figure.end - 1)
    for (let step = 0; step < CLIMB_MAX && at !== -1; step += 1) {
      const head = tokens[at].head
      const found = head === -1 ? subjectOf(tokens, at, figure) : nounOrSubject(tokens, head, figure)
      if (found !== null) return found
      at = head
    }
    return null
  }
}

function nounOrSubject(tokens: readonly Token[], at: number, figure: Span): Span | null {
  const isOutside = tokens[at].span.end <= figure.start || figure.end <= tokens[at].span.start
  if (isOutside && NOMINAL.has(tokens[at].upos)) return phraseOf(tokens, at)
  return subjectOf(tokens, at, figure)
}

function subjectOf(tokens: readonly Token[], verb: number, figure: Span): Span | null {
  for (let at = Math.max(0, verb - REACH); at < Math.min(tokens.length, verb + REACH); at += 1) {
    const { head, deprel, upos, span } = tokens[at]
    if (head !== verb || !deprel.startsWith('nsubj') || !NOMINAL.has(upos)) continue
    if (span.end <= figure.start || figure.end <= span.start) return phraseOf(tokens, at)
  }
  return null
}

/** A noun with what stands before it and belongs to it. */
function phraseOf(tokens: readonly Token[], noun: number): Span {
  let start = noun
  while (0 < start && MODIFIERS.has(tokens[start - 1].upos) && isWithin(tokens, start - 1, noun)) start -= 1
  return { start: tokens[start].span.start, end: tokens[noun].span.end }
}

function isWithin(tokens: readonly Token[], at: number, noun: number): boolean {
  return tokens[at].head === noun || (at < tokens[at].head && tokens[at].head <= noun)
}
