import { LOSS_WORDS, type LossTopic } from '../../knowledge/index.js'
import type { Amount, Words } from './amount.js'
import type { TagAt } from './noun-phrase.js'

export interface About {
  readonly start: number
  readonly end: number
  readonly topic?: LossTopic
}

interface Cue {
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
  amount: Amount,
  counted: { readonly start: number; readonly end: number } | null,
  tagAt: TagAt
): About | null {
  const end = Math.max(amount.end, counted !== null && amount.end <= counted.start ? counted.end : 0)
  const inside = counted === null ? null : within(words, counted.start, counted.end)
  const cue =
    inside ?? before(words, amount.start, 2) ?? after(words, end) ?? before(words, amount.start, REACH_BEFORE)
  return cue === null || !isFitting(cue.topic, amount)
    ? null
    : { ...phraseOf(words, cue.at, tagAt), topic: cue.topic }
}

/** Money is lost or spent, people are killed: a price beside a death is not the dead. */
function isFitting(topic: LossTopic, { kind }: Amount): boolean {
  if (kind === 'money') return topic === 'cost' || topic === 'damaged'
  return topic !== 'cost' && kind !== 'measure' && kind !== 'age' && kind !== 'percent'
}

/** The noun phrase of a noun ("traumatic brain injuries"), a verb alone. */
function phraseOf(words: Words, at: number, tagAt: TagAt): { start: number; end: number } {
  let start = at
  if (tagAt(at) !== 'NOUN') return { start: at, end: at + 1 }
  while (0 < start && words[start].gap === 1 && (tagAt(start - 1) === 'ADJ' || tagAt(start - 1) === 'NOUN'))
    start -= 1
  return { start, end: at + 1 }
}

function within(words: Words, start: number, end: number): Cue | null {
  for (let at = start; at < end; at += 1) {
    const topic = LOSS_WORDS.get(words[at].lower)
    if (topic !== undefined) return { at, topic }
  }
  return null
}

/** Stops at the next number: in "12 killed and 30 injured" each has its own word. */
function after(words: Words, end: number): Cue | null {
  for (let at = end; at < words.length && at < end + REACH_AFTER; at += 1) {
    const { lower, kind, gap } = words[at]
    if (gap === 2 || kind === 'number' || CLAUSE_MARKS.has(lower)) return null
    const topic = LOSS_WORDS.get(lower)
    if (topic !== undefined) return { at, topic }
    if (lower === 'and' || lower === 'but' || lower === 'who' || lower === 'which') return null
  }
  return null
}

function before(words: Words, start: number, reach: number): Cue | null {
  for (let at = start - 1; 0 <= at && start - reach <= at; at -= 1) {
    const { lower, kind } = words[at]
    if (kind === 'number' || CLAUSE_MARKS.has(lower)) return null
    const topic = LOSS_WORDS.get(lower)
    if (topic !== undefined) return { at, topic }
    if (lower === 'but' || lower === 'and') return null
  }
  return null
}
