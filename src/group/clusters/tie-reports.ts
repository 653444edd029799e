import { type Candidate, likeness, type Vector, type Weighed } from '../similarity/index.js'
import type { Tie } from './join-clusters.js'

/**
 * How much each likeness of two reports speaks for their being one story, as log odds: a logistic regression over the
 * pairs of four development sets, each of equal weight, negatives and positives too. One table for all kinds of
 * reports. Learned on the data of evaluation/stories.
 */
const WEIGHTS = {
  always: -1.374,
  words: 4.163,
  logWords: -0.29,
  lead: 3.517,
  names: 2.177,
  rare: 0.568,
  length: 2.399,
  wordsByLength: -3.076,
  logWordsByLength: 1.007,
  logDays: -1.138
}

/**
 * Log odds above which two bare headlines, and two whole reports, are of one story. Most pairs are not, and the fewer
 * the more reports there are: chance likeness grows with the crowd. The slope is that between development sets of
 * 320, 558, 772 and 6,783 reports; below and above these the bound stays where it is.
 */
const NEEDED_OF_HEADLINES = -1
const NEEDED_MIN = 1
const NEEDED_MAX = 4
const NEEDED_BY_CROWD = 1.2
const NEEDED_OFFSET = -5.6

/** Different words from which a report counts as whole, and to which it is a headline only. */
const REPORT_WORDS = 22
const HEADLINE_WORDS = 12

/** A pair that shares nothing telling speaks against by so much: little between headlines, which hold few words anyway. */
const DOUBT_OF_REPORT = 2
const DOUBT_OF_HEADLINE = 0.77
/** No pair alone outweighs the others of its cluster. */
const STRENGTH_MAX = 4

/** Reports of neighbouring days are of one time; after so many days more makes no difference. */
const DAYS_FREE = 1
const DAYS_MAX = 60
/** A word is rare from this weight on. */
const RARE_MIN = 4

/** What speaks for and against two reports being one story; `null` where no more speaks for it than for any two. */
export function tieReports(
  { a, b, likeness: words }: Candidate,
  weighed: readonly Weighed[],
  rarityOf: Float32Array,
  needed: number
): Tie | null {
  const [one, other] = [weighed[a], weighed[b]]
  const size = Math.min(one.description.words.size, other.description.words.size)
  const length = Math.log(size + 1)
  const odds =
    WEIGHTS.always +
    words * (WEIGHTS.words + WEIGHTS.wordsByLength * length) +
    Math.log(words) * (WEIGHTS.logWords + WEIGHTS.logWordsByLength * length) +
    WEIGHTS.lead * likeness(one.lead, other.lead) +
    WEIGHTS.names * likeness(one.names, other.names) +
    WEIGHTS.rare * Math.log(1 + sharedRarity(one.lead, other.lead, rarityOf)) +
    WEIGHTS.length * length +
    WEIGHTS.logDays * Math.log(1 + daysBetween(one, other))
  const strength = Math.min(STRENGTH_MAX, odds - between(NEEDED_OF_HEADLINES, needed, size))
  return strength <= -doubtOf(one) * doubtOf(other) ? null : { a, b, strength }
}

/** How much it speaks against a report's belonging that it shares nothing telling with another. */
export function doubtOf({ description }: Weighed): number {
  return between(DOUBT_OF_HEADLINE, DOUBT_OF_REPORT, description.words.size)
}

/** What two whole reports need among so many. */
export function neededAmong(reports: number): number {
  const grown = NEEDED_OFFSET + NEEDED_BY_CROWD * Math.log(reports + 1)
  return Math.max(NEEDED_MIN, Math.min(NEEDED_MAX, grown))
}

function between(ofHeadline: number, ofReport: number, words: number): number {
  const share = Math.max(0, Math.min(1, (words - HEADLINE_WORDS) / (REPORT_WORDS - HEADLINE_WORDS)))
  return ofHeadline + share * (ofReport - ofHeadline)
}

/** 0 for reports of neighbouring days or without a date: text alone decides then. */
function daysBetween({ description: a }: Weighed, { description: b }: Weighed): number {
  if (a.day === null || b.day === null) return 0
  return Math.min(DAYS_MAX, Math.max(0, Math.abs(a.day - b.day) - DAYS_FREE))
}

function sharedRarity(a: Vector, b: Vector, rarityOf: Float32Array): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const difference = a.terms[i] - b.terms[j]
    if (difference === 0) {
      sum += Math.max(0, rarityOf[a.terms[i]] - RARE_MIN)
      i += 1
      j += 1
    } else if (difference < 0) i += 1
    else j += 1
  }
  return sum
}
