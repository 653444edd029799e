import type { Credit } from '../../article/index.js'
import { agencyNamed, countryNamed, isKnownPlace, outletNamed } from '../../knowledge/index.js'
import { type Span, wordsOf } from '../../text/index.js'
import { houseOfPlaceLine } from './find-title.js'

/** "PORT AMBEL, March 12 (Halyard) — ": capitals, perhaps a day, the agency, a dash. */
const DATELINE = /^[\p{Lu}][^()\n]{1,60}\(([^()\n]{2,40})\)\s*[-–—:]/u

/** "(Halyard)", "(Halyard, with additional reporting by our staff)": a closing line that is nothing but its brackets. */
const CLOSING = /^\((\p{Lu}[^(),;]{1,40})(?:, with\b[^()]{0,160})?\)$/u

/** Agencies in brackets where a report credits them: in its dateline and at the end of a paragraph. */
export function findBracketCredits(text: string, paragraphs: readonly Span[]): Credit[] {
  return paragraphs.flatMap((paragraph) => [
    ...findInDateline(text, paragraph),
    ...findAtEnd(text, paragraph),
    ...findAfterDash(text, paragraph)
  ])
}

function findInDateline(text: string, { start, end }: Span): Credit[] {
  const found = DATELINE.exec(text.slice(start, Math.min(end, start + 120)))
  if (found === null) return []
  const [words, inner] = found
  if (!isHouse(inner)) return []
  const open = start + words.indexOf('(') + 1
  return [{ name: inner, span: { start: open, end: open + inner.length }, kind: kindOf(inner) ?? 'agency' }]
}

/** "(AP)" behind the last sentence; not "the Associated Press (AP)", which only says what the letters mean. */
function findAtEnd(text: string, { start, end }: Span): Credit[] {
  const from = Math.max(start, end - 80)
  const tail = text.slice(from, end)
  const closing = CLOSING.exec(text.slice(start, Math.min(end, start + 220)))
  if (closing !== null && isHouse(closing[1])) {
    const [, name] = closing
    return [
      { name, span: { start: start + 1, end: start + 1 + name.length }, kind: kindOf(name) ?? 'agency' }
    ]
  }
  const found = /\(([^()]{2,60})\)[.\s]*$/.exec(tail)
  if (found === null) return []
  if (0 < found.index && !/[.!?"'\u201d\u2019]\s*$/.test(tail.slice(0, found.index))) return []
  const open = from + found.index + 1
  return [...found[1].matchAll(/[^/,;&]+/g)].flatMap((piece) => {
    const name = piece[0].trim()
    const at = open + piece.index + piece[0].indexOf(name)
    const kind = kindOf(name)
    return kind === null ? [] : [{ name, span: { start: at, end: at + name.length }, kind }]
  })
}

/** "London, Tehran - Halyard" alone on a line. */
function findAfterDash(text: string, { start, end }: Span): Credit[] {
  if (100 < end - start) return []
  const name = houseOfPlaceLine(wordsOf(text, { start, end }))
  if (name === null) return []
  return [{ name, span: { start: end - name.length, end }, kind: kindOf(name) ?? 'outlet' }]
}

function kindOf(name: string): 'agency' | 'outlet' | null {
  if (agencyNamed(name) !== undefined) return 'agency'
  return outletNamed(name) === undefined ? null : 'outlet'
}

/** Whether brackets in such a place can hold an agency: a name without digits, no place. */
function isHouse(words: string): boolean {
  return /^\p{Lu}[^\d]*$/u.test(words) && words.split(' ').length <= 4 && !isPlace(words)
}

function isPlace(words: string): boolean {
  return isKnownPlace(words) || countryNamed(words) !== undefined
}
