import type { Entity } from '../../article/index.js'
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  countryOfMetonym,
  isGroupName,
  organizationNamed,
  sectorOfBody,
  sectorOfOrganizationHead,
  sectorOfRole
} from '../../knowledge/index.js'
import { type Cast, countryAt, countryNamedAt, isNationality, isPlaceAt } from './cast.js'
import { phraseRange } from './phrase.js'
import { childrenBy, prepositionOf, type Range, type Tree } from './tree.js'

/** What PLOVER writes beside an actor. */
export interface Codes {
  readonly country?: string
  readonly sector?: string
}

/** Longest name that is looked up as a whole, and how much of a phrase is read. */
const NAME_WORDS_MAX = 6
const NAME_CHARS_MAX = 60
const PHRASE_WORDS_MAX = 16

/**
 * Country and sector of a party, from the words that name it and from its entity: "Foreign Ministry spokesman" is GOV.
 * Absent where neither says: no country is guessed from where the report was written.
 */
export function codesOf(tree: Tree, cast: Cast, index: number): Codes {
  const entity = cast.get(index)
  const range = phraseRange(tree, index)
  const names = namesIn(tree, range)
  const known = firstOf(names, organizationNamed) ?? (entity && organizationNamed(entity.name))
  const country = known?.code ?? placedIn(tree, index) ?? firstOf(names, countryOf) ?? entity?.country
  const words = tree.words.slice(range.from, range.to)
  const stated = sectorIn(words) ?? known?.sector ?? entity?.sector ?? sectorIn(titleWords(entity))
  const sector = stated ?? ofSeat(tree, cast, index) ?? (isPeople(tree, index) ? 'CVL' : undefined)
  return { ...(country !== undefined && { country }), ...(sector !== undefined && { sector }) }
}

/** Runs of the phrase's words that begin and end with a capital, longer ones first. */
function namesIn(tree: Tree, { from, to }: Range): string[] {
  const names: string[] = []
  const last = Math.min(to, from + PHRASE_WORDS_MAX)
  for (let length = Math.min(NAME_WORDS_MAX, last - from); 0 < length; length -= 1) {
    for (let first = from; first + length <= last; first += 1) {
      const { start } = tree.tokens[first].span
      const { end } = tree.tokens[first + length - 1].span
      if (isCapital(tree, first) && isCapital(tree, first + length - 1) && end - start < NAME_CHARS_MAX) {
        names.push(tree.text.slice(start, end))
      }
    }
  }
  return names
}

function isCapital(tree: Tree, index: number): boolean {
  const { start } = tree.tokens[index].span
  const code = tree.text.charCodeAt(start)
  return (0x41 <= code && code <= 0x5a) || 0xc0 <= code
}

function firstOf<Found>(
  names: readonly string[],
  look: (name: string) => Found | undefined
): Found | undefined {
  for (const name of names) {
    const found = look(name)
    if (found !== undefined) return found
  }
  return undefined
}

function countryOf(name: string): string | undefined {
  return countryNamed(name) ?? countryOfMetonym(name) ?? countryOfCapital(name) ?? countryOfDemonym(name)
}

/** "rebels in Ivory Coast", "the Albanians of Serbia": people are coded by where they are said to be. */
function placedIn(tree: Tree, index: number): string | undefined {
  for (const child of childrenBy(tree, index, 'nmod')) {
    const preposition = prepositionOf(tree, child)
    const country = preposition === 'in' || preposition === 'of' ? countryAt(tree, child) : undefined
    if (country !== undefined) return country
  }
  return undefined
}

/** "Palestinians", "Iraqi Kurds": a people without a word for what they do. */
function isPeople(tree: Tree, index: number): boolean {
  return tree.words[index].endsWith('s') && (isNationality(tree, index) || isGroupName(tree.words[index]))
}

/**
 * The sector that a word of the phrase states, the last word first: "police chief" is led by "chief", which says
 * nothing. Who held an office and no longer does is ELI; what opposes is OPP, whatever it is.
 */
function sectorIn(words: readonly string[]): string | undefined {
  if (words.includes('opposition')) return 'OPP'
  for (const word of [...words].reverse()) {
    const found =
      OPEN_SECTORS[word] ?? sectorOfRole(word) ?? sectorOfBody(word) ?? sectorOfOrganizationHead(word)
    if (found === undefined || found === 'UNK') continue
    return found === 'GOV' && words.some((other) => FORMER.has(other)) ? 'ELI' : found
  }
  return undefined
}

const FORMER = new Set(['former', 'ex', 'ousted', 'deposed', 'exiled', 'ex-president', 'ex-minister'])

function titleWords(entity: Entity | undefined): string[] {
  return entity?.titles.flatMap((title) => title.toLowerCase().split(/\s+/)) ?? []
}

/** Words whose sector the tables of titles leave open, because they are no titles. */
const OPEN_SECTORS: Readonly<Record<string, string>> = {
  extremists: 'REB',
  extremist: 'REB',
  militants: 'REB',
  terrorists: 'REB',
  bombers: 'UAF',
  bomber: 'UAF',
  gunmen: 'UAF',
  gunman: 'UAF',
  assailants: 'UAF',
  attackers: 'UAF',
  troop: 'MIL',
  civilian: 'CVL',
  population: 'CVL',
  inhabitants: 'CVL',
  settlers: 'CVL',
  rebel: 'REB',
  guerrilla: 'REB',
  separatist: 'REB',
  troops: 'MIL',
  soldiers: 'MIL',
  forces: 'MIL',
  army: 'MIL',
  navy: 'MIL',
  military: 'MIL',
  police: 'COP',
  people: 'CVL',
  civilians: 'CVL',
  protesters: 'CVL',
  demonstrators: 'CVL',
  men: 'CVL',
  women: 'CVL',
  children: 'CVL',
  refugees: 'REF',
  students: 'EDU',
  workers: 'LAB',
  union: 'LAB',
  embassy: 'GOV'
}

/**
 * A capital or a house of government as subject or object of politics stands for the government in it; any other city,
 * or a capital that is only the place, for those who live there (rule of the gold-standard records).
 */
function ofSeat(tree: Tree, cast: Cast, index: number): string | undefined {
  const { start, end } = tree.tokens[index].span
  const name = tree.text.slice(start, Math.min(end, start + 40))
  const isSeat = countryOfCapital(name) !== undefined || countryOfMetonym(name) !== undefined
  if (isSeat && !LOCATING.has(prepositionOf(tree, index))) return 'GOV'
  const isCity = tree.tokens[index].upos === 'PROPN' && isPlaceAt(tree, cast, index)
  return isCity && countryNamedAt(tree, index) === undefined ? 'CVL' : undefined
}

const LOCATING = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across'])
