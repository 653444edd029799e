import { isModalOfChance, isModalOfWill, realityUnder } from '../../knowledge/index.js'
import type { Told } from './draft.js'
import { childrenBy, DEPTH_MAX, relation, type Tree } from './tree.js'

/** Adjectives that make the event of their noun less than done. */
const UNREAL: Readonly<Record<string, Told>> = {
  alleged: 'alleged',
  suspected: 'alleged',
  planned: 'planned',
  upcoming: 'planned',
  scheduled: 'planned',
  forthcoming: 'planned',
  proposed: 'wished',
  possible: 'wished',
  potential: 'wished',
  future: 'wished',
  threatened: 'wished',
  hypothetical: 'wished',
  any: 'wished',
  no: 'denied'
}

const NEGATIONS = new Set(['not', "n't", 'never', 'nor', 'neither', 'no', 'nobody'])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'should'])

/** How real the text makes an event: by its own auxiliaries and negation first, then by what stands above it. */
export function howReal(tree: Tree, trigger: number, clause: number): Told {
  const ofNoun = trigger === clause ? undefined : unrealNoun(tree, trigger)
  if (ofNoun !== undefined) return ofNoun
  const own = ofClause(tree, clause)
  if (own === 'denied' || own === 'refused') return own
  const above = fromAbove(tree, clause)
  if (above === 'wished' || above === 'alleged' || above === 'denied') return above
  if (own !== 'actual' && own !== 'ongoing') return own
  return above ?? own
}

function unrealNoun(tree: Tree, noun: number): Told | undefined {
  for (const child of childrenBy(tree, noun, 'amod', 'det', 'compound')) {
    const found = Object.hasOwn(UNREAL, tree.words[child]) ? UNREAL[tree.words[child]] : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function ofClause(tree: Tree, clause: number): Told {
  const auxiliaries = auxiliariesOf(tree, clause)
  const isNegated = childrenBy(tree, clause, 'advmod', 'cc', 'nsubj').some(
    (child) => NEGATIONS.has(tree.words[child]) && relation(tree, child) !== 'cc'
  )
  const will = auxiliaries.some(isModalOfWill)
  if (isNegated) return will ? 'refused' : 'denied'
  if (
    tree.children[clause].some(
      (child) => relation(tree, child) === 'mark' && CONDITIONS.has(tree.words[child])
    )
  )
    return 'wished'
  if (childrenBy(tree, clause, 'advmod').some((child) => tree.words[child] === 'allegedly')) return 'alleged'
  if (will) return auxiliaries.includes('would') ? futureInPast(tree, clause) : 'planned'
  if (auxiliaries.some(isModalOfChance)) return 'wished'
  if (isHeadlineFuture(tree, clause)) return 'planned'
  if (isAsked(tree, clause)) return 'wished'
  return isInProgress(tree, clause, auxiliaries) ? 'ongoing' : 'actual'
}

/** "Marland to host talks": a headline's future. */
function isHeadlineFuture(tree: Tree, clause: number): boolean {
  return (
    childrenBy(tree, clause, 'nsubj').length !== 0 &&
    tree.children[clause].some((child) => tree.words[child] === 'to' && relation(tree, child) === 'mark') &&
    tree.words[clause] === tree.lemmas[clause]
  )
}

/** Own auxiliaries, or those of the verb it is joined to: "will meet and sign". */
function auxiliariesOf(tree: Tree, clause: number): string[] {
  const own = childrenBy(tree, clause, 'aux').map((child) => tree.words[child])
  const above = tree.tokens[clause].head
  if (0 < own.length || relation(tree, clause) !== 'conj' || above < 0) return own
  if (childrenBy(tree, clause, 'nsubj').length !== 0) return own
  return childrenBy(tree, above, 'aux').map((child) => tree.words[child])
}

/** "said it would send": told as the future of a past; any other "would" is a wish or a condition. */
function futureInPast(tree: Tree, clause: number): Told {
  const kind = relation(tree, clause)
  const above = tree.tokens[clause].head
  const isTold = kind === 'ccomp' || (kind === 'parataxis' && 0 <= above)
  return isTold && realityUnder(tree.lemmas[above]) === 'announced' ? 'planned' : 'wished'
}

function isAsked(tree: Tree, clause: number): boolean {
  return childrenBy(tree, clause, 'punct').some((child) => tree.words[child] === '?')
}

function isInProgress(tree: Tree, clause: number, auxiliaries: readonly string[]): boolean {
  const { words } = tree
  return words[clause].endsWith('ing') && auxiliaries.some((word) => PRESENT_BE.has(word))
}

const PRESENT_BE = new Set(['is', 'are', "'re", "'s", 'am', "'m", 'been'])

/** What the words above a clause make of it, the nearest that says something; undefined where none does. */
function fromAbove(tree: Tree, clause: number): Told | undefined {
  let at = clause
  let isRelative = false
  for (let depth = 0; depth < DEPTH_MAX; depth += 1) {
    const above = tree.tokens[at].head
    if (above < 0) return undefined
    isRelative ||= tree.tokens[at].deprel === 'acl:relcl'
    const found = underOne(tree, at, above)
    // "abandoned the deal to which they had agreed" denies no agreement.
    if (found !== undefined) return found === 'denied' && isRelative ? undefined : found
    at = above
  }
  return undefined
}

function underOne(tree: Tree, at: number, above: number): Told | undefined {
  const kind = relation(tree, at)
  if (kind === 'conj' || kind === 'parataxis') return undefined
  // "The killing of all of them would not be enough", against "The attack could lead to war".
  if (kind === 'nsubj' && childrenBy(tree, above, 'cop').length !== 0 && isUnreal(tree, above))
    return 'wished'
  if (tree.tokens[at].deprel === 'acl:relcl' || kind === 'nsubj' || kind === 'appos') return undefined
  const marks = childrenBy(tree, at, 'mark').map((child) => tree.words[child])
  if (marks.some((mark) => CONDITIONS.has(mark))) return 'wished'
  const isInfinitive = marks.includes('to')
  const reality = realityUnder(tree.lemmas[above])
  if (kind === 'csubj') return 'wished' // "Killing him would avenge no one."
  if (kind === 'advcl' && marks.length === 0 && isUnreal(tree, above)) return 'wished'
  if (kind === 'advcl') return adverbial(marks, reality, tree.lemmas[above])
  if (kind === 'nmod' || kind === 'obl') return undefined
  if (reality === 'announced') return undefined
  if (reality !== undefined) return reality
  return kind === 'acl' && (isInfinitive || marks.some((mark) => UNASSERTED.has(mark))) ? 'wished' : undefined
}

/** "might attack, killing hundreds": what hangs bare on something unreal is as unreal. */
function isUnreal(tree: Tree, clause: number): boolean {
  return auxiliariesOf(tree, clause).some((word) => isModalOfChance(word) || isModalOfWill(word))
}

/** "accused it of shelling" hangs its charge as an adverbial; "to retake the town" is a purpose; the rest is told as is. */
function adverbial(marks: readonly string[], reality: string | undefined, above: string): Told | undefined {
  if (reality === 'alleged' && (marks.includes('of') || marks.includes('for') || marks.includes('with')))
    return 'alleged'
  if (marks.some((mark) => UNASSERTED.has(mark))) return 'wished'
  return marks.includes('to') && !GATHERING.has(above) ? 'wished' : undefined
}

/** "a way of attacking", "without killing", "for removing it": told of as a thing, not as done. */
const UNASSERTED = new Set([
  'of',
  'for',
  'without',
  'from',
  'against',
  'about',
  'toward',
  'towards',
  'than',
  'instead'
])

/** Those who gathered to protest have protested; those who travelled to meet are believed to have met. */
const GATHERING = new Set(
  'gather assemble converge turn take pour flock join march rally crowd walk camp sit'.split(' ')
)
