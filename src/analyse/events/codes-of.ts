import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  countryOfMetonym,
  organizationNamed,
  sectorOfBody,
  sectorOfOrganizationHead,
  sectorOfRole
} from '../../knowledge/index.js'
import type { Cast } from './cast.js'
import { phraseRange } from './phrase.js'
import type { Tree } from './tree.js'

/** What PLOVER writes beside an actor. */
export interface Codes {
  readonly country?: string
  readonly sector?: string
}

/** Longest name, in words, that is looked up as a whole. */
const NAME_WORDS_MAX = 6

/**
 * Country and sector of a party, from the words that name it and from its entity: "Foreign Ministry spokesman" is GOV.
 * Absent where neither says: no country is guessed from where the report was written.
 */
export function codesOf(tree: Tree, cast: Cast, index: number): Codes {
  const entity = cast.get(index)
  const words = wordsOfPhrase(tree, index)
  const known = organizationIn(words) ?? (entity && organizationNamed(entity.name))
  const country = known?.code ?? countryIn(words) ?? entity?.country ?? countryOf(entity?.name)
  const sector =
    sectorIn(words) ??
    known?.sector ??
    entity?.sector ??
    sectorOfTitles(entity?.titles) ??
    ofSeat(tree, index)
  return { ...(country !== undefined && { country }), ...(sector !== undefined && { sector }) }
}

function wordsOfPhrase(tree: Tree, index: number): string[] {
  const { from, to } = phraseRange(tree, index)
  return tree.tokens
    .slice(from, Math.min(to, from + 24))
    .map(({ span }) => tree.text.slice(span.start, Math.min(span.end, span.start + 40)))
}

/** The longest run of words that names a body everyone knows. */
function organizationIn(words: readonly string[]): ReturnType<typeof organizationNamed> {
  for (const name of runsOf(words)) {
    const found = organizationNamed(name)
    if (found !== undefined) return found
  }
  return undefined
}

function countryIn(words: readonly string[]): string | undefined {
  for (const name of runsOf(words)) {
    const found = countryOf(name) ?? countryOfDemonym(name)
    if (found !== undefined) return found
  }
  return undefined
}

function countryOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  return countryNamed(name) ?? countryOfMetonym(name) ?? countryOfCapital(name)
}

/** Runs of capitalised words, longer ones first, then as they stand. */
function runsOf(words: readonly string[]): string[] {
  const runs: string[] = []
  for (let length = Math.min(NAME_WORDS_MAX, words.length); 0 < length; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      if (/^\p{Lu}/u.test(words[from])) runs.push(words.slice(from, from + length).join(' '))
    }
  }
  return runs
}

/** The sector that a word of the phrase states, the last word first: "police chief" is led by "chief", which says nothing. */
function sectorIn(words: readonly string[]): string | undefined {
  for (const word of [...words].reverse()) {
    const found =
      PEOPLE[word.toLowerCase()] ?? sectorOfRole(word) ?? sectorOfBody(word) ?? sectorOfOrganizationHead(word)
    if (found !== undefined && found !== 'UNK') return found
  }
  return undefined
}

/** Words whose sector the tables of titles leave open, because they are no titles. */
const PEOPLE: Readonly<Record<string, string>> = {
  opposition: 'OPP',
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

function sectorOfTitles(titles: readonly string[] | undefined): string | undefined {
  return titles === undefined ? undefined : sectorIn(titles.flatMap((title) => title.split(/\s+/)))
}

/** A capital or a house of government as subject of politics stands for the government in it. */
function ofSeat(tree: Tree, index: number): string | undefined {
  const { start, end } = tree.tokens[index].span
  const name = tree.text.slice(start, Math.min(end, start + 40))
  return countryOfCapital(name) !== undefined || countryOfMetonym(name) !== undefined ? 'GOV' : undefined
}
