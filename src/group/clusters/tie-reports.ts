import type { Candidate, Description } from '../similarity/index.js'
import type { Tie } from './join-clusters.js'

/** Likeness above which two whole reports are of one story, and two bare headlines. Swept over evaluation/stories. */
const LIKENESS_OF_REPORTS = 0.23
const LIKENESS_OF_HEADLINES = 0.06
/** Words of a report (different ones) from which it counts as whole, and to which it is a headline only. */
const REPORT_WORDS = 22
const HEADLINE_WORDS = 12

/** Reports days apart need more in common: what they need grows by half in so many days. */
const DAYS_FREE = 3
const DAYS_TO_HALF = 20
const DAYS_MAX = 60

/** What a pair that shares nothing telling counts as. */
export const MISSING_TIE = -LIKENESS_OF_REPORTS

/** How much speaks for two reports being one story: their likeness less what it takes for reports like these. */
export function tieReports(candidate: Candidate, descriptions: readonly Description[]): Tie {
  const a = descriptions[candidate.a]
  const b = descriptions[candidate.b]
  const needed = likenessNeeded(Math.min(a.words.size, b.words.size)) * strictnessOf(a.day, b.day)
  return { a: candidate.a, b: candidate.b, strength: candidate.likeness - needed }
}

function likenessNeeded(words: number): number {
  const whole = (words - HEADLINE_WORDS) / (REPORT_WORDS - HEADLINE_WORDS)
  const share = Math.max(0, Math.min(1, whole))
  return LIKENESS_OF_HEADLINES + share * (LIKENESS_OF_REPORTS - LIKENESS_OF_HEADLINES)
}

/** 1 for reports of the same days or without a date: text alone decides then. */
function strictnessOf(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1
  const days = Math.min(DAYS_MAX, Math.max(0, Math.abs(a - b) - DAYS_FREE))
  return 1 + (0.5 * days) / DAYS_TO_HALF
}
