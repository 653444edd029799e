import type { EntityType } from '../../article/index.js'
import {
  agencyNamed,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  countryOfMetonym,
  isFirstName,
  isGroupName,
  isKnownPlace,
  isOrganizationHead,
  isPlaceHead,
  isPlaceOpener,
  organizationNamed,
  outletNamed
} from '../../knowledge/index.js'
import { foldWord } from '../../text/index.js'
import { type Range, textOf } from './draft-name.js'
import type { NameWord } from './name-word.js'

/** Last words of names of laws, treaties, wars, prizes, works; first words of operations and ships. */
const OTHER_LAST = new Set(
  'act bill law treaty accord accords agreement convention pact protocol amendment constitution charter declaration war prize award awards cup games olympics championship championships summit festival resolution code deal revolution uprising missile rifle tank jet virus day'.split(
    ' '
  )
)
const OTHER_FIRST = new Set(
  'operation project uss hms ins mv rms article resolution flight boeing airbus'.split(' ')
)

/** Prepositions of place: "in Tolmar" names where, though a person can stand after some of them. */
const PLACE_BEFORE = new Set('in at near across throughout outside inside around'.split(' '))

/** The type that lists and head words give to a run; null where neither speaks. */
export function typeByEvidence(words: readonly NameWord[], range: Range): EntityType | null {
  const name = textOf(words, range)
  return typeByLists(name) ?? typeByHead(words, range) ?? typeByPeople(words, range)
}

/** The whole name stands in a list. */
export function typeByLists(name: string): EntityType | null {
  if (countryNamed(name) !== undefined) return 'place'
  if (isGroupName(name) || countryOfDemonym(name) !== undefined) return 'group'
  if (organizationNamed(name) !== undefined || countryOfMetonym(name) !== undefined) return 'organization'
  if (countryOfCapital(name) !== undefined || isKnownPlace(name)) return 'place'
  if (agencyNamed(name) !== undefined || outletNamed(name) !== undefined) return 'organization'
  return null
}

/** A word says what the name names: "Harbour Bank", "Ministry of Water", "Lake Orla", "Water Act", "Operation Dawn". */
function typeByHead(words: readonly NameWord[], range: Range): EntityType | null {
  const head = headOf(words, range)
  const first = words[range.from].text
  if (1 < range.to - range.from && OTHER_FIRST.has(foldWord(first))) return 'other'
  if (OTHER_LAST.has(foldWord(head)) && 1 < range.to - range.from) return 'other'
  if (isOrganizationHead(head)) return 'organization'
  if (range.to - range.from === 1) return null
  if (isPlaceHead(head) || isPlaceOpener(first)) return 'place'
  return null
}

/** The last word, or the word before the first "of". */
function headOf(words: readonly NameWord[], range: Range): string {
  for (let at = range.from + 1; at < range.to; at += 1) if (words[at].text === 'of') return words[at - 1].text
  return words[range.to - 1].text
}

function typeByPeople(words: readonly NameWord[], range: Range): EntityType | null {
  const first = words[range.from].text
  if (1 < range.to - range.from && (isFirstName(first) || isInitial(first))) return 'person'
  return range.to - range.from === 1 && isFirstName(first) ? 'person' : null
}

export function isInitial(word: string): boolean {
  return /^\p{Lu}\.(?:\p{Lu}\.)*$|^\p{Lu}$/u.test(word)
}

/** What the word in front suggests: weaker than the same name elsewhere in the article. */
export function typeByContext(words: readonly NameWord[], range: Range): EntityType | null {
  const length = range.to - range.from
  if (length === 1 && words[range.from].form === 'upper' && !words[range.from].text.includes('.'))
    return 'organization'
  const before = words[range.from - 1]
  if (
    before !== undefined &&
    before.sentence === words[range.from].sentence &&
    PLACE_BEFORE.has(before.text.toLowerCase())
  )
    return 'place'
  if (before?.text === 'the') return length === 1 ? 'other' : 'organization'
  return null
}
