import type { Pair } from '../rows/compare-pairs.js'
import { longestRun } from '../rows/soft-likeness.js'
import type { StatementItem } from './read-statements.js'
import { canBeOneVoice, isOneActor, isTold } from './same-speaker.js'

export type StatementFeature = keyof ReturnType<typeof statementFeatures>

/** What is asked of two claims; each answer lies between 0 and about 1. */
export function statementFeatures(items: readonly StatementItem[], { a, b, ofA, ofB, lead }: Pair) {
  const [one, other] = [items[a], items[b]]
  const shared = one.terms.filter(({ stem }) => other.stems.has(stem))
  const weight = shared.reduce((sum, term) => sum + Math.min(term.weight, other.stems.get(term.stem)!), 0)
  const [heavy, light] = [weightOfTerms(one), weightOfTerms(other)]
  const names = one.terms.filter(({ isName }) => isName).length
  const isSame = isOneActor(one.voice, other.voice)
  return {
    'cover of the shorter': Math.max(ofA, ofB),
    'cover of the longer': Math.min(ofA, ofB),
    'same words of the shorter': weight === 0 ? 0 : Math.min(1, weight / Math.min(heavy, light)),
    'longest run of same words': Math.min(1, longestRun(one.words, other.words) / 8),
    'names in common': names === 0 ? 0 : shared.filter(({ isName }) => isName).length / names,
    'one speaker': isSame ? 1 : 0,
    'speakers that may be one': !isSame && canBeOneVoice(one.voice, other.voice) ? 1 : 0,
    'speaker not told': isTold(one.voice) && isTold(other.voice) ? 0 : 1,
    'both direct': one.statement.kind === 'direct' && other.statement.kind === 'direct' ? 1 : 0,
    'few words': 1 / (1 + Math.min(one.terms.length, other.terms.length)),
    'likest of both reports': 0 <= lead ? 1 : 0,
    'lead over the next': Math.max(-0.5, Math.min(0.5, lead))
  }
}

function weightOfTerms({ terms }: StatementItem): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}
