import { type CodedEntry, isMeans, isMishap, isOfObjectClass } from '../../knowledge/index.js'
import { type Cast, countryNamedAt, isNationality, isParty, isPlaceAt } from './cast.js'
import type { Frame, Oblique } from './frame.js'
import { readFrame } from './frame.js'
import { childrenBy, DEPTH_MAX, prepositionOf, relation, type Tree } from './tree.js'

/** Doer and target of an event: tokens, -1 where the text names none. */
export interface Roles {
  readonly actor: number
  readonly target: number
  readonly isMutual: boolean
}

/** Prepositions that lead to the target, the likeliest first. */
const TOWARDS =
  'against with at on upon to from toward towards over into of between for by about in near'.split(' ')
const RANK: ReadonlyMap<string, number> = new Map(TOWARDS.map((preposition, rank) => [preposition, rank]))

/** Only a named place may be a target after these: "suspended aid in Yemen". */
const PLACING = new Set(['in', 'near', 'into'])
/** A party after these is seldom the one it is done to. */
const LOOSE = new Set(['for', 'by', 'about', 'over', 'of'])

/** Classes whose nouns have it done to them; all others are what is sent, signed, lifted or given. */
const SUFFERING = new Set([
  'ACTOR',
  'CAPTIVE',
  'SUSPECT',
  'HOSTAGE',
  'PLACE',
  'BODY',
  'MEDIA',
  'BUILDING',
  'INSPECTORS'
])

/** Acts that take two who do the same. */
const MUTUAL_TYPES = new Set(['CONSULT', 'AGREE', 'COOPERATE'])
const MUTUAL_VERBS = new Set(
  'clash fight battle trade exchange skirmish duel sign reach swap establish restore'.split(' ')
)

/** Types that harm places and buildings as well as people. */
const HARMING = new Set(['ASSAULT', 'COERCE'])

/** Who does what to whom in a verb's clause; `null` where the subject is nobody who could do it: "the storm killed". */
export function findRoles(tree: Tree, cast: Cast, frame: Frame, entry: CodedEntry): Roles | null {
  const actor = partyOf(tree, cast, frame.subject)
  if (actor === -1 && frame.subject !== -1 && !isAimed(tree, frame.subject, entry)) return null
  if (entry.type === 'ASSAULT' && frame.obliques.some(({ head }) => isMishap(tree.lemmas[head]))) return null

  const isMutual = isMutualAct(tree, frame, entry)
  const partner = isMutual && actor !== -1 && !hasPartnerPhrase(frame) ? partnerOf(tree, cast, actor) : -1
  if (partner !== -1) return { actor, target: partner, isMutual: true }
  const target = findTarget(tree, cast, frame, entry, actor)
  return { actor, target, isMutual: isMutual && target !== -1 }
}

/** The party that a phrase names or holds: "Israel" of "Israel's air force", "U.S." of "a U.S. proposal". */
export function partyOf(tree: Tree, cast: Cast, index: number): number {
  if (index === -1) return -1
  if (isSomebody(tree, cast, index)) return index
  const inner = innerParty(tree, cast, index)
  return inner !== -1 && isCountOf(tree, index, inner) ? index : inner
}

/** "thousands of students", "a group of rebels": how many there are of a party is the party. */
function isCountOf(tree: Tree, index: number, party: number): boolean {
  return (
    COUNTS.has(tree.lemmas[index]) && tree.tokens[party].head === index && prepositionOf(tree, party) === 'of'
  )
}

const COUNTS = new Set(
  'thousand hundred dozen score ten million number lot majority handful couple pair series thousands hundreds dozens scores tens'.split(
    ' '
  )
)

/** A party inside the phrase of a thing, by possessor, adjective, then prepositions; -1 where it holds none. */
export function innerParty(tree: Tree, cast: Cast, index: number, depth = 0): number {
  for (const child of tree.children[index]) {
    const kind = relation(tree, child)
    if (tree.tokens[child].deprel === 'nmod:poss' && isOther(tree, cast, child)) return child
    if ((kind === 'amod' || kind === 'compound') && isNaming(tree, cast, child)) return child
    if ((kind === 'appos' || kind === 'flat') && isNaming(tree, cast, child)) return child
  }
  const phrases = childrenBy(tree, index, 'nmod').map((head) => ({
    head,
    preposition: prepositionOf(tree, head)
  }))
  return bestOf(tree, cast, phrases, depth)
}

/** The first of those joined to a party by "and". */
export function partnerOf(tree: Tree, cast: Cast, index: number): number {
  return childrenBy(tree, index, 'conj').find((child) => isSomebody(tree, cast, child)) ?? -1
}

/** The likeliest target among phrases: by preposition first, then itself before what stands inside it. */
export function bestOf(tree: Tree, cast: Cast, phrases: readonly Oblique[], depth = 0, actor = -1): number {
  const ranked = phrases
    .filter(({ preposition }) => RANK.has(preposition))
    .sort((a, b) => (RANK.get(a.preposition) ?? 0) - (RANK.get(b.preposition) ?? 0))
  for (const { head, preposition } of ranked) {
    if (head === actor) continue
    if (PLACING.has(preposition) ? isNamedPlace(tree, cast, head) : isOther(tree, cast, head)) return head
    const inner = depth < 2 && !PLACING.has(preposition) ? innerParty(tree, cast, head, depth + 1) : -1
    if (inner !== -1 && inner !== actor) return inner
  }
  return -1
}

/**
 * The first party that a clause under the trigger names: "agreed to lift embargoes on sales to Iran" concerns Iran. Only
 * names and nationalities count, and none that does something in that clause for the actor's sake.
 */
export function namedBelow(tree: Tree, cast: Cast, trigger: number, actor: number): number {
  const waiting = childrenBy(tree, trigger, 'xcomp', 'ccomp', 'advcl', 'obj', 'obl')
  for (let step = 0; step < waiting.length && step < DEPTH_MAX; step += 1) {
    const at = waiting[step]
    if (at !== actor && isNamedParty(tree, cast, at) && !isTimeOrAgent(tree, at))
      return wholeOf(tree, cast, at)
    waiting.push(...tree.children[at].filter((child) => BELOW.has(relation(tree, child))))
  }
  return -1
}

/** "Russian" of "the Russian government" names the government; "Russian" of "Russian aircraft" names Russia. */
function wholeOf(tree: Tree, cast: Cast, index: number): number {
  const kind = relation(tree, index)
  const { head } = tree.tokens[index]
  return (kind === 'amod' || kind === 'compound') && isSomebody(tree, cast, head) ? head : index
}

const BELOW = new Set([
  'obj',
  'obl',
  'nmod',
  'xcomp',
  'nsubj',
  'amod',
  'compound',
  'advcl',
  'ccomp',
  'iobj',
  'acl'
])

/** Whom a demand, threat or charge is about, where its clause has a subject of its own: "demanded that Israel withdraw". */
export function askedOf(tree: Tree, cast: Cast, verb: number): number {
  for (const clause of childrenBy(tree, verb, 'ccomp')) {
    const frame = readFrame(tree, clause)
    const subject = frame.subject === -1 ? frame.object : frame.subject
    const party = subject === -1 ? -1 : partyOf(tree, cast, subject)
    if (party !== -1 && tree.tokens[party].upos !== 'PRON') return party
  }
  return -1
}

/** Whether a doer that is no party still means somebody's act: "the blast killed six". */
function isAimed(tree: Tree, subject: number, entry: CodedEntry): boolean {
  return entry.type === 'ASSAULT' && isMeans(tree.lemmas[subject]) && !isMishap(tree.lemmas[subject])
}

function findTarget(tree: Tree, cast: Cast, frame: Frame, entry: CodedEntry, actor: number): number {
  const { object, receiver } = frame
  if (entry.mode === 'resign') return -1 // One resigns from a post, which is nobody.
  const isMoved = entry.object !== undefined && !SUFFERING.has(entry.object) && !isSufferingTroops(entry)
  const isFit = (index: number): boolean => index !== -1 && index !== actor && isOther(tree, cast, index)
  if (isFit(receiver)) return receiver
  if (!isMoved && entry.type !== 'MOBILIZE' && isFit(object)) return object
  const asked = ASKING.has(entry.type) ? askedOf(tree, cast, frame.verb) : -1
  if (asked !== -1 && asked !== actor) return asked
  const inner = object === -1 || object === actor ? -1 : innerParty(tree, cast, object)
  const along = bestOf(
    tree,
    cast,
    frame.obliques.filter(
      ({ head, preposition }) => !isAgent(frame, preposition) && !isScene(tree, entry, head, preposition)
    ),
    0,
    actor
  )
  const isFirm =
    along !== -1 && frame.obliques.some(({ head, preposition }) => head === along && !LOOSE.has(preposition))
  if (isFirm && (isMoved || inner === -1)) return along
  if (inner !== -1 && inner !== actor) return inner
  if (along !== -1) return along
  if (object !== -1 && HARMING.has(entry.type) && isPlaceOrBuilding(tree, cast, object)) return object
  return HARMING.has(entry.type) ? -1 : namedBelow(tree, cast, frame.verb, actor)
}

const ASKING = new Set(['REQUEST', 'THREATEN'])

/** "disarm the militia", "captured ten soldiers": troops that do not act but suffer. */
function isSufferingTroops({ type, mode, object }: CodedEntry): boolean {
  return object === 'TROOPS' && (mode === 'abduct' || type === 'AID' || mode === 'disarm')
}

function isAgent(frame: Frame, preposition: string): boolean {
  return preposition === 'by' && frame.isPassive
}

/** "exploded in Oslo": where harm is done is its place; only a country or region is coded as harmed itself. */
function isScene(tree: Tree, { type }: CodedEntry, head: number, preposition: string): boolean {
  return HARMING.has(type) && PLACING.has(preposition) && countryNamedAt(tree, head) === undefined
}

function isPlaceOrBuilding(tree: Tree, cast: Cast, index: number): boolean {
  return isPlaceAt(tree, cast, index) || isOfObjectClass(tree.lemmas[index], 'BUILDING')
}

function hasPartnerPhrase(frame: Frame): boolean {
  return frame.obliques.some(({ preposition }) => preposition === 'with')
}

function isMutualAct(tree: Tree, frame: Frame, entry: CodedEntry): boolean {
  if (entry.mode === 'visit' || entry.mode === 'third-party') return false
  if (MUTUAL_VERBS.has(tree.lemmas[frame.verb])) return true
  return MUTUAL_TYPES.has(entry.type) && frame.obliques.every(({ preposition }) => preposition !== 'to')
}

function isSomebody(tree: Tree, cast: Cast, index: number): boolean {
  return isParty(tree, cast, index) || isNamedPlace(tree, cast, index)
}

/** Somebody other than the doer's own: not "its" forces. */
function isOther(tree: Tree, cast: Cast, index: number): boolean {
  if (tree.tokens[index].upos === 'PRON' && OWN.has(tree.words[index])) return false
  return isSomebody(tree, cast, index)
}

const OWN = new Set(
  'its his their her my our your itself himself herself themselves that which it you'.split(' ')
)

function isNaming(tree: Tree, cast: Cast, index: number): boolean {
  if (isNationality(tree, index)) return true
  return tree.tokens[index].upos !== 'ADJ' && isOther(tree, cast, index)
}

function isNamedParty(tree: Tree, cast: Cast, index: number): boolean {
  if (isNationality(tree, index)) return true
  return tree.tokens[index].upos === 'PROPN' && isSomebody(tree, cast, index)
}

/** "in June", "by Russia": when or through whom, not whom it concerns. */
function isTimeOrAgent(tree: Tree, index: number): boolean {
  return BESIDE.has(prepositionOf(tree, index))
}

const BESIDE = new Set(
  'by during since until according under despite following amid before after via through per'.split(' ')
)

function isNamedPlace(tree: Tree, cast: Cast, index: number): boolean {
  return tree.tokens[index].upos === 'PROPN' && isPlaceAt(tree, cast, index)
}
