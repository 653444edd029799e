import { type CodedEntry, eventsOfVerb, isOfObjectClass } from '../../knowledge/index.js'
import { type Cast, isParty, isPlaceAt } from './cast.js'
import type { Draft } from './draft.js'
import { findRoles } from './find-roles.js'
import { type Frame, readFrame } from './frame.js'
import { howReal } from './how-real.js'
import { childrenBy, isVerb, prepositionOf, type Range, relation, type Tree } from './tree.js'

/** Events that verbs tell: "Troops shelled the town", "was arrested by police", "called off the strike". */
export function findVerbDrafts(tree: Tree, cast: Cast, { from, to }: Range): Draft[] {
  const drafts: Draft[] = []
  for (let verb = from; verb < to; verb += 1) {
    if (!isVerb(tree, verb)) continue
    const draft = readVerb(tree, cast, verb)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

function readVerb(tree: Tree, cast: Cast, verb: number): Draft | null {
  const entries = eventsOfVerb(tree.lemmas[verb])
  if (entries.length === 0 || relation(tree, verb) === 'compound') return null
  const frame = readFrame(tree, verb)
  const entry = entries.find((candidate) => fits(tree, cast, frame, candidate))
  if (entry === undefined || entry.type === 'NONE' || isOpinion(tree, verb) || isLeaveToSpeak(tree, verb))
    return null
  if (entry.type === 'ASSAULT' && isBehindQuotation(tree, verb)) return null
  const roles = findRoles(tree, cast, frame, entry)
  if (roles === null) return null
  return {
    trigger: verb,
    clause: verb,
    kind: 'verb',
    type: entry.type,
    mode: entry.mode,
    actor: roles.actor,
    target: roles.target,
    told: howReal(tree, verb, verb),
    isMutual: roles.isMutual,
    rule: `events/verb ${entry.word}${entry.particle ? ` ${entry.particle}` : ''}${entry.object ? ` ${entry.object}` : ''}`
  }
}

/** "Critics agree that it failed": to be of one mind is no agreement to do something. */
function isOpinion(tree: Tree, verb: number): boolean {
  if (tree.lemmas[verb] !== 'agree' || tree.words[verb] === 'agreed') return false
  return (
    childrenBy(tree, verb, 'xcomp', 'aux').length === 0 &&
    !childrenBy(tree, verb, 'obl').some((child) => ON_WHAT.has(prepositionOf(tree, child)))
  )
}

const LEAVE = new Set(['authorise', 'authorize', 'allow', 'permit', 'clear'])
const SPEECH = new Set([
  'speak',
  'talk',
  'discuss',
  'comment',
  'brief',
  'disclose',
  'release',
  'reveal',
  'say'
])

/** "who was not authorised to speak": why a source has no name is nothing done to anybody. */
function isLeaveToSpeak(tree: Tree, verb: number): boolean {
  return (
    LEAVE.has(tree.lemmas[verb]) &&
    childrenBy(tree, verb, 'xcomp', 'advcl').some((child) => SPEECH.has(tree.lemmas[child]))
  )
}

/** "'We are done,' stormed Ilo Brant": right behind what was said a verb tells how it was said. */
function isBehindQuotation({ words }: Tree, verb: number): boolean {
  return /^["'”’»]$/.test(words[verb - 1] ?? '') && /^[,?!]$/.test(words[verb - 2] ?? '')
}

const ON_WHAT = new Set(['on', 'to', 'upon'])

function fits(tree: Tree, cast: Cast, frame: Frame, { particle, object }: CodedEntry): boolean {
  if (particle !== undefined && !hasParticle(tree, frame, particle)) return false
  if (object === undefined) return true
  return objectsFor(tree, frame, particle, object).some((index) => isOfClass(tree, cast, index, object))
}

function hasParticle(tree: Tree, frame: Frame, particle: string): boolean {
  if (frame.particles.includes(particle)) return true
  if (frame.obliques.some(({ preposition }) => preposition === particle)) return true
  const ofObject = frame.object === -1 ? [] : childrenBy(tree, frame.object, 'nmod')
  if (particle === 'to' && ofObject.some((child) => prepositionOf(tree, child) === 'to')) return true
  return tree.words[frame.verb + 1] === particle && tree.tokens[frame.verb + 1].upos !== 'SCONJ'
}

/** "put on alert", "taken into custody", "set on fire": the class stands after a preposition. */
const AFTER_PREPOSITION = new Set([
  'ALERT',
  'SPEECH',
  'CUSTODY',
  'FIRE',
  'STREET',
  'DEATH',
  'HOSTAGE',
  'TALKS'
])

function objectsFor(tree: Tree, frame: Frame, particle: string | undefined, object: string): number[] {
  const found = [frame.object, object === 'ACTOR' ? frame.receiver : -1]
  if (particle !== undefined) {
    found.push(
      ...frame.obliques.filter(({ preposition }) => preposition === particle).map(({ head }) => head)
    )
  }
  if (particle === 'out' || particle === 'off') {
    found.push(
      ...frame.obliques
        .filter(({ preposition }) => preposition === 'of' || preposition === 'from')
        .map(({ head }) => head)
    )
  }
  if (object === 'SPEECH') found.push(...childrenBy(tree, frame.verb, 'xcomp'))
  if (AFTER_PREPOSITION.has(object)) found.push(...frame.obliques.map(({ head }) => head))
  return found.filter((index) => index !== -1)
}

function isOfClass(tree: Tree, cast: Cast, index: number, object: string): boolean {
  if (object === 'ACTOR') return isParty(tree, cast, index) || isPlaceName(tree, cast, index)
  if (object === 'ANY') return relation(tree, index) === 'obj' || tree.tokens[index].deprel === 'nsubj:pass'
  if (object === 'PLACE') return isPlaceAt(tree, cast, index)
  if (isOfObjectClass(tree.lemmas[index], object)) return true
  const beside = childrenBy(tree, index, 'conj', 'compound')
  if (beside.some((child) => isOfObjectClass(tree.lemmas[child], object))) return true
  return (
    COUNTING.has(tree.lemmas[index]) &&
    childrenBy(tree, index, 'nmod').some((child) => isOfObjectClass(tree.lemmas[child], object))
  )
}

function isPlaceName(tree: Tree, cast: Cast, index: number): boolean {
  return tree.tokens[index].upos === 'PROPN' && isPlaceAt(tree, cast, index)
}

/** "thousands of troops": what is counted decides. */
const COUNTING = new Set(
  'number hundred thousand dozen million score group lot handful series round majority ton tonne batch couple part load wave piece amount tens total shipment billion % percent most state'.split(
    ' '
  )
)
