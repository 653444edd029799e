import type { Token } from '../../article/index.js'
import { FORWARD_VERBS, PAST_FORMS } from '../../knowledge/index.js'
import { indexAt, type Span } from '../../text/index.js'
import type { Tense } from './tense.js'

const PAST = new Set(PAST_FORMS)
const FORWARD = new Set(FORWARD_VERBS)
const MODALS = new Set([
  'will',
  'shall',
  'would',
  "'ll",
  'wo',
  'may',
  'might',
  'can',
  'could',
  'should',
  'must'
])
const CLIMB_MAX = 6
const REACH = 12

/** Tells the tense of the verb that governs a place in the text, by syntax; `null` where there is no such verb. */
export type GovernedTense = (offset: number) => Tense | null

/** Without tagged tokens nothing is told. */
export function governedTense(text: string, tokens: readonly Token[]): GovernedTense {
  if (tokens.length === 0 || tokens[0].upos === 'X') return () => null
  const spans: readonly Span[] = tokens.map(({ span }) => span)
  const formAt = (at: number): string => text.slice(tokens[at].span.start, tokens[at].span.end).toLowerCase()
  return (offset) => {
    const start = indexAt(spans, offset)
    const verb = start === -1 ? -1 : climb(tokens, start)
    return verb === -1 ? null : tenseOf(tokens, verb, formAt)
  }
}

/** The nearest verb above a token. */
function climb(tokens: readonly Token[], from: number): number {
  let at = from
  for (let step = 0; step < CLIMB_MAX && at !== -1; step += 1) {
    at = tokens[at].head
    if (at !== -1 && tokens[at]?.upos === 'VERB') return at
  }
  return -1
}

function tenseOf(tokens: readonly Token[], verb: number, formAt: (at: number) => string): Tense | null {
  let hasTo = false
  let hasPast = false
  for (let at = Math.max(0, verb - REACH); at < verb; at += 1) {
    if (tokens[at].head !== verb) continue
    const form = formAt(at)
    if (tokens[at].upos === 'AUX' && MODALS.has(form)) return 'future'
    if (tokens[at].upos === 'AUX' && PAST.has(form)) hasPast = true
    if (form === 'to' && tokens[at].deprel === 'mark') hasTo = true
  }
  if (hasTo) return FORWARD.has(formAt(Math.max(0, tokens[verb].head))) ? 'future' : null
  const form = formAt(verb)
  return hasPast || PAST.has(form) || (4 < form.length && form.endsWith('ed')) ? pastOf(form) : null
}

/** "scheduled", "expected": what is planned tells nothing of itself. */
function pastOf(form: string): Tense | null {
  return FORWARD.has(form) ? null : 'past'
}
