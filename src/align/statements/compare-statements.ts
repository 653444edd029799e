import { stemWord } from '../../knowledge/index.js'
import { daysApart } from '../dates/index.js'
import { type Word, weightOf } from '../rows/read-words.js'
import type { StatementItem } from './read-statements.js'

/**
 * What likeness two statements of one speaker need to be one: less, the more telling words they share, for long
 * paraphrases differ in more. Set by reading pairs of real reports near the bound. More is needed where it is not
 * known who speaks.
 */
const NEEDED = 0.5
const NEEDED_LESS_BY_STEM = 0.035
const NEEDED_MIN = 0.27
const NEEDED_MORE_OF_UNKNOWN = 0.17
/** Fewer telling words in common say nothing: "We will win" is said every day. */
const SHARED_STEMS_MIN = 3
const SHARED_STEMS_OF_SHORT = 2
const JACCARD_OF_SHORT = 0.6
/** A run of so many words, so many of them telling, is a quotation of the same words. */
const RUN_WORDS = 7
const RUN_TELLING_MIN = 3
/** What likeness a denial needs to what it denies. */
const DENIED_MIN = 0.35
/** Words said this many days apart are two statements, however alike. */
const DAYS_APART_MAX = 3

/**
 * How surely two statements are the same utterance or the same claim by the same speaker: 0 for no. Likeness is the
 * mean of what the shorter has in the longer (a part belongs to its whole) and what both have in common.
 */
export function compareStatements(a: StatementItem, b: StatementItem): number {
  if (conflictOfStatements(a, b)) return 0
  const shared = sharedStems(a, b)
  const least = Math.min(a.stems.size, b.stems.size)
  if (shared.size < Math.min(SHARED_STEMS_MIN, Math.max(SHARED_STEMS_OF_SHORT, least))) return 0
  const likeness = likenessOf(a, b, shared)
  if (shared.size < SHARED_STEMS_MIN && jaccardOf(a, b, shared) < JACCARD_OF_SHORT) return 0
  const ofOne = Math.max(NEEDED_MIN, NEEDED - NEEDED_LESS_BY_STEM * shared.size)
  const needed = isOneSpeaker(a, b) ? ofOne : ofOne + NEEDED_MORE_OF_UNKNOWN
  if (likeness < needed && !hasSharedRun(a.words, b.words)) return 0
  if (isTurned(a, b, shared)) return 0
  return likeness
}

/**
 * How surely one statement denies the other: 0 for no. Only a cue that denies counts ("denied that …", "rejected the
 * claim"): a "not" in words that are otherwise alike is as often of another thing. A headline says again what its own
 * report says, and denies none of it.
 */
export function compareDenial(claim: StatementItem, denial: StatementItem): number {
  if (!isDenial(denial) || isDenial(claim) || isOneSpeaker(claim, denial)) return 0
  if (claim.report === denial.report && (claim.isHeadline || denial.isHeadline)) return 0
  const shared = sharedStems(claim, denial)
  if (shared.size < SHARED_STEMS_MIN) return 0
  if (
    isNegative(claim, partAbout(claim.words, shared)) === isNegative(denial, partAbout(denial.words, shared))
  )
    return 0
  const likeness = likenessOf(claim, denial, shared)
  return likeness < DENIED_MIN ? 0 : likeness
}

/** "refused to say whether" denies nothing. */
function isDenial({ statement, words }: StatementItem): boolean {
  return statement.force === 'denying' && !QUESTIONS.has(words[0]?.stem ?? '')
}

const QUESTIONS = new Set('whether if what why who how when'.split(' ').map(stemWord))

/** Whether a run of words stands in both that nobody says twice by chance: a quotation cut short, or worked into a sentence. */
function hasSharedRun(a: readonly Word[], b: readonly Word[]): boolean {
  const runs = new Set(tellingRuns(a))
  return tellingRuns(b).some((run) => runs.has(run))
}

function tellingRuns(words: readonly Word[]): string[] {
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + RUN_WORDS)
    const telling = run.filter(({ weight }) => 0 < weight).length
    return run.length < RUN_WORDS || telling < RUN_TELLING_MIN ? [] : [run.map(({ stem }) => stem).join(' ')]
  })
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

/** Whether two statements cannot be one whatever they say: known speakers differ, or the days. */
export function conflictOfStatements(a: StatementItem, b: StatementItem): boolean {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return true
  if (a.speaker === null && b.speaker === null && isTold(a) && isTold(b) && !isOneSource(a, b)) return true
  const days = daysApart(a.statement.said, b.statement.said)
  return days !== null && DAYS_APART_MAX < days
}

function isOneSpeaker(a: StatementItem, b: StatementItem): boolean {
  return (a.speaker !== null && a.speaker === b.speaker) || (0 < a.source.length && isOneSource(a, b))
}

/** Whether the source says who speaks: "he" and "reports" do not. */
function isTold({ source }: StatementItem): boolean {
  return source.some((word) => !VAGUE_SOURCES.has(word))
}

const VAGUE_SOURCES = new Set(
  'he she they it i we who that which the a an reports report media sources source statement others official officials spokesman spokeswoman'.split(
    ' '
  )
)

/** Sources that nobody is known by are one where they share a word that tells: "the ministry", "Ostrin's water ministry". */
function isOneSource(a: StatementItem, b: StatementItem): boolean {
  return a.source.some((word) => 3 < word.length && b.source.includes(word))
}

function sharedStems(a: StatementItem, b: StatementItem): ReadonlyMap<string, number> {
  return new Map([...a.stems].filter(([stem]) => b.stems.has(stem)))
}

/** Whether one says the opposite of the other, another number, or the same with the actors changed about. */
function isTurned(a: StatementItem, b: StatementItem, shared: ReadonlyMap<string, number>): boolean {
  const one = partAbout(a.words, shared)
  const other = partAbout(b.words, shared)
  if (isNegative(a, one) !== isNegative(b, other)) return true
  return hasOtherNumbers(one, other) || hasNamesSwapped(one, other)
}

/**
 * The shortest stretch of words that holds every shared one, with the few before it: a "not" further off is of other
 * words.
 */
function partAbout(words: readonly Word[], shared: ReadonlyMap<string, number>): readonly Word[] {
  const counts = new Map<string, number>()
  let best = { from: 0, to: words.length }
  let from = 0
  for (let to = 0; to < words.length; to += 1) {
    if (!shared.has(words[to].stem)) continue
    counts.set(words[to].stem, (counts.get(words[to].stem) ?? 0) + 1)
    for (; counts.size === shared.size; from += 1) {
      if (to + 1 - from < best.to - best.from) best = { from, to: to + 1 }
      leave(counts, words[from].stem)
    }
  }
  return words.slice(Math.max(0, best.from - 3), best.to + 1)
}

function leave(counts: Map<string, number>, stem: string): void {
  const count = counts.get(stem)
  if (count === undefined) return
  if (count === 1) counts.delete(stem)
  else counts.set(stem, count - 1)
}

/** A denial of a negative is rare; "no deaths and no injuries" is one negative. */
function isNegative({ statement }: StatementItem, words: readonly Word[]): boolean {
  return words.some(({ isNegation }) => isNegation) !== (statement.force === 'denying')
}

function hasOtherNumbers(a: readonly Word[], b: readonly Word[]): boolean {
  const one = numbersOf(a)
  const other = numbersOf(b)
  return 0 < one.length && 0 < other.length && !one.some((number) => other.includes(number))
}

function numbersOf(words: readonly Word[]): number[] {
  return words.flatMap(({ number }) => (number === null ? [] : [number]))
}

/** "Ostrin attacked Vardesh" and "Vardesh attacked Ostrin": the same names the other way round, with no passive to turn them. */
function hasNamesSwapped(a: readonly Word[], b: readonly Word[]): boolean {
  const one = namesOf(a)
  const other = namesOf(b).filter((name) => one.includes(name))
  const both = one.filter((name) => other.includes(name))
  if (both.length !== 2 || other.length !== 2 || both[0] === both[1]) return false
  return both[0] === other[1] && both[1] === other[0] && hasBy(a) === hasBy(b)
}

function namesOf(words: readonly Word[]): string[] {
  return words.filter(({ isName, weight }) => isName && 0 < weight).map(({ stem }) => stem)
}

function hasBy(words: readonly Word[]): boolean {
  return words.some(({ stem }) => stem === 'by')
}
