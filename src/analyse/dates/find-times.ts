import type { Annotated, Found, Note, Time } from '../../article/index.js'
import { MONTHS } from '../../knowledge/index.js'
import { indexAt, type ScannedWord, type Span, scanWords } from '../../text/index.js'
import { readDay } from './calendar.js'
import { type GovernedTense, governedTense } from './governing-verb.js'
import { frameTime } from './modifiers.js'
import { isNarrative } from './narrative.js'
import { compilePattern, matchPattern, type Pattern, type PatternMatch } from './pattern.js'
import type { Placed, Reading, TimeRule } from './reading.js'
import { TIME_RULES } from './rules/index.js'
import { findSentencesOfWords } from './sentences-of-words.js'
import { findTense } from './tense.js'
import { rangeOf, readValue, valueAt } from './timex-value.js'
import { WORD_CLASSES } from './word-classes.js'

interface RulePattern {
  readonly rule: TimeRule
  readonly order: number
  readonly pattern: Pattern
}

const RULE_PATTERNS: readonly RulePattern[] = TIME_RULES.flatMap((rule) =>
  rule.patterns.map((source, order) => ({ rule, order, pattern: compilePattern(source, WORD_CLASSES) }))
)
const BY_FIRST_WORD = groupByFirstWord(RULE_PATTERNS)
const BY_DIGITS = RULE_PATTERNS.filter((entry) => entry.pattern.digits)

/** Rules whose words can hold a year of their own. */
const WITH_YEAR = new Set(['dates/month-day-year', 'dates/month-year', 'dates/iso-date'])

/** So many words after a quarter was named "a year earlier" still means that quarter of the year before. */
const QUARTER_REACH = 300

/** What has been told so far: later expressions count from it. */
interface Told {
  anchor: string | null
  quarter: string | null
  quarterAt: number
  isBeforeChrist: boolean
}

interface Context {
  readonly article: Annotated<'sentences' | 'tokens'>
  readonly words: readonly ScannedWord[]
  readonly sentences: readonly Span[]
  readonly dct: number | null
  readonly isNarrative: boolean
  readonly told: Told
  readonly governed: GovernedTense
}

interface FoundTime {
  readonly placed: Placed
  readonly rule: string
  readonly start: number
  readonly end: number
}

/**
 * Time expressions of an article as TIMEX3 (TimeML annotation guidelines 1.2.1), in text order, never overlapping.
 * Takes    sentences (its own where there are none) and, as the document's date, `published` as it is written.
 * Gives    `value`: what the words mean; `from` and `to`: the first and last calendar day it covers, both included,
 *          ISO days, only where it can be placed; `rule`: which rule read it.
 * Never    guesses a date: without the document's date "on Tuesday" is XXXX-WXX-2 and a note says so.
 */
export function findTimes(article: Annotated<'sentences' | 'tokens'>): Found<'times'> {
  const words = scanWords(article.text).filter((word) => indexAt(article.furniture, word.start) === -1)
  const dct = readDay(article.published)
  const context: Context = {
    article,
    words,
    sentences: findSentencesOfWords(words, article.sentences),
    dct,
    isNarrative: isNarrative(words, dct),
    governed: governedTense(article.text, article.tokens),
    told: { anchor: null, quarter: null, quarterAt: 0, isBeforeChrist: false }
  }
  const times: Time[] = []
  const notes: Note[] = []
  let from = 0
  for (let at = 0; at < words.length; ) {
    const found = findAt(context, at)
    for (const time of found.times) {
      const drawn = drawTime(time, context, from)
      times.push(drawn)
      notes.push(...notesOf(time, drawn, context))
      from = time.end
    }
    at = found.end
  }
  return { times, notes }
}

/** The times that begin at a word, and the index at which to go on. */
function findAt(context: Context, at: number): { times: readonly FoundTime[]; end: number } {
  const word = context.words[at]
  const entries = entriesFor(word)
  if (entries === undefined || (at > 0 && isInsideWord(context.words, at))) return { times: [], end: at + 1 }
  for (const { rule, match } of matchesAt(entries, context.words, at)) {
    const read = rule.read(match.slots, readingAt(context, at, match.end))
    if (read === null) continue
    const times = (Array.isArray(read) ? (read as readonly Placed[]) : [read as Placed]).map((placed) => ({
      placed,
      rule: rule.rule,
      start: placed.words?.start ?? at,
      end: placed.words?.end ?? match.end
    }))
    for (const time of times) tell(context, time)
    return { times, end: match.end }
  }
  return { times: [], end: at + 1 }
}

/** Patterns that can begin with a word; those that begin with written digits ("9/11") join those of any number. */
function entriesFor(word: ScannedWord): readonly RulePattern[] | undefined {
  const literal = BY_FIRST_WORD.get(word.lower)
  if (word.kind !== 'number') return literal
  return literal === undefined ? BY_DIGITS : [...literal, ...BY_DIGITS]
}

/** Letters and digits that touch are one name: the "16" of "F-16" and of "B16" is no day. */
function isInsideWord(words: readonly ScannedWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word.gap !== 0) return false
  if (word.kind === 'number')
    return (
      before.kind === 'word' ||
      (before.lower === '-' && at > 1 && words[at - 1].gap === 0 && isNamePart(words[at - 2]))
    )
  return before.kind === 'word'
}

/** "F" in "F-16"; the "August" of "14 August-24 August" is none. */
function isNamePart(word: ScannedWord): boolean {
  return word.kind === 'word' && word.capital && MONTHS[word.lower] === undefined
}

/** Longest first; among equals the rule that stands first in the list. */
function matchesAt(
  entries: readonly RulePattern[],
  words: readonly ScannedWord[],
  at: number
): { readonly rule: TimeRule; readonly match: PatternMatch }[] {
  const found: { rule: TimeRule; match: PatternMatch }[] = []
  for (const { rule, pattern } of entries) {
    const match = matchPattern(pattern, words, at)
    if (match !== null) found.push({ rule, match })
  }
  return 1 < found.length ? found.sort((a, b) => b.match.end - a.match.end) : found
}

function readingAt(context: Context, start: number, end: number): Reading {
  const { words, told } = context
  return {
    words,
    start,
    end,
    dct: context.dct,
    published: context.article.published,
    anchor: told.anchor,
    quarter: start - told.quarterAt < QUARTER_REACH ? told.quarter : null,
    isBeforeChrist: told.isBeforeChrist,
    isNarrative: context.isNarrative,
    tense: () =>
      context.governed(words[end - 1].start) ?? findTense(words, { start, end }, context.sentences[start]),
    before: words[start].gap === 2 ? '' : (words[start - 1]?.lower ?? ''),
    after: words[end] === undefined || words[end].gap === 2 ? '' : words[end].lower
  }
}

function tell({ told, words }: Context, { placed, start, end }: FoundTime): void {
  if (placed.noAnchor || placed.type === 'DURATION' || placed.type === 'SET') return
  const read = readValue(placed.value)
  if (read === null) return
  if (read.unit === 'Y' && isPartOfName(words, start, end)) return
  told.anchor = placed.value.replace(/T.*$/, '')
  told.isBeforeChrist = read.year < 0
  if (read.unit !== 'Q') return
  told.quarter = placed.value
  told.quarterAt = end
}

/** "the 2015 accord": the year names the thing; nothing is told of that year. */
function isPartOfName(words: readonly ScannedWord[], start: number, end: number): boolean {
  const [before, after] = [words[start - 1], words[end]]
  return DETERMINERS.has(before?.lower ?? '') && after?.kind === 'word' && after.gap !== 2
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  's',
  "'s",
  'its',
  'their',
  'his',
  'her',
  'our'
])

function drawTime({ placed, rule, start, end }: FoundTime, { words }: Context, from: number): Time {
  const framed = frameTime(words, placed, { start, end }, from)
  const range = placed.unplaced === undefined ? (placed.range ?? dateRange(placed)) : null
  return {
    span: { start: words[framed.start].start, end: words[framed.end - 1].end },
    type: placed.type,
    value: placed.value,
    ...(framed.mod === undefined ? {} : { mod: framed.mod }),
    ...(range === null ? {} : { from: range.from, to: range.to }),
    rule
  }
}

function dateRange({ type, value }: Placed): { from: string; to: string } | null {
  return type === 'DATE' || type === 'TIME' ? rangeOf(value) : null
}

function notesOf(time: FoundTime, drawn: Time, context: Context): Note[] {
  const { unplaced } = time.placed
  if (unplaced !== undefined) {
    return [{ rule: 'dates/no-anchor', span: drawn.span, reason: `Not placed on the calendar: ${unplaced}` }]
  }
  return isConflict(time, drawn, context)
    ? [
        {
          rule: 'dates/after-published',
          span: drawn.span,
          reason: `Told as past, but later than ${context.article.published}`
        }
      ]
    : []
}

/** A day or month with its year, told as past, that lies after the year in which the report says it was written. */
function isConflict(time: FoundTime, drawn: Time, { words, dct, sentences }: Context): boolean {
  if (dct === null || drawn.from === undefined || !WITH_YEAR.has(time.rule)) return false
  if (drawn.from.slice(0, 4) <= valueAt(dct, 'Y')) return false
  return findTense(words, time, sentences[time.start]) === 'past'
}

function groupByFirstWord(entries: readonly RulePattern[]): Map<string, RulePattern[]> {
  const groups = new Map<string, RulePattern[]>()
  for (const entry of entries) {
    for (const word of entry.pattern.first) {
      const group = groups.get(word)
      if (group === undefined) groups.set(word, [entry])
      else group.push(entry)
    }
  }
  return groups
}
