import { type AnnotatedArticle, isUnnamedThing } from '../../article/index.js'
import { stemWord } from '../../knowledge/index.js'
import { foldWord, type Span } from '../../text/index.js'

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
}

/** Words of a report read for likeness: a report says what it is about early, and a book-long one need not be read out. */
const WORDS_MAX = 1500
const LEAD_WORDS = 60
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
  return { id: article.id, day: dayOf(article.published), ...counts }
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

type Counts = Record<'words' | 'names' | 'lead', Map<string, number>>

function emptyCounts(): Counts {
  return { words: new Map(), names: new Map(), lead: new Map() }
}

function countTitle(title: string, counts: Counts): void {
  for (const [raw] of title.matchAll(WORD)) {
    const stem = stemWord(foldWord(raw))
    add(counts.words, stem, 1)
    add(counts.lead, stem, 1)
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
  if (seen < LEAD_WORDS) add(counts.lead, stem, 1)
  if (!opening && /^\p{Lu}/u.test(raw)) add(counts.names, stem, 1)
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
