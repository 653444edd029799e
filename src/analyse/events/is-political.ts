import { type Cast, isNationality } from './cast.js'
import { codesOf } from './codes-of.js'
import type { Draft } from './draft.js'
import type { Tree } from './tree.js'

/** Types that private people do every day: meeting, helping, asking. */
const SOFT = new Set(['CONSULT', 'AID', 'SUPPORT', 'AGREE', 'REQUEST', 'COOPERATE', 'CONCEDE'])

/** Sectors of those who act for themselves. */
const PRIVATE = new Set([
  'CVL',
  'EDU',
  'SPO',
  'BUS',
  'UNK',
  'JRN',
  'MED',
  'REL',
  'SOC',
  'LAW',
  'AGR',
  'CRM',
  'ELI'
])

/**
 * Whether an event is of the kind the code book is for: a friend met or a pupil helped is not. A country, or one side
 * that acts for a state, a party, a court or an armed group, is enough; so is anything that harms. A traveller counts by
 * who travels, since everybody travels to a country.
 */
export function isPolitical(tree: Tree, cast: Cast, { type, mode, actor, target }: Draft): boolean {
  if (mode === 'visit') return actor !== -1 && isPublic(tree, cast, actor)
  if (!SOFT.has(type)) return true
  return [actor, target].some((index) => index !== -1 && isPublic(tree, cast, index))
}

function isPublic(tree: Tree, cast: Cast, index: number): boolean {
  if (isNationality(tree, index)) return true
  const { country, sector } = codesOf(tree, cast, index)
  if (country !== undefined) return true
  return sector === undefined
    ? cast.get(index)?.type === 'organization' || isInitials(tree, index)
    : !PRIVATE.has(sector)
}

/** "ECB", "UNSMIL": a body by its initials. */
function isInitials(tree: Tree, index: number): boolean {
  const { start, end } = tree.tokens[index].span
  return /^[A-Z]{3,8}$/.test(tree.text.slice(start, Math.min(end, start + 10)))
}
