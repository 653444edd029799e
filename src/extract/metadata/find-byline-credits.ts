import type { Credit } from '../../article/index.js'
import { agencyNamed } from '../../knowledge/index.js'
import { type Span, wordsOf } from '../../text/index.js'

/** A byline stands above the report, or is its last line. */
const HEAD_PARAGRAPHS = 5
const LINE_CHARS_MAX = 120

/** Agencies in a byline's place: "Associated Press", "By Mira Tolland, Reuters", "Reuters | 12 March 2024". */
export function findBylineCredits(text: string, paragraphs: readonly Span[]): Credit[] {
  const last = paragraphs.slice(Math.max(HEAD_PARAGRAPHS, paragraphs.length - 1))
  return [...paragraphs.slice(0, HEAD_PARAGRAPHS), ...last]
    .filter(({ start, end }) => end - start <= LINE_CHARS_MAX)
    .flatMap((paragraph) => readLine(wordsOf(text, paragraph), paragraph.start))
}

/** The pieces of a line between commas and bars; "by", "and" and "the" are not of the name. */
function readLine(line: string, offset: number): Credit[] {
  if (/[.!?]["'\u2019\u201d]?$/.test(line)) return [] // A sentence, not a byline.
  return [...line.matchAll(/[^,|/•·–—()]+/g)].flatMap((piece) => {
    const name = piece[0].replace(/^\s*(?:(?:by|and|via|source:)\s+)*(?:the\s+)?/i, '').trimEnd()
    if (agencyNamed(name) === undefined) return []
    const start = offset + piece.index + piece[0].indexOf(name)
    return [{ name, span: { start, end: start + name.length }, kind: 'agency' as const }]
  })
}
