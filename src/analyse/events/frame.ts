import { ancestors, childrenBy, isNominal, isVerb, prepositionOf, relation, type Tree } from './tree.js'

/** A phrase with its preposition: "with the minister". */
export interface Oblique {
  readonly head: number
  readonly preposition: string
}

/** Who and what a verb's clause names, as they would stand if it were active; -1 where it names none. */
export interface Frame {
  readonly verb: number
  readonly subject: number
  readonly object: number
  readonly receiver: number
  readonly obliques: readonly Oblique[]
  readonly particles: readonly string[]
  readonly isPassive: boolean
}

/** How often a subject may be handed down: "said it wanted to begin to meet". */
const HANDED_MAX = 5

/** The frame of a verb; a verb without a subject of its own takes it from the clause it hangs on. */
export function readFrame(tree: Tree, verb: number, handed = 0): Frame {
  const own = readOwnFrame(tree, verb)
  if (HANDED_MAX <= handed) return own
  if ((own.isPassive ? own.object : own.subject) !== -1) return own
  return handDown(tree, own, handed)
}

function readOwnFrame(tree: Tree, verb: number): Frame {
  const subject = subjectOf(tree, verb)
  const isPassive = hasPassiveForm(tree, verb)
  const obliques = obliquesOf(tree, verb)
  const agent = obliques.find(({ preposition }) => preposition === 'by')
  const particles = particlesOf(tree, verb)
  const object = childrenBy(tree, verb, 'obj')[0] ?? (particles.length === 0 ? -1 : bareOblique(tree, verb))
  const frame = {
    verb,
    receiver: childrenBy(tree, verb, 'iobj')[0] ?? -1,
    obliques,
    particles,
    isPassive
  }
  const isAimed = obliques.some(({ preposition }) => /^(?:of|at|against|on)$/.test(preposition)) // "his killing of the guard"
  if (!isPassive && object === -1 && !isAimed && isSuffered(tree, verb, subject))
    return { ...frame, subject: agent?.head ?? -1, object: subject }
  if (!isPassive) return { ...frame, subject, object }
  return { ...frame, subject: agent?.head ?? -1, object: subject === -1 ? object : subject }
}

/** "Tolland's killing in March": who owns such an act has it done to them. */
function isSuffered(tree: Tree, verb: number, subject: number): boolean {
  if (subject === -1 || !tree.words[verb].endsWith('ing') || !OWNED_ACTS.has(tree.lemmas[verb])) return false
  return (
    POSSESSIVE.has(tree.words[subject]) ||
    childrenBy(tree, subject, 'case').some((child) => /^['’]s?$/.test(tree.words[child]))
  )
}

const OWNED_ACTS = new Set(
  'kill murder assassinate behead lynch shoot stab arrest detain sentence'.split(' ')
)
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'your', 'our'])

/** "called off the strike": after a particle an object is sometimes read as an adverbial without a preposition. */
function bareOblique(tree: Tree, verb: number): number {
  const found = childrenBy(tree, verb, 'obl').find(
    (child) => verb < child && prepositionOf(tree, child) === '' && tree.tokens[child].upos === 'NOUN'
  )
  return found === undefined || TIME_NOUNS.has(tree.lemmas[found]) ? -1 : found
}

const TIME_NOUNS = new Set([
  'day',
  'week',
  'month',
  'year',
  'morning',
  'evening',
  'night',
  'time',
  'weekend',
  'afternoon'
])

/** The subject; a relative pronoun gives way to the word it stands for. */
function subjectOf(tree: Tree, verb: number): number {
  const subjects = childrenBy(tree, verb, 'nsubj').filter((child) => !TIME_NOUNS.has(tree.lemmas[child]))
  const found = subjects.findLast((child) => child < verb) ?? subjects[0] ?? -1
  if (found === -1 || !RELATIVE.has(tree.words[found])) return found
  const noun = tree.tokens[verb].head
  return relation(tree, verb) === 'acl' && 0 <= noun ? noun : found
}

const RELATIVE = new Set(['who', 'that', 'which', 'whom'])

function hasPassiveForm(tree: Tree, verb: number): boolean {
  if (tree.children[verb].some((child) => tree.tokens[child].deprel.endsWith(':pass'))) return true
  const kind = relation(tree, verb)
  if (kind !== 'acl' && kind !== 'advcl' && kind !== 'amod') return false
  if (childrenBy(tree, verb, 'nsubj', 'aux', 'mark', 'obj').length !== 0) return false
  return isParticiple(tree, verb) && !isMainVerb(tree, verb)
}

/**
 * "THARN, Nov 8 - A commander threatened to attack": after a dateline the only verb is at times read as a participle.
 * What it says of its object or in its clause shows that it is none.
 */
function isMainVerb(tree: Tree, verb: number): boolean {
  if (ancestors(tree, verb).some((above) => tree.tokens[above].upos === 'VERB')) return false
  return childrenBy(tree, verb, 'xcomp', 'ccomp', 'advcl').some((child) => verb < child)
}

/** "arrested", "shot", "taken": a past form that no "-ing" and no base form is. */
function isParticiple(tree: Tree, verb: number): boolean {
  const word = tree.words[verb]
  return word !== tree.lemmas[verb] && !word.endsWith('ing') && !word.endsWith('s')
}

function obliquesOf(tree: Tree, verb: number): Oblique[] {
  return childrenBy(tree, verb, 'obl')
    .map((head) => ({ head, preposition: prepositionOf(tree, head) }))
    .filter(({ head, preposition }) => preposition !== '' && isNominal(tree, head))
}

/** "off" of "called off": a particle, or an adverb that stands as one. */
function particlesOf(tree: Tree, verb: number): string[] {
  return tree.children[verb]
    .filter((child) => {
      const { deprel, upos } = tree.tokens[child]
      return (
        deprel === 'compound:prt' ||
        ((deprel === 'advmod' || deprel === 'xcomp') && (upos === 'ADP' || upos === 'ADV' || upos === 'ADJ'))
      )
    })
    .map((child) => tree.words[child])
}

/** "He agreed to meet", "troops attacking", "arrested and beaten": who does it stands one clause higher. */
function handDown(tree: Tree, own: Frame, handed: number): Frame {
  const { verb } = own
  const above = tree.tokens[verb].head
  if (above < 0) return own
  const kind = relation(tree, verb)
  if (kind === 'acl' || kind === 'amod') return takeNoun(tree, own, above)
  if (kind !== 'conj' && kind !== 'xcomp' && kind !== 'advcl' && kind !== 'ccomp' && kind !== 'parataxis')
    return own
  if (!isVerb(tree, above)) return takeFrom(tree, own, readPredicate(tree, above, handed), kind)
  return takeFrom(tree, own, readFrame(tree, above, handed + 1), kind)
}

/** "troops attacking the town", "a man arrested by police"; "a plan to attack" leaves its doer open. */
function takeNoun(tree: Tree, own: Frame, noun: number): Frame {
  if (!isNominal(tree, noun)) return own
  if (own.isPassive) return { ...own, object: noun }
  if (childrenBy(tree, own.verb, 'mark').length !== 0) return { ...own, subject: possessorOf(tree, noun) }
  return { ...own, subject: noun }
}

function possessorOf(tree: Tree, noun: number): number {
  return tree.children[noun].find((child) => tree.tokens[child].deprel === 'nmod:poss') ?? -1
}

/** An adjective or noun in a verb's place: "is ready to meet". */
function readPredicate(tree: Tree, index: number, handed: number): Frame {
  const frame = readOwnFrame(tree, index)
  if (frame.subject !== -1) return { ...frame, object: -1 }
  const above = tree.tokens[index].head
  if (above < 0 || HANDED_MAX <= handed) return frame
  return readFrame(tree, above, handed + 1)
}

/** Whom one is asked, forced or helped to do something does it; else the subject of the clause above does. */
function takeFrom(tree: Tree, own: Frame, above: Frame, kind: string): Frame {
  const isCharged =
    kind === 'advcl' && childrenBy(tree, own.verb, 'mark').some((mark) => CHARGING.has(tree.words[mark]))
  const asked = kind === 'xcomp' || isCharged ? above.object : -1
  const doer = asked !== -1 ? asked : above.subject
  if (!own.isPassive) return { ...own, subject: doer }
  const undergoer = kind === 'conj' && above.isPassive ? above.object : doer
  return { ...own, object: own.object === -1 ? undergoer : own.object }
}

/** "accused Norway of shelling", "charged him with killing": the accused did it. */
const CHARGING = new Set(['of', 'for', 'with'])
