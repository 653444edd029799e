import { stemWord } from '../../knowledge/index.js'
import { daysApart } from '../dates/index.js'
import { type Pair, probabilityOf } from '../rows/compare-pairs.js'
import { weightOf } from '../rows/read-words.js'
import { isNegative, isTurned, partAbout } from './is-turned.js'
import { statementFeatures } from './pair-features.js'
import { STATEMENT_WEIGHTS } from './pair-weights.js'
import type { StatementItem } from './read-statements.js'
import { canBeOneVoice, isOneActor } from './same-speaker.js'

/** Fewer telling words in common say nothing of a denial. */
const SHARED_STEMS_MIN = 3
/** What likeness a denial needs to what it denies. */
const DENIED_MIN = 0.35
/** Words said this many days apart are two statements, however alike. */
const DAYS_APART_MAX = 3
/** From this probability on two claims are one. */
const ONE_MIN = 0.4

/**
 * How surely two claims are the same utterance or the same claim by the same speaker: a probability, 0 where it is
 * below `ONE_MIN`. A logistic weighing of `statementFeatures`, learned on development stories (docs/decisions/0011).
 */
export function compareStatements(items: readonly StatementItem[], pair: Pair): number {
  if (conflictOfStatements(items[pair.a], items[pair.b])) return 0
  if (isTurned(items[pair.a], items[pair.b])) return 0
  const probability = probabilityOf(statementFeatures(items, pair), STATEMENT_WEIGHTS)
  return probability < ONE_MIN ? 0 : probability
}

/**
 * How surely one statement denies the other: 0 for no. Only a cue that denies counts ("denied that …", "rejected the
 * claim"): a "not" in words that are otherwise alike is as often of another thing. A headline says again what its own
 * report says, and denies none of it.
 */
export function compareDenial(claim: StatementItem, denial: StatementItem): number {
  if (!isDenial(denial) || isDenial(claim) || isOneActor(claim.voice, denial.voice)) return 0
  if (claim.report === denial.report && (claim.isHeadline || denial.isHeadline)) return 0
  const shared = sharedStems(claim, denial)
  if (shared.size < SHARED_STEMS_MIN) return 0
  const stems = new Set(shared.keys())
  if (isNegative(claim, partAbout(claim.words, stems)) === isNegative(denial, partAbout(denial.words, stems)))
    return 0
  const likeness = likenessOf(claim, denial, shared)
  return likeness < DENIED_MIN ? 0 : likeness
}

/** "refused to say whether" denies nothing. */
function isDenial({ statement, words }: StatementItem): boolean {
  return statement.force === 'denying' && !QUESTIONS.has(words[0]?.stem ?? '')
}

const QUESTIONS = new Set('whether if what why who how when'.split(' ').map(stemWord))

/** Whether two statements cannot be one whatever they say: known speakers differ, or the days. */
export function conflictOfStatements(a: StatementItem, b: StatementItem): boolean {
  if (!canBeOneVoice(a.voice, b.voice)) return true
  const days = daysApart(a.statement.said, b.statement.said)
  return days !== null && DAYS_APART_MAX < days
}

/** The mean of what the shorter has in the longer and what both have in common. */
function likenessOf(a: StatementItem, b: StatementItem, shared: ReadonlyMap<string, number>): number {
  const contained = weightOf(shared) / Math.min(weightOf(a.stems), weightOf(b.stems))
  return (contained + jaccardOf(a, b, shared)) / 2
}

function jaccardOf(a: StatementItem, b: StatementItem, shared: ReadonlyMap<string, number>): number {
  const both = weightOf(shared)
  return both / (weightOf(a.stems) + weightOf(b.stems) - both)
}

function sharedStems(a: StatementItem, b: StatementItem): ReadonlyMap<string, number> {
  return new Map([...a.stems].filter(([stem]) => b.stems.has(stem)))
}
