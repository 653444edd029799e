import { type AnnotatedArticle, isUnnamedThing } from '../../article/index.js'
import { reportsWith, stemWord } from '../../knowledge/index.js'
import { foldWord, type Span } from '../../text/index.js'
import { hashWords, runAt } from './runs.js'

/** What a report says as counts of stems: in its words, in its opening, in its names. */
export interface Description {
  readonly id: string
  /** Days since 1970 with their fraction; null where the report carries no date. */
  readonly day: number | null
  /** Headline and text together. */
  readonly words: ReadonlyMap<string, number>
  /** The stems of words that the report writes as names: "tolland", "brannoch". */
  readonly names: ReadonlyMap<string, number>
  /** Words of the headline and the opening. */
  readonly lead: ReadonlyMap<string, number>
  /** Stems of the headline, or of the first words where there is none. */
  readonly title: ReadonlySet<string>
  /** Numbers as they are written, years left out. */
  readonly numbers: ReadonlySet<string>
  /** Runs of four stems of which one at least is rare in the news at large, as numbers. */
  readonly runs: ReadonlySet<number>
}

/** Words of a report read for likeness: a report says what it is about early, and a book-long one need not be read out. */
const WORDS_MAX = 1500
const LEAD_WORDS = 60
const TITLE_WORDS = 12
const NUMBERS_WITHIN = 600
const RUN_STEMS = 4
/** Reports of the news at large that may hold a stem that makes a run telling. */
const RARE_REPORTS_MAX = 15
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/**
 * Counts what a report says. Takes an article with whatever layers it has: entities add to the names, and an article
 * with text alone is described by its words. Furniture is left out. Never reads the clock.
 */
export function describeArticle(article: AnnotatedArticle): Description {
  const counts = emptyCounts()
  if (article.title !== undefined) countTitle(article.title, counts)
  countText(article, counts)
  for (const entity of article.entities) {
    if (isUnnamedThing(entity)) continue
    for (const word of entity.name.match(WORD) ?? []) add(counts.names, stemWord(foldWord(word)), 1)
  }
  const { stems, ...described } = counts
  if (counts.title.size === 0) for (const stem of stems.slice(0, TITLE_WORDS)) counts.title.add(stem)
  return { id: article.id, day: dayOf(article.published), ...described, runs: runsIn(stems) }
}

/** Days since 1970, to compare; null for no date or one that is none. */
export function dayOf(published: string | undefined): number | null {
  const time = published === undefined ? Number.NaN : Date.parse(published)
  return Number.isNaN(time) ? null : time / 86_400_000
}

/** The spans of a report that are its own words. */
export function bodySpans(article: AnnotatedArticle): readonly Span[] {
  if (0 < article.paragraphs.length) return article.paragraphs
  return article.text.length === 0 ? [] : [{ start: 0, end: article.text.length }]
}

interface Counts extends Record<'words' | 'names' | 'lead', Map<string, number>> {
  readonly title: Set<string>
  readonly numbers: Set<string>
  /** All stems in order. */
  readonly stems: string[]
}

function emptyCounts(): Counts {
  return {
    words: new Map(),
    names: new Map(),
    lead: new Map(),
    title: new Set(),
    numbers: new Set(),
    stems: []
  }
}

function countTitle(title: string, counts: Counts): void {
  for (const [raw] of title.matchAll(WORD)) {
    const stem = stemWord(foldWord(raw))
    add(counts.words, stem, 1)
    add(counts.lead, stem, 1)
    counts.title.add(stem)
    counts.stems.push(stem)
    if (isNumber(raw)) counts.numbers.add(raw)
  }
}

function countText(article: AnnotatedArticle, counts: Counts): void {
  let seen = 0
  for (const span of bodySpans(article)) {
    const text = article.text.slice(span.start, Math.min(span.end, span.start + WORDS_MAX * 12))
    for (const match of text.matchAll(WORD)) {
      if (WORDS_MAX <= seen) return
      countWord(match[0], isOpening(text, match.index), seen, counts)
      seen += 1
    }
  }
}

function countWord(raw: string, opening: boolean, seen: number, counts: Counts): void {
  const stem = stemWord(foldWord(raw))
  add(counts.words, stem, 1)
  counts.stems.push(stem)
  if (seen < LEAD_WORDS) add(counts.lead, stem, 1)
  if (seen < NUMBERS_WITHIN && isNumber(raw)) counts.numbers.add(raw)
  if (!opening && /^\p{Lu}/u.test(raw)) add(counts.names, stem, 1)
}

/** Digits that are no year: every report of a year shares that. */
function isNumber(raw: string): boolean {
  return /^\d/.test(raw) && !/^(?:19|20)\d\d$/.test(raw)
}

function runsIn(stems: readonly string[]): Set<number> {
  const hashes = hashWords(stems)
  const isRare = stems.map((stem) => 2 < stem.length && reportsWith(stem) <= RARE_REPORTS_MAX)
  const runs = new Set<number>()
  for (let at = 0; at + RUN_STEMS <= stems.length; at += 1) {
    if (isRare.slice(at, at + RUN_STEMS).includes(true)) runs.add(runAt(hashes, at, RUN_STEMS))
  }
  return runs
}

/** Whether a word opens a sentence, where a capital letter tells nothing. */
function isOpening(text: string, index: number): boolean {
  let before = index - 1
  while (0 <= before && /[\s"'“”‘’(]/.test(text[before])) before -= 1
  return before < 0 || /[.!?:\n]/.test(text[before]) || text.slice(before + 1, index).includes('\n')
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
