import { type Cast, countryAt, isPlaceAt } from './cast.js'
import type { Draft } from './draft.js'
import { childrenBy, prepositionOf, type Tree } from './tree.js'

const LOCATING = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'around',
  'throughout',
  'off',
  'around'
])

/** The named place where an event's own clause says it happened; -1 where it names none. Never the dateline. */
export function findPlace(tree: Tree, cast: Cast, { trigger, clause }: Draft): number {
  for (const host of trigger === clause ? [clause] : [trigger, clause]) {
    for (const phrase of childrenBy(tree, host, 'obl', 'nmod')) {
      if (!LOCATING.has(prepositionOf(tree, phrase))) continue
      const place = namedPlace(tree, cast, phrase, 0)
      if (place !== -1) return place
    }
  }
  return -1
}

/** "Tharn" of "in the northern city of Tharn". */
function namedPlace(tree: Tree, cast: Cast, phrase: number, depth: number): number {
  if (tree.tokens[phrase].upos === 'PROPN' && isPlaceAt(tree, cast, phrase)) return phrase
  if (3 < depth) return -1
  for (const child of childrenBy(tree, phrase, 'nmod', 'appos', 'compound', 'flat')) {
    const found = namedPlace(tree, cast, child, depth + 1)
    if (found !== -1) return found
  }
  return -1
}

/** The country a place is in, where the place or a place it is said to lie in is one that the tables know. */
export function countryOfPlace(tree: Tree, cast: Cast, place: number): string | undefined {
  const own = countryAt(tree, place) ?? cast.get(place)?.country
  if (own !== undefined) return own
  for (const child of childrenBy(tree, place, 'nmod', 'appos')) {
    const country = countryAt(tree, child)
    if (country !== undefined) return country
  }
  return undefined
}
