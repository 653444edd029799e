import { LOSS_WORDS, type LossTopic } from '../../knowledge/index.js'
import type { Words } from './amount.js'

export interface About {
  readonly at: number
  readonly topic: LossTopic
}

const REACH_AFTER = 8
const REACH_BEFORE = 6
const CLAUSE_MARKS = new Set([';', ':', '.', '!', '?', '"'])

/**
 * The word that says what became of those counted: "killed" in "at least 12 people were killed", "killing" in
 * "killing 12 people", "toll" in "the death toll rose to 12". Looks first behind what is counted, then before it.
 */
export function findAbout(
  words: Words,
  figure: { readonly start: number; readonly end: number },
  counted: { readonly start: number; readonly end: number } | null
): About | null {
  const inside = counted === null ? null : within(words, counted.start, counted.end)
  if (inside !== null) return inside
  const end = Math.max(figure.end, counted?.end ?? 0)
  return before(words, figure.start, 2) ?? after(words, end) ?? before(words, figure.start, REACH_BEFORE)
}

function within(words: Words, start: number, end: number): About | null {
  for (let at = start; at < end; at += 1) {
    const topic = LOSS_WORDS.get(words[at].lower)
    if (topic !== undefined) return { at, topic }
  }
  return null
}

/** Stops at the next number: in "12 killed and 30 injured" each has its own word. */
function after(words: Words, end: number): About | null {
  for (let at = end; at < words.length && at < end + REACH_AFTER; at += 1) {
    const { lower, kind, gap } = words[at]
    if (gap === 2 || kind === 'number' || CLAUSE_MARKS.has(lower)) return null
    const topic = LOSS_WORDS.get(lower)
    if (topic !== undefined) return { at, topic }
    if (lower === 'and' || lower === 'but' || lower === 'who' || lower === 'which') return null
  }
  return null
}

function before(words: Words, start: number, reach: number): About | null {
  for (let at = start - 1; 0 <= at && start - reach <= at; at -= 1) {
    const { lower, kind } = words[at]
    if (kind === 'number' || CLAUSE_MARKS.has(lower)) return null
    const topic = LOSS_WORDS.get(lower)
    if (topic !== undefined) return { at, topic }
    if (lower === 'but' || lower === 'and') return null
  }
  return null
}
