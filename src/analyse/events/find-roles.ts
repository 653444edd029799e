import { type CodedEntry, isMeans, isMishap } from '../../knowledge/index.js'
import { type Cast, isNationality, isParty, isPlaceAt } from './cast.js'
import type { Frame } from './frame.js'
import { childrenBy, prepositionOf, relation, type Tree } from './tree.js'

/** Doer and target of an event: tokens, -1 where the text names none. */
export interface Roles {
  readonly actor: number
  readonly target: number
  readonly isMutual: boolean
}

/** Prepositions that lead to the target, the likeliest first. */
const TOWARDS = 'against with at on upon to from toward towards over into for of about between'.split(' ')

/** Verbs of these classes move what they take: the troops sent are nobody's target. */
const MOVING = new Set(['MOBILIZE', 'SANCTION withdraw', 'RETREAT withdraw', 'CONSULT visit'])

/** Acts that take two who do the same. */
const MUTUAL_TYPES = new Set(['CONSULT', 'AGREE', 'COOPERATE'])
const MUTUAL_VERBS = new Set([
  'clash',
  'fight',
  'battle',
  'trade',
  'exchange',
  'skirmish',
  'duel',
  'sign',
  'reach',
  'swap',
  'establish',
  'restore'
])

/** Who does what to whom in a verb's clause; `null` where the subject is nobody who could do it: "the storm killed". */
export function findRoles(tree: Tree, cast: Cast, frame: Frame, entry: CodedEntry): Roles | null {
  const actor = partyOf(tree, cast, frame.subject)
  if (actor === -1 && frame.subject !== -1 && !isAimed(tree, frame.subject, entry)) return null
  if (entry.type === 'ASSAULT' && frame.obliques.some(({ head }) => isMishap(tree.lemmas[head]))) return null

  const target = findTarget(tree, cast, frame, entry, actor)
  const isMutual = isMutualAct(tree, frame, entry)
  if (target !== -1 || !isMutual || actor === -1)
    return { actor, target, isMutual: isMutual && target !== -1 }
  const partner = partnerOf(tree, cast, actor)
  return { actor, target: partner, isMutual: partner !== -1 }
}

/** The party that a phrase names or holds: "Israel" of "Israel's air force", "U.S." of "a U.S. proposal". */
export function partyOf(tree: Tree, cast: Cast, index: number): number {
  if (index === -1) return -1
  if (isParty(tree, cast, index) || isNamedPlace(tree, cast, index)) return index
  return innerParty(tree, cast, index)
}

/** A party inside the phrase of a thing; -1 where it holds none. */
export function innerParty(tree: Tree, cast: Cast, index: number): number {
  for (const child of tree.children[index]) {
    const kind = relation(tree, child)
    if (kind === 'nmod' && tree.tokens[child].deprel === 'nmod:poss' && isOther(tree, cast, child))
      return child
    if ((kind === 'amod' || kind === 'compound') && isNaming(tree, cast, child)) return child
  }
  for (const child of childrenBy(tree, index, 'nmod')) {
    if (INNER.has(prepositionOf(tree, child)) && isOther(tree, cast, child)) return child
  }
  return -1
}

const INNER = new Set('of by from against with to for on at in between toward towards'.split(' '))

/** The first of those joined to a party by "and". */
export function partnerOf(tree: Tree, cast: Cast, index: number): number {
  return (
    childrenBy(tree, index, 'conj').find(
      (child) => isParty(tree, cast, child) || isNamedPlace(tree, cast, child)
    ) ?? -1
  )
}

/** Whether a doer that is no party still means somebody's act: "the blast killed six". */
function isAimed(tree: Tree, subject: number, entry: CodedEntry): boolean {
  return entry.type === 'ASSAULT' && isMeans(tree.lemmas[subject]) && !isMishap(tree.lemmas[subject])
}

function findTarget(tree: Tree, cast: Cast, frame: Frame, entry: CodedEntry, actor: number): number {
  const isMoved =
    entry.object !== undefined && (MOVING.has(entry.type) || MOVING.has(`${entry.type} ${entry.mode}`))
  const isFit = (index: number): boolean => index !== -1 && index !== actor && isOther(tree, cast, index)
  if (isFit(frame.receiver)) return frame.receiver
  if (!isMoved && isFit(frame.object)) return frame.object
  const along = obliqueTarget(tree, cast, frame, entry, isFit)
  if (along !== -1) return along
  const inner = frame.object === -1 || isMoved ? -1 : innerParty(tree, cast, frame.object)
  if (inner !== -1 && inner !== actor) return inner
  return locatedTarget(tree, cast, frame, entry, actor)
}

function obliqueTarget(
  tree: Tree,
  cast: Cast,
  frame: Frame,
  entry: CodedEntry,
  isFit: (index: number) => boolean
): number {
  const wanted = entry.particle === undefined ? TOWARDS : [entry.particle, ...TOWARDS]
  for (const preposition of wanted) {
    const found = frame.obliques.find((oblique) => oblique.preposition === preposition)
    if (found === undefined) continue
    if (isFit(found.head)) return found.head
    const inner = innerParty(tree, cast, found.head)
    if (inner !== -1 && preposition !== 'for' && preposition !== 'over') return inner
  }
  return -1
}

/** "suspended aid in Yemen", "troops entered the town": a country where it is done has it done to it. */
function locatedTarget(tree: Tree, cast: Cast, frame: Frame, entry: CodedEntry, actor: number): number {
  if (!LOCATED.has(entry.type)) return -1
  const found = frame.obliques.find(
    ({ head, preposition }) =>
      (preposition === 'in' || preposition === 'near') && isNamedPlace(tree, cast, head)
  )
  return found === undefined || found.head === actor ? -1 : found.head
}

const LOCATED = new Set(['AID', 'SANCTION', 'MOBILIZE', 'ASSAULT', 'COERCE'])

function isMutualAct(tree: Tree, frame: Frame, entry: CodedEntry): boolean {
  if (entry.mode === 'visit' || entry.mode === 'third-party') return false
  if (MUTUAL_VERBS.has(tree.lemmas[frame.verb])) return true
  return MUTUAL_TYPES.has(entry.type) && frame.obliques.every(({ preposition }) => preposition !== 'to')
}

/** Somebody other than the speaker's own: "its", "his own". */
function isOther(tree: Tree, cast: Cast, index: number): boolean {
  if (tree.tokens[index].upos === 'PRON' && OWN.has(tree.words[index])) return false
  return isParty(tree, cast, index) || isNamedPlace(tree, cast, index)
}

const OWN = new Set([
  'its',
  'his',
  'their',
  'her',
  'my',
  'our',
  'your',
  'itself',
  'himself',
  'themselves',
  'that',
  'which',
  'it',
  'you'
])

function isNaming(tree: Tree, cast: Cast, index: number): boolean {
  if (isNationality(tree, index)) return true
  return tree.tokens[index].upos !== 'ADJ' && (isParty(tree, cast, index) || isNamedPlace(tree, cast, index))
}

function isNamedPlace(tree: Tree, cast: Cast, index: number): boolean {
  return tree.tokens[index].upos === 'PROPN' && isPlaceAt(tree, cast, index)
}
