import { PAST_FORMS } from '../../knowledge/index.js'
import type { Words } from './amount.js'

/** Part of speech of a word where the article has one; "" where not. */
export type TagAt = (at: number) => string

const STOPS = new Set(
  (
    'the a an and or but nor of in on at to for from by with about into onto over under after before since until till during while as than that which who whom ' +
    'whose when where why how if because although though so then there here this these those it its he she they we you i his her their our my your him them us ' +
    'is are was were be been being am has have had do does did will would shall should may might can could must not no yes said says say told added ' +
    'however also still just only even yet already up down out off away back ago later earlier per each every both all any some most against between among through ' +
    'across around near outside inside within without toward towards via despite amid including alone respectively too either neither et s'
  ).split(' ')
)
const PLURALS = new Set(
  'people men women children police troops personnel staff cattle fish deer aircraft sheep media youth media lives wives teeth feet mice geese'.split(
    ' '
  )
)
const VERB_FORMS =
  /^(?:killed|injured|wounded|died|dead|missing|arrested|detained|displaced|destroyed|damaged|evacuated|rose|fell|grew|went|came|took|made|left|gave|got|began|became|live|lives|remain|remained|attended|gathered|took|marched|signed|lost|won|held|including|living|working|voted|need|needed|needs|want|hurt|fled|hospitalized|hospitalised|believed|trapped|stranded|feared|reported|suspected|accused|aged|using|seeking|trying|waiting|according|compared|worth)$/
const NOUN_TAGS = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const PAST = new Set(PAST_FORMS)
const LENGTH_MAX = 6

/**
 * The noun phrase that begins at a word: "American troops", "civilian aid workers". With tags it runs to its last
 * noun; by word forms alone to the first plural noun, or to a word that ends every phrase. Indices; `null` where none.
 */
export function nounPhraseAt(words: Words, at: number, tagAt: TagAt): { start: number; end: number } | null {
  const start = skipHyphen(words, at)
  let end = start
  let last = -1
  while (end < words.length && end - start < LENGTH_MAX * 2 && isInside(words, start, end, tagAt)) {
    end += 1
    const tag = tagAt(end - 1)
    if (tag === '' || tag === 'NOUN' || tag === 'PROPN') last = end
    if (tag === '' && isPlural(words, end - 1) && !isPlural(words, end)) break
  }
  return start < last ? { start, end: last } : null
}

function skipHyphen(words: Words, at: number): number {
  return words[at]?.lower === '-' && words[at].gap === 0 ? at + 1 : at
}

function isInside(words: Words, start: number, at: number, tagAt: TagAt): boolean {
  const word = words[at]
  if (start < at && word.gap === 2) return false
  if (word.kind === 'mark')
    return (
      (word.lower === '-' && word.gap === 0) ||
      (word.lower === "'" && words[at + 1]?.lower === 's' && start < at)
    )
  const tag = tagAt(at)
  if (tag !== '')
    return (
      NOUN_TAGS.has(tag) ||
      (tag === 'PART' && word.lower === 's') ||
      (tag === 'VERB' && (start === at ? /(?:ed|ing)$/.test(word.lower) : isHyphened(words, at)))
    )
  if (STOPS.has(word.lower)) return word.lower === 's' && words[at - 1]?.lower === "'"
  return start === at || !VERB_FORMS.test(word.lower)
}

/** "American-made rifles" */
function isHyphened(words: Words, at: number): boolean {
  return words[at].gap === 0 && words[at - 1]?.lower === '-'
}

function isPlural(words: Words, at: number): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word') return false
  if (PLURALS.has(word.lower)) return true
  return (
    3 < word.lower.length &&
    /[^su]s$/.test(word.lower) &&
    words[at + 1]?.lower !== "'" &&
    word.lower !== 'news'
  )
}

/** Whether a word can never stand in a noun phrase. */
export function isStop(word: string): boolean {
  return STOPS.has(word)
}

const SUBJECT_VERB =
  /^(?:is|are|was|were|has|have|had|will|would|could|may|might|can|rose|fell|grew|gained|lost|dropped|jumped|surged|soared|climbed|slipped|slid|dipped|added|cost|costs|costing|stood|stands|hit|reached|made|earned|paid|spent|raised|cut|sold|bought|won|received|employs|weighs|measures|totalled|totaled|comes|came|starts|sells|offers|features|owns|holds|accounted|accounts|represents|represent|increased|decreased|declined|advanced|plunged|tumbled|rallied|edged|shed|eased|expanded|contracted|shrank|averaged|generated|posted|reported|recorded|contributed|donated|borrowed|invested|approved|said|expects|expected|aims|plans|got|gave|pledged|of|rising|falling|worth|at|by|to|with|for)$/

/**
 * The phrase of which a measure is told, looking back from it: "Nvidia" in "Nvidia advanced 8%", "sales" in
 * "sales of 5,835 units". Takes the words before the nearest verb or preposition. `null` where none is in reach.
 */
export function measuredBefore(
  words: Words,
  start: number,
  from: number,
  tagAt: TagAt
): { start: number; end: number } | null {
  let at = start - 1
  const limit = Math.max(from, start - 16)
  while (limit <= at && !isVerb(words, at, tagAt)) {
    if (words[at].lower === ';' || words[at].gap === 2) return null
    at -= 1
  }
  while (limit <= at && (isVerb(words, at, tagAt) || isAdverb(words[at].lower))) at -= 1
  if (at < limit) return null
  const end = at + 1
  while (limit <= at && isNominal(words, at, tagAt)) at -= 1
  return at + 1 < end ? { start: at + 1, end } : null
}

function isVerb(words: Words, at: number, tagAt: TagAt): boolean {
  const tag = tagAt(at)
  if (tag !== '') return tag === 'VERB' || tag === 'AUX' || tag === 'ADP'
  const { lower } = words[at]
  return SUBJECT_VERB.test(lower) || PAST.has(lower) || (4 < lower.length && lower.endsWith('ed'))
}

function isAdverb(lower: string): boolean {
  return (
    lower.endsWith('ly') ||
    lower === 'also' ||
    lower === 'now' ||
    lower === 'only' ||
    lower === 'not' ||
    lower === 'more' ||
    lower === 'about'
  )
}

function isNominal(words: Words, at: number, tagAt: TagAt): boolean {
  const word = words[at]
  if (word.kind === 'mark')
    return (word.lower === '-' || word.lower === "'" || word.lower === '.') && word.gap === 0
  if (word.kind === 'number') return false
  const tag = tagAt(at)
  if (word.lower === 'of') return 0 < at
  if (tag !== '') return NOUN_TAGS.has(tag) || (tag === 'DET' && words[at - 1]?.lower === 'of')
  return !STOPS.has(word.lower) || (word.lower === 's' && words[at - 1]?.lower === "'")
}
