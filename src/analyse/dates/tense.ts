import { FORWARD_VERBS, PAST_FORMS } from '../../knowledge/index.js'
import type { ScannedWord } from '../../text/index.js'

export type Tense = 'past' | 'future'

const PAST = new Set(PAST_FORMS)
const FORWARD = new Set(FORWARD_VERBS)
const MODALS = new Set([
  'will',
  'shall',
  'would',
  'll',
  'won',
  'may',
  'might',
  'can',
  'could',
  'should',
  'must'
])
const BE = new Set(['is', 'are', 'am', 're'])
const NOT_PAST = new Set(
  'hundred need indeed united speed feed seed exceed proceed succeed breed red shed bed wed fed led used based aged hatred sacred naked kindred agreed'.split(
    ' '
  )
)
const REACH = 25

/**
 * Whether the clause of a time expression looks back or forward, told by word forms alone: the verb nearest before
 * it in its sentence decides, else the first one after it. `null` where nothing tells.
 */
export function findTense(
  words: readonly ScannedWord[],
  span: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number }
): Tense | null {
  for (let at = span.start - 1; sentence.start <= at && span.start - REACH < at; at -= 1) {
    const tense = tenseAt(words, at)
    if (tense !== null) return tense
  }
  for (let at = span.end; at < sentence.end && at < span.end + REACH; at += 1) {
    const tense = tenseAt(words, at)
    if (tense !== null) return tense
  }
  return null
}

function tenseAt(words: readonly ScannedWord[], at: number): Tense | null {
  const { lower, kind, capital } = words[at]
  if (kind !== 'word') return null
  if (lower === 'to') return isForwardTo(words, at) ? 'future' : null
  if (MODALS.has(lower) && !capital) return words[at + 1]?.lower === 'have' ? 'past' : 'future'
  if (PAST.has(lower)) return 'past'
  if (BE.has(lower)) return isForwardBe(words, at) ? 'future' : null
  if (4 < lower.length && lower.endsWith('ed') && !NOT_PAST.has(lower))
    return isForwardParticiple(words, at) ? 'future' : 'past'
  return null
}

/** "is scheduled to meet", "agreed to pay", "due to open"; never "failed to", "to the town". */
function isForwardTo(words: readonly ScannedWord[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  return (
    before !== undefined &&
    FORWARD.has(before.lower) &&
    after?.kind === 'word' &&
    !after.capital &&
    !['the', 'a', 'an', 'its', 'their', 'his', 'her'].includes(after.lower)
  )
}

/** "is due", "are leaving". */
function isForwardBe(words: readonly ScannedWord[], at: number): boolean {
  const after = words[at + 1]?.lower ?? ''
  return (
    after === 'due' ||
    after === 'scheduled' ||
    after === 'set' ||
    (4 < after.length && after.endsWith('ing') && after !== 'being')
  )
}

/** "scheduled for", "expected": said of what is to come unless "had" or "was" stands before. */
function isForwardParticiple(words: readonly ScannedWord[], at: number): boolean {
  const { lower } = words[at]
  if (lower !== 'scheduled' && lower !== 'expected' && lower !== 'planned') return false
  const before = words[at - 1]?.lower ?? ''
  return before !== 'was' && before !== 'were' && before !== 'had' && words[at + 1]?.lower !== 'to'
}
