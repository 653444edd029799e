import { agencyNamed, outletNamed } from '../../knowledge/index.js'
import { type Span, wordsOf } from '../../text/index.js'
import { readDate } from './read-date.js'
import { readBylines } from './read-people.js'

/** Longest line that may be a headline: those of newspapers rarely pass 120 characters. */
const HEADLINE_CHARS_MAX = 160

/** A headline stands above the report: under a dateline, a byline and a date at most. */
const HEAD_LINES_MAX = 5

/**
 * The headline of a plain text: the first line above the report that is short, has no full stop and is neither byline nor
 * date. `undefined` where the text begins with its first sentence. The words are the text's own.
 */
export function findTitle(text: string, paragraphs: readonly Span[]): string | undefined {
  for (const [index, paragraph] of paragraphs.slice(0, HEAD_LINES_MAX).entries()) {
    if (HEADLINE_CHARS_MAX < paragraph.end - paragraph.start) return undefined
    const words = wordsOf(text, paragraph)
    if (isHeadLine(words)) continue
    return isHeadline(words) && isFollowed(paragraph, paragraphs.slice(index + 1))
      ? words.replace(/\s+/g, ' ')
      : undefined
  }
  return undefined
}

/** What may stand above a headline: a dateline, a byline, a date. */
function isHeadLine(words: string): boolean {
  return houseOfPlaceLine(words) !== null || readBylines(words).length !== 0 || readDate(words) !== null
}

/** Who reports from the places of a dateline that fills its line: "London, Tehran - Halyard"; `null` for other lines. */
export function houseOfPlaceLine(words: string): string | null {
  const house = /^[^.!?"]{2,60}\s[-–—]\s(\S.{1,60})$/.exec(words)?.[1]
  if (house === undefined) return null
  return agencyNamed(house) === undefined && outletNamed(house) === undefined ? null : house
}

function isHeadline(words: string): boolean {
  const count = words.split(/\s+/).length
  return 2 <= count && !/(?:[^.][.]|[:;,])["'\u2019\u201d)]?$/.test(words)
}

/** Whether a longer paragraph follows: a list of short lines has no headline. */
function isFollowed(headline: Span, rest: readonly Span[]): boolean {
  const length = headline.end - headline.start
  return rest.some((paragraph) => length < paragraph.end - paragraph.start)
}
