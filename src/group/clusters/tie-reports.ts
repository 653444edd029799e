import type { Candidate, Weighed } from '../similarity/index.js'
import type { ScorePair } from './grouping-model.js'
import type { Tie } from './join-clusters.js'
import { daysBetween, PAIR_FEATURES, type ReadPair } from './pair-features.js'

/** Different words from which a report counts as whole, and to which it is a headline only. */
const REPORT_WORDS = 22
const HEADLINE_WORDS = 12

/** A pair that shares nothing telling speaks against by so much: little between headlines, which hold few words anyway. */
const DOUBT_OF_REPORT = 2
const DOUBT_OF_HEADLINE = 0.77
/** Mean links join too little of a story at even odds: at these, most of the folds' collections come out best. */
const NEEDED = -1
/** No pair alone outweighs the others of its cluster. */
const STRENGTH_MAX = 4

/** What speaks for and against each pair being one story; left out where no more speaks for it than for any two. */
export function tieReports(
  candidates: readonly Candidate[],
  weighed: readonly Weighed[],
  readPair: ReadPair,
  score: ScorePair
): Tie[] {
  const features = new Float64Array(PAIR_FEATURES.length)
  const doubts = weighed.map(doubtOf)
  const ties: Tie[] = []
  for (const pair of candidates) {
    readPair(pair, features)
    const days = daysBetween(weighed[pair.a], weighed[pair.b])
    const strength = Math.min(STRENGTH_MAX, score(features) - NEEDED - ageing(days))
    if (-doubts[pair.a] * doubts[pair.b] < strength) ties.push({ a: pair.a, b: pair.b, strength })
  }
  return ties
}

/** Two reports so many days apart are seldom of one story, and the farther the less, however alike their words. */
const DAYS_QUIET = 14
const PER_LOG_QUIET = 1.2

/**
 * What long times between two reports take from their odds. Set by judgement: no collection of the data spans more than some
 * months in one matter, so nothing taught the networks that a matter taken up after a year is another story of it.
 */
function ageing(days: number): number {
  return days <= DAYS_QUIET ? 0 : PER_LOG_QUIET * Math.log(days / DAYS_QUIET)
}

/** How much it speaks against a report's belonging that it shares nothing telling with another. */
export function doubtOf({ description }: Weighed): number {
  const share = Math.max(
    0,
    Math.min(1, (description.words.size - HEADLINE_WORDS) / (REPORT_WORDS - HEADLINE_WORDS))
  )
  return DOUBT_OF_HEADLINE + share * (DOUBT_OF_REPORT - DOUBT_OF_HEADLINE)
}
