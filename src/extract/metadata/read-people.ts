import { isRole } from '../../knowledge/index.js'
import type { Span } from '../../text/index.js'

/** A person named in a byline or credit, with the place of the name in the words read. */
export interface Person {
  readonly name: string
  readonly span: Span
}

const PARTICLES = new Set(
  'al al- bin bint ibn da das de del della den der di dos du el la le ten ter van von y zu'.split(' ')
)

/** Words of bylines that are no names: desks and kinds of reporter. */
const NOT_NAMES = new Set(
  'agencies agency bureau chief contributor contributors correspondents desk editors newsroom news online press reporters service special staff team web wire writer writers world politics political senior business foreign national international sports science health'.split(
    ' '
  )
)

const BYLINE =
  /^(?:(?:words|story|text|report|written|reporting|writing|reported|article) by|by)[:\s]+(?=\S)/i

/** Between names: "A, B and C", "A | B". The words "in London" after a name are not of it. */
const BETWEEN = /\s*[,;|•/&\n]\s*|\s+(?:and|und|et|y|e)\s+|\s+[-–—]\s+/g

/** The people of a byline that fills its line ("By Mira Tolland and Oto Brandt in Geneva"); empty for all other lines. */
export function readBylines(line: string): Person[] {
  if (160 < line.length) return []
  const opener = BYLINE.exec(line)
  return opener === null ? [] : readPeople(line.split(';')[0], opener[0].length)
}

/** The people in a list of names that starts at `from`; words that are no names are left out. */
export function readPeople(words: string, from = 0): Person[] {
  const people: Person[] = []
  let start = from
  for (const found of [...words.slice(from).matchAll(BETWEEN), null]) {
    const end = found === null ? words.length : from + found.index
    const name = nameIn(words.slice(start, end))
    if (name !== null) {
      const at = words.indexOf(name, start)
      people.push({ name, span: { start: at, end: at + name.length } })
    }
    if (found !== null) start = end + found[0].length
  }
  return people
}

/** The name at the start of a piece of a byline: "Mira Tolland in Geneva" holds "Mira Tolland". */
function nameIn(piece: string): string | null {
  const name = piece
    .replace(/\s+(?:in|at|for|from|with|reports?|reporting|@).*$/s, '')
    .replace(/^[\s(]+|[\s).:*]+$/g, '')
  return isPersonName(name) ? name : null
}

/** Two to five words with capitals, none of them a desk or an office. */
export function isPersonName(name: string): boolean {
  const words = name.split(/\s+/)
  if (words.length < 2 || 5 < words.length || 60 < name.length) return false
  if (!/^\p{Lu}/u.test(words[0]) || !/^\p{Lu}/u.test(words[words.length - 1])) return false
  return words.every(isNameWord)
}

function isNameWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (PARTICLES.has(lower)) return true
  if (NOT_NAMES.has(lower) || isRole(lower)) return false
  return (
    /^\p{Lu}[\p{L}\p{M}'\u2019-]*\.?$/u.test(word) ||
    /^(?:al|el|ibn)-\p{Lu}/u.test(word) ||
    /^(?:\p{Lu}\.)+$/u.test(word)
  )
}
