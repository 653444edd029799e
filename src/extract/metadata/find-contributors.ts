import type { Credit } from '../../article/index.js'
import { agencyNamed, outletNamed } from '../../knowledge/index.js'
import { type Span, wordsOf } from '../../text/index.js'
import { readPeople } from './read-people.js'

/** Longest closing line: agencies name a dozen people at most. */
const LINE_CHARS_MAX = 400

/** "Writing by", "Additional reporting by": who did what, up to the next semicolon or full stop. */
const DONE_BY =
  /\b(?:reporting|writing|editing|written|edited|reported|compiled|translated|translation|production|graphics|research)(?: and (?:reporting|writing|editing|compiled|research))? by\s+/gi

/** "with agencies", "Source: Reuters", "with files from AFP and dpa". */
const WITH =
  /(?:^|[(—–-]\s*|\. )(?:with(?: (?:additional|further))?(?: (?:inputs?|files|reporting|reports?|material|information|contributions?|agency))*(?: (?:from|by))?|sources?:|via|agencies:)\s+(?=\S)/gi

/** "The Associated Press contributed to this report." */
const CONTRIBUTED = /\b(?:also )?contributed (?:to this|to the|reporting|additional)/i

/** Credits of the lines that close a report: what people did for it, and the agencies it was made with. */
export function findContributors(text: string, paragraphs: readonly Span[]): Credit[] {
  return paragraphs
    .filter((paragraph) => paragraph.end - paragraph.start <= LINE_CHARS_MAX)
    .flatMap((paragraph) => readLine(wordsOf(text, paragraph), paragraph.start))
}

function readLine(line: string, offset: number): Credit[] {
  const credits = [...findDoneBy(line), ...findWith(line), ...findContributed(line)]
  return credits.map(({ name, span, kind }) => ({
    name,
    span: { start: span.start + offset, end: span.end + offset },
    kind
  }))
}

/** Only where the line opens with it: a book may be written by somebody in the middle of a sentence. */
function findDoneBy(line: string): Credit[] {
  if (
    !/^[(\s[—–-]*(?:additional |further )?(?:reporting|writing|editing|written|edited|reported|compiled|translated)\b[a-z ]* by\s/i.test(
      line
    )
  )
    return []
  return [...line.matchAll(DONE_BY)].flatMap((found) => readNames(line, found.index + found[0].length))
}

function findWith(line: string): Credit[] {
  return [...line.matchAll(WITH)].flatMap((found) =>
    readNames(line, found.index + found[0].length).filter((credit) => credit.kind !== 'person')
  )
}

function findContributed(line: string): Credit[] {
  const found = CONTRIBUTED.exec(line)
  return found === null ? [] : readNames(line.slice(0, found.index), 0)
}

/** The names from an offset to the end of their clause. */
function readNames(line: string, from: number): Credit[] {
  const clause = line.slice(0, endOfClause(line, from))
  const houses = readHouses(clause, from)
  const people = readPeople(clause, from).filter(({ name }) => kindOfHouse(name) === null)
  return [...houses, ...people.map(({ name, span }): Credit => ({ name, span, kind: 'person' }))]
}

function endOfClause(line: string, from: number): number {
  const found = line.slice(from).search(/;|\)|\.(?=\s|$)(?<!\b\p{Lu}\.)/u)
  return found < 0 ? line.length : from + found
}

function readHouses(clause: string, from: number): Credit[] {
  const pieces = clause.slice(from).matchAll(/(?:(?!\s+and\s+)[^,/&])+/g)
  return [...pieces].flatMap((piece) => {
    const name = piece[0].replace(/^\s*(?:and\s+)?(?:the\s+)?/i, '').trimEnd()
    const kind = kindOfHouse(name)
    if (kind === null) return []
    const start = from + piece.index + piece[0].indexOf(name)
    return [{ name, span: { start, end: start + name.length }, kind }]
  })
}

function kindOfHouse(name: string): 'agency' | 'outlet' | null {
  if (/^(?:news )?agencies$/i.test(name) || agencyNamed(name) !== undefined) return 'agency'
  return outletNamed(name) === undefined ? null : 'outlet'
}
