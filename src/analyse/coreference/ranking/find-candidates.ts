import { areCompatible } from '../chains.js'
import { bitOf, RELATIONS, ROLES, type SeenMention } from './seen-mention.js'
import { SORTS, type Sort } from './sorts.js'

/** How many mentions back one without a word in common may be meant. */
const BACK: Readonly<Record<Sort, number>> = {
  [SORTS.name]: 12,
  [SORTS.described]: 12,
  [SORTS.phrase]: 8,
  [SORTS.third]: 40,
  [SORTS.speaking]: 100,
  [SORTS.pointing]: 10
}
/** How many mentions back one with a word in common may be meant, and how many are compared: the work stays bounded. */
const WORD_BACK = 600
const CANDIDATES_MAX = 60

/**
 * Finds what a mention may take up: the nearest mention of each chain before it that does not contradict it, near or with
 * a word in common; the nearest first.
 */
export function createCandidateFinder(seen: readonly SeenMention[]): (index: number) => number[] {
  // For each chain the last mention that was compared with it.
  const compared = new Int32Array(seen.length).fill(-1)
  return (index) => {
    const mention = seen[index]
    // What the rules have joined to someone before it is in its chain already.
    if (mention.root !== index && mention.sort !== SORTS.phrase) return []
    // "A senior commander said": someone new, unless an apposition says otherwise; a speaker is never guessed.
    if (mention.sort === SORTS.described && mention.draft.indefinite) return []
    const found: number[] = []
    compared[mention.root] = index
    const last = Math.max(0, index - (mention.isPronoun ? BACK[mention.sort] : WORD_BACK))
    for (let at = index - 1; last <= at && found.length < CANDIDATES_MAX; at -= 1) {
      const other = seen[at]
      if (compared[other.root] === index || !canBeTaken(mention, other, index - at)) continue
      compared[other.root] = index
      if (areCompatible(other.chain, mention.chain)) found.push(at)
    }
    return found
  }
}

function canBeTaken(mention: SeenMention, other: SeenMention, distance: number): boolean {
  // "I" is somebody who speaks, never a plan.
  if (mention.sort === SORTS.speaking) return other.sort !== SORTS.phrase && other.sort !== SORTS.pointing
  if (areTwo(mention, other)) return false
  return distance <= BACK[mention.sort] || hasWordInCommon(mention, other)
}

/**
 * "Her spokesman quoted him": subject and object of one verb are two. So are "his daughter" and "the minister" of one
 * sentence that no apposition joins, and "she" is no "remarks".
 */
function areTwo(mention: SeenMention, other: SeenMention): boolean {
  const isSameSentence = mention.draft.sentence === other.draft.sentence
  if (mention.isPronoun) {
    const { gender } = mention.draft
    if ((gender === 'male' || gender === 'female') && other.sort === SORTS.phrase && other.draft.plural)
      return true
    const isObject = OBJECTS.has(mention.draft.head) && mention.role === ROLES.object
    return isObject && isSameSentence && other.role === ROLES.subject && other.governor === mention.governor
  }
  if (!isSameSentence || mention.sort !== SORTS.described || other.sort !== SORTS.described) return false
  return (
    mention.lemma !== other.lemma &&
    mention.relation !== RELATIONS.apposed &&
    other.relation !== RELATIONS.apposed
  )
}

const OBJECTS = new Set(['him', 'her', 'them', 'it'])

function hasWordInCommon(a: SeenMention, b: SeenMention): boolean {
  if (a.isPronoun || b.isPronoun) return false
  if ((a.nounBits & bitOf(b.lemma)) === 0 && (b.nounBits & bitOf(a.lemma)) === 0) return false
  return a.lemma === b.lemma || a.nouns.includes(b.lemma) || b.nouns.includes(a.lemma)
}
