import { SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from '../../knowledge/index.js'
import { gapBefore, type Place, wordAt } from './place.js'
import { SAYING_VERBS } from './word-tables.js'

/** Index of the sentence's last word; null: no sentence ends here; undefined: this rule does not know. */
export type Verdict = number | null | undefined

export interface BoundaryRule {
  readonly name: string
  readonly judge: (place: Place) => Verdict
}

/** In this order: the first that knows decides. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  { name: 'a dateline is part of the sentence behind its dash', judge: insideDateline },
  { name: 'the number of an item is part of it', judge: afterItemNumber },
  { name: 'a line that begins with a bullet begins a sentence', judge: beforeBullet },
  { name: 'a short line before a capital is a heading', judge: shortLine },
  {
    name: 'only full stops, question and exclamation marks and ellipses end sentences',
    judge: onlyTerminals
  },
  { name: 'spaced points are one ellipsis: ". . ."', judge: spacedPoints },
  { name: 'a rank or title stands before a name', judge: afterTitle },
  {
    name: 'an abbreviation ends a sentence only before a word that begins sentences',
    judge: afterAbbreviation
  },
  { name: 'a quoted question is part of the sentence that reports it', judge: reportedCry },
  { name: 'what follows must look like a beginning', judge: beforeBeginning }
]

const STARTERS = new Set(SENTENCE_STARTERS)
const TITLES = new Set(TITLE_ABBREVIATIONS.map((title) => `${title}.`))
const SAYING = new Set(SAYING_VERBS)
const TERMINAL = /^(?:[.!?]+|[.…]+|[。！？])$/
const CLOSER = /^(?:["”’»›)\]}'*]|''|’’|[:;=]['’]?[-o^]?[()DPp]+)$/u
const OPENER = /^(?:["“‘«‹([{'„`]|``|‘‘|<<)$/u
const BULLET = /^(?:[•‣▪●◦*·–—-]|\d{1,3})$/u
const ITEM_NUMBER = /^\d{1,3}$/
const ITEM_MARK = /^[.)]$/

/** "TALVEN, Nov. 8 (Halyard) -", "Talven (Halyard) –", "PORT ENNERBY —": a place in capitals, or an agency in brackets. */
const DATELINE =
  /^(?:\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?:(?:[,/] ?[^\n()–—]{2,40}?)?(?: \([^()\n]{2,40}\)| ?(?=--|[–—]))|[,/] ?[^\n()–—!?]{2,40}? (?=-))|\p{Lu}[^\n()–—.!?:;]{1,40} \([^()\n]{2,40}\)) ?(?:--?|–|—)(?= ?\S)/u

/** No dateline is longer. */
const DATELINE_CHARS_MAX = 150

function insideDateline({ text, words, first, at }: Place): Verdict {
  const { start } = words[0]
  if (first !== 0 || start + DATELINE_CHARS_MAX < words[at].end) return undefined
  const dateline = DATELINE.exec(text.slice(start, start + DATELINE_CHARS_MAX))
  return dateline !== null && words[at].end <= start + dateline[0].length ? null : undefined
}

function beforeBullet(place: Place): Verdict {
  const next = place.at + 1
  if (!gapBefore(place, next).includes('\n')) return undefined
  const word = wordAt(place, next)
  const isMarked = ITEM_NUMBER.test(word) && ITEM_MARK.test(wordAt(place, next + 1))
  const after = isMarked ? next + 2 : next + 1
  return BULLET.test(word) && gapBefore(place, after) !== '' ? place.at : undefined
}

/** "3. Fewer taxes": a short number that a sentence begins with, its mark, and more. */
function afterItemNumber(place: Place): Verdict {
  const isNumbered =
    place.at === place.first + 1 &&
    ITEM_NUMBER.test(wordAt(place, place.first)) &&
    ITEM_MARK.test(wordAt(place, place.at)) &&
    gapBefore(place, place.at) === ''
  return isNumbered && !gapBefore(place, place.at + 1).includes('\n') ? null : undefined
}

/** Wrapped text fills its lines; a line well short of the mark before a capital was ended on purpose. */
function shortLine(place: Place): Verdict {
  const next = place.at + 1
  const gap = gapBefore(place, next)
  if (!gap.includes('\n')) return undefined
  if (/\n\s*\n/.test(gap)) return place.at
  const lineStart = place.words[place.first].start
  const lineEnd = place.words[place.at].end
  const nextEnd = place.text.indexOf('\n', place.words[next].start)
  const nextLength =
    (nextEnd === -1 ? place.words[place.words.length - 1].end : nextEnd) - place.words[next].start
  return lineEnd - lineStart < 60 && lineEnd - lineStart < nextLength && isCapital(wordAt(place, next))
    ? place.at
    : undefined
}

function onlyTerminals(place: Place): Verdict {
  const word = wordAt(place, place.at)
  return TERMINAL.test(word) || (1 < word.length && word.endsWith('.')) ? undefined : null
}

function spacedPoints(place: Place): Verdict {
  if (wordAt(place, place.at) !== '.') return undefined
  if (wordAt(place, place.at + 1) === '.') return null
  return wordAt(place, place.at - 1) === '.' && /^\p{Ll}/u.test(wordAt(place, place.at + 1))
    ? null
    : undefined
}

function afterTitle(place: Place): Verdict {
  return TITLES.has(wordAt(place, place.at)) && place.at + 1 < place.words.length ? null : undefined
}

function afterAbbreviation(place: Place): Verdict {
  const word = wordAt(place, place.at)
  if (TERMINAL.test(word)) return undefined
  const last = pastClosers(place)
  const next = pastOpeners(place, last + 1)
  if (gapBefore(place, last + 1) === '') return null
  const begins = wordAt(place, next)
  if (last < next - 1) return isCapital(begins) ? last : null
  return STARTERS.has(begins) && !/^\p{Lu}\.$/u.test(word) ? last : null
}

/** `"Why?" she asked.` and `"Why?" Ms Ito asked.` are one sentence each; `"So be it." She said no more.` is two. */
function reportedCry(place: Place): Verdict {
  if (wordAt(place, place.at) === '.') return undefined
  const last = pastClosers(place)
  if (last === place.at || !/^["”’»'']/.test(wordAt(place, last))) return undefined
  for (let next = last + 1; next <= last + 5; next += 1) {
    const word = wordAt(place, next)
    if (SAYING.has(word)) return null
    if (!/^[\p{L}.'’-]+$/u.test(word)) return undefined
  }
  return undefined
}

function beforeBeginning(place: Place): Verdict {
  const last = pastClosers(place)
  const next = last + 1
  if (place.words.length <= next) return last
  const begins = wordAt(place, next)
  const ellipsis = /^[.…]{2,}$|^…$/.test(wordAt(place, place.at))
  if (gapBefore(place, next) === '') return isGluedBeginning(place, last) ? last : null
  if (/^[,;:)\]}%]/.test(begins)) return null
  const first = wordAt(place, pastOpeners(place, next))
  if (/^[–—-]/.test(begins)) return isCapital(first) ? last : null
  const cry = wordAt(place, place.at) !== '.'
  if (/^\p{Ll}/u.test(first) && (cry || ellipsis || last !== place.at)) return null
  return last
}

/** "…as it was.The next": a blank is missing. Not "example.Com" or "3.5". */
function isGluedBeginning(place: Place, last: number): boolean {
  const before = wordAt(place, place.at - 1)
  const begins = wordAt(place, pastOpeners(place, last + 1))
  return (
    /\p{L}{2}$|^[”"’')\]]$|\p{Nd}$/u.test(before) &&
    /^\p{Lu}/u.test(begins) &&
    gapBefore(place, place.at) === ''
  )
}

/** The last of the closing marks that stand right after this word. */
function pastClosers(place: Place): number {
  let last = place.at
  while (gapBefore(place, last + 1) === '' && isCloser(place, last + 1)) last += 1
  if (/^[:;=]['’]?[-o^]?[()DPp]+$/.test(wordAt(place, last + 1))) last += 1
  return last
}

/** A straight quotation mark closes when a blank follows; with none on either side, when one is open in the sentence. */
function isCloser(place: Place, index: number): boolean {
  const word = wordAt(place, index)
  if (word === '“') return isBeforeBlank(place, index) // „As here.“
  if (!CLOSER.test(word)) return false
  if (word !== '"' && word !== "'") return true
  if (isBeforeBlank(place, index)) return true
  let open = false
  for (let at = Math.max(place.first, index - 200); at < index; at += 1)
    if (wordAt(place, at) === word) open = !open
  return open
}

function isBeforeBlank(place: Place, index: number): boolean {
  return index + 1 === place.words.length || gapBefore(place, index + 1) !== ''
}

function pastOpeners(place: Place, index: number): number {
  let next = index
  while (next < place.words.length && OPENER.test(wordAt(place, next))) next += 1
  return next
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word)
}
