import { type CodedEntry, eventsOfNoun, isMishap, isOfObjectClass, lightVerb } from '../../knowledge/index.js'
import { type Cast, isPlaceAt } from './cast.js'
import type { Draft } from './draft.js'
import { bestOf, partnerOf, partyOf } from './find-roles.js'
import { type Frame, type Oblique, readFrame } from './frame.js'
import { howReal } from './how-real.js'
import { childrenBy, isVerb, prepositionOf, type Range, relation, type Tree } from './tree.js'

/** How a noun stands in its clause decides who does what to whom. */
type Standing = 'done' | 'undergone' | 'happening' | 'bare'

/** Events that nouns tell: "launched an attack on", "came under fire", "Clashes erupted", "the killing of". */
export function findNounDrafts(tree: Tree, cast: Cast, { from, to }: Range): Draft[] {
  const drafts: Draft[] = []
  for (let noun = from; noun < to; noun += 1) {
    const { upos } = tree.tokens[noun]
    if (upos !== 'NOUN' && upos !== 'PROPN') continue
    const draft = readNoun(tree, cast, noun)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

function readNoun(tree: Tree, cast: Cast, noun: number): Draft | null {
  const entry = eventsOfNoun(tree.lemmas[noun]).find((candidate) => fits(tree, noun, candidate))
  if (entry === undefined) return null
  if (relation(tree, noun) === 'compound' && carrierOf(tree, noun) === noun) return null
  const { standing, clause } = standingOf(tree, noun)
  if (standing === 'bare' && !BARE_TYPES.has(entry.type)) return null
  const frame = standing === 'bare' || clause === noun ? null : readFrame(tree, clause)
  if (frame !== null && standing === 'done' && isMishapSubject(tree, frame)) return null
  const named = rolesBeside(tree, cast, noun, entry)
  const roles = frame === null ? named : rolesInClause(tree, cast, frame, standing, named)
  if (!isEnough(tree, noun, standing, roles)) return null
  return {
    trigger: noun,
    clause,
    kind: 'noun',
    type: entry.type,
    mode: entry.mode,
    ...roles,
    told: howReal(tree, noun, clause),
    rule: `events/noun ${standing} ${entry.before ? `${entry.before} ` : ''}${entry.word}`
  }
}

/** Types that a noun may tell without a verb's help: deeds, not words. */
const BARE_TYPES = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE'])

function fits(tree: Tree, noun: number, { before, particle, object }: CodedEntry): boolean {
  if (object !== undefined && !hasInside(tree, noun, object)) return false
  if (before !== undefined && !standsBefore(tree, noun, before)) return false
  if (particle === undefined) return true
  return tree.words[noun + 1] === particle
}

function hasInside(tree: Tree, noun: number, object: string): boolean {
  return childrenBy(tree, noun, 'nmod').some(
    (child) =>
      prepositionOf(tree, child) === 'of' &&
      [child, ...childrenBy(tree, child, 'conj', 'compound')].some((word) =>
        isOfObjectClass(tree.lemmas[word], object)
      )
  )
}

function standsBefore(tree: Tree, noun: number, before: string): boolean {
  const last = tree.words[noun - 1] === '-' ? noun - 2 : noun - 1
  if (tree.words[last] === before || tree.lemmas[last] === before) return true
  return childrenBy(tree, noun, 'compound', 'amod').some((child) => tree.lemmas[child] === before)
}

function standingOf(tree: Tree, noun: number): { standing: Standing; clause: number } {
  const carrier = carrierOf(tree, noun)
  const verb = tree.tokens[carrier].head
  if (verb < 0 || !isVerb(tree, verb)) return { standing: 'bare', clause: noun }
  const { does, undergoes, happens } = lightVerb(tree.lemmas[verb])
  const { deprel } = tree.tokens[carrier]
  const kind = relation(tree, carrier)
  const preposition = kind === 'obl' ? prepositionOf(tree, carrier) : ''
  if (does && (kind === 'obj' || deprel === 'nsubj:pass')) return { standing: 'done', clause: verb }
  if (kind === 'obl' && LIGHT_PHRASES.has(`${tree.lemmas[verb]} ${preposition}`))
    return { standing: 'done', clause: verb }
  if (undergoes && (kind === 'obj' || preposition === 'under')) return { standing: 'undergone', clause: verb }
  if (happens && kind === 'nsubj') return { standing: 'happening', clause: verb }
  return { standing: 'bare', clause: noun }
}

/** "a mediation effort", "a wave of attacks": the noun that stands in the clause for the one that tells the event. */
function carrierOf(tree: Tree, noun: number): number {
  const { head } = tree.tokens[noun]
  if (head < 0 || !CARRIERS.has(tree.lemmas[head])) return noun
  const kind = relation(tree, noun)
  return kind === 'compound' || (kind === 'nmod' && prepositionOf(tree, noun) === 'of') ? head : noun
}

const CARRIERS = new Set(
  'effort campaign series wave round bid drive operation programme program string spate number state act series attempt mission process set measure package kind form game'.split(
    ' '
  )
)

/** A verb and its preposition that together mean "do": "engaged in talks", "went on strike". */
const LIGHT_PHRASES = new Set([
  'engage in',
  'participate in',
  'take in',
  'go on',
  'go into',
  'enter into',
  'join in',
  'be on',
  'respond with',
  'embark on',
  'arrive for',
  'meet for',
  'sit for',
  'involve in'
])

interface NounRoles {
  readonly actor: number
  readonly target: number
  readonly isMutual: boolean
}

/** Nouns whose possessor or adjective has it done to them: "his arrest". */
const SUFFERED = new Set(
  'killing murder arrest detention imprisonment assassination execution beheading lynching deportation expulsion conviction release abduction kidnapping rape torture beating dismissal ouster eviction displacement acquittal pardon sentence fine indictment freeing liberation shooting stabbing'.split(
    ' '
  )
)
const AT = new Set(['against', 'on', 'upon', 'at', 'with', 'to', 'toward', 'towards', 'in', 'for', 'over'])

/** Who the noun's own phrase names: "the army's shelling of the town", "talks between Israel and Egypt". */
function rolesBeside(tree: Tree, cast: Cast, noun: number, entry: CodedEntry): NounRoles {
  let actor = -1
  const towards: Oblique[] = []
  for (const child of tree.children[noun]) {
    const side = sideOf(tree, noun, child, entry)
    if (side === 'target') towards.push({ head: child, preposition: prepositionOf(tree, child) || 'against' })
    if (side === null || side === 'target') continue
    const party = partyOf(tree, cast, child)
    if (party === -1) continue
    if (side === 'between') return { actor: party, target: partnerOf(tree, cast, party), isMutual: true }
    if (actor === -1) actor = party
  }
  const target = bestOf(tree, cast, towards, 0, actor)
  return {
    actor,
    target: target === -1 && isHarm(entry) ? harmedPlace(tree, cast, towards) : target,
    isMutual: false
  }
}

function isHarm({ type }: CodedEntry): boolean {
  return type === 'ASSAULT' || type === 'COERCE'
}

/** "the shelling of the village": a place or building may be harmed, though it does nothing itself. */
function harmedPlace(tree: Tree, cast: Cast, towards: readonly Oblique[]): number {
  const found = towards.find(
    ({ head, preposition }) =>
      preposition !== 'in' && (isPlaceAt(tree, cast, head) || isOfObjectClass(tree.lemmas[head], 'BUILDING'))
  )
  return found?.head ?? -1
}

function sideOf(
  tree: Tree,
  noun: number,
  child: number,
  entry: CodedEntry
): 'actor' | 'target' | 'between' | null {
  const kind = relation(tree, child)
  const isSuffered = SUFFERED.has(tree.lemmas[noun])
  if (tree.tokens[child].deprel === 'nmod:poss') return isSuffered ? 'target' : 'actor'
  if (kind === 'amod' || kind === 'compound') return isSuffered ? null : 'actor'
  if (kind !== 'nmod' && kind !== 'obl') return null
  const preposition = prepositionOf(tree, child)
  if (preposition === 'between') return 'between'
  if (preposition === 'by') return 'actor'
  if (preposition === 'from') return 'actor'
  if (preposition === 'of') return entry.of ?? 'target'
  return AT.has(preposition) ? 'target' : null
}

function rolesInClause(
  tree: Tree,
  cast: Cast,
  frame: Frame,
  standing: Standing,
  named: NounRoles
): NounRoles {
  if (standing === 'happening') return happeningRoles(tree, cast, frame, named)
  const subject = partyOf(tree, cast, frame.subject)
  if (standing === 'undergone')
    return {
      ...named,
      target: subject === -1 ? named.target : subject,
      actor: alongside(tree, cast, frame, FROM) ?? named.actor
    }
  const actor = subject === -1 ? named.actor : subject
  const receiver = frame.receiver === -1 ? -1 : partyOf(tree, cast, frame.receiver)
  const obliques = frame.obliques.filter(({ preposition }) => preposition !== 'by')
  const along = named.target === -1 && receiver === -1 ? bestOf(tree, cast, obliques, 0, actor) : receiver
  const target = named.target === -1 ? along : named.target
  if (target !== -1 && target !== actor) return { actor, target, isMutual: named.isMutual }
  const partner = actor === -1 ? -1 : partnerOf(tree, cast, actor)
  return { actor, target: partner, isMutual: partner !== -1 }
}

/** "Clashes erupted between police and students": who clashed stands beside the verb. */
function happeningRoles(tree: Tree, cast: Cast, frame: Frame, named: NounRoles): NounRoles {
  if (named.actor !== -1 || named.target !== -1) return named
  const between = frame.obliques.find(({ preposition }) => preposition === 'between')
  const actor = between === undefined ? -1 : partyOf(tree, cast, between.head)
  const against = frame.obliques.filter(({ preposition }) => preposition === 'against')
  if (actor === -1) return { ...named, target: bestOf(tree, cast, against) }
  return { actor, target: partnerOf(tree, cast, actor), isMutual: true }
}

const FROM = new Set(['from', 'by'])

function alongside(tree: Tree, cast: Cast, frame: Frame, wanted: ReadonlySet<string>): number | undefined {
  for (const { head, preposition } of frame.obliques) {
    if (!wanted.has(preposition)) continue
    const party = partyOf(tree, cast, head)
    if (party !== -1) return party
  }
  return undefined
}

/**
 * A noun without a verb's help needs both sides, or a victim: "the killing of two farmers". Nobody invents an event out of
 * "the risk of attacks" or of condolences over "the attack in Tharn".
 */
function isEnough(tree: Tree, noun: number, standing: Standing, roles: NounRoles): boolean {
  const { actor, target } = roles
  if (standing === 'happening') return true
  if (standing !== 'bare') return actor !== -1 || target !== -1
  return target !== -1 && (actor !== -1 || SUFFERED.has(tree.lemmas[noun]))
}

function isMishapSubject(tree: Tree, frame: Frame): boolean {
  return frame.subject !== -1 && isMishap(tree.lemmas[frame.subject])
}
