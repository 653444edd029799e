import { isModalOfDuty, realityUnder } from '../../knowledge/index.js'
import { type Cast, isParty } from './cast.js'
import type { Draft } from './draft.js'
import { findPlace } from './find-place.js'
import { partyOf } from './find-roles.js'
import { readFrame } from './frame.js'
import { isPolitical } from './is-political.js'
import { childrenBy, DEPTH_MAX, isVerb, type Range, relation, type Tree } from './tree.js'

/** The code book's boundary rules over the drafts of one sentence, in this order. */
export function settleDrafts(tree: Tree, cast: Cast, range: Range, drafts: readonly Draft[]): Draft[] {
  const asked = [...drafts, ...findDuties(tree, cast, range, drafts)]
  return absorb(tree, asked)
    .map((draft) =>
      recast(tree, cast, isBodyOfSpeaker(tree, cast, draft) ? bySpeaker(tree, cast, draft) : draft)
    )
    .filter(
      (draft): draft is Draft => draft !== null && !isSport(tree, draft) && isPolitical(tree, cast, draft)
    )
}

/** "The team attacked in the second half", "United beat Rovers": nobody is hurt. */
function isSport(tree: Tree, { type, actor, target }: Draft): boolean {
  return (
    type === 'ASSAULT' && [actor, target].some((index) => index !== -1 && SPORTING.has(tree.lemmas[index]))
  )
}

const SPORTING = new Set(
  'team club side player coach striker goalkeeper midfielder defender quarterback champion batsman bowler athlete boxer winger forward united city rovers'.split(
    ' '
  )
)

/** "She said Iran must withdraw": a demand on Iran, not a withdrawal. */
function findDuties(tree: Tree, cast: Cast, { from, to }: Range, drafts: readonly Draft[]): Draft[] {
  const duties: Draft[] = []
  for (let verb = from; verb < to; verb += 1) {
    if (!isVerb(tree, verb) || relation(tree, verb) !== 'ccomp') continue
    if (!childrenBy(tree, verb, 'aux').some((child) => isModalOfDuty(tree.words[child]))) continue
    const speech = tree.tokens[verb].head
    if (speech < 0 || realityUnder(tree.lemmas[speech]) !== 'announced') continue
    if (drafts.some(({ trigger }) => trigger === speech)) continue
    const actor = partyOf(tree, cast, readFrame(tree, speech).subject)
    const target = readFrame(tree, verb)
    const asked = target.subject === -1 ? target.object : target.subject
    if (actor === -1 || asked === -1 || !isParty(tree, cast, asked) || tree.tokens[asked].upos === 'PRON')
      continue
    duties.push({
      trigger: verb,
      clause: verb,
      kind: 'verb',
      type: 'REQUEST',
      mode: 'change',
      actor,
      target: asked,
      told: 'actual',
      isMutual: false,
      rule: 'events/duty'
    })
  }
  return duties
}

/** Words that take an event into themselves: "threatened to strike" is one threat, not a threat and a strike. */
const TAKING = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE'])
/** These verbs are cooperative with cooperative deeds and threats with hostile ones. */
const VOWS = new Set(['vow', 'pledge', 'promise', 'swear', 'undertake', 'guarantee'])
const HOSTILE = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST', 'THREATEN'])

function absorb(tree: Tree, drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>()
  const changed = new Map<Draft, Draft>()
  for (const outer of drafts) {
    for (const inner of drafts) {
      if (inner === outer || gone.has(inner) || gone.has(outer)) continue
      if (!takes(tree, outer, inner)) continue
      gone.add(inner)
      const soFar = changed.get(outer)
      if (soFar === undefined) changed.set(outer, withContent(tree, outer, inner))
    }
  }
  return drafts.filter((draft) => !gone.has(draft)).map((draft) => changed.get(draft) ?? draft)
}

/** Relations by which an event belongs to what the word above it says. */
const INSIDE = new Set(['xcomp', 'ccomp', 'obj', 'acl', 'nmod', 'conj', 'compound'])

function takes(tree: Tree, outer: Draft, inner: Draft): boolean {
  if (outer.trigger === inner.trigger) return outer.rule === 'events/duty'
  if (outer.clause === inner.clause && inner.kind === 'noun' && outer.kind === 'verb') return true
  const path = pathTo(tree, inner.trigger, outer.trigger)
  if (path === null) return false
  if (TAKING.has(outer.type)) return path.every((step) => INSIDE.has(step) || step === 'to' || step === 'obl')
  return (
    inner.kind === 'noun' &&
    outer.kind === 'verb' &&
    outer.type !== 'ACCUSE' &&
    path.every((step) => step === 'obj' || step === 'nmod')
  )
}

/** Relations from a token up to another, with "to" for an infinitive's adverbial; `null` where it hangs elsewhere. */
function pathTo(tree: Tree, from: number, above: number): string[] | null {
  const path: string[] = []
  let at = from
  while (at !== above) {
    if (tree.tokens[at].deprel === 'acl:relcl') return null
    const kind = relation(tree, at)
    const isPurpose =
      kind === 'advcl' && childrenBy(tree, at, 'mark').some((mark) => INTO.has(tree.words[mark]))
    path.push(isPurpose ? 'to' : kind)
    at = tree.tokens[at].head
    if (at < 0 || DEPTH_MAX < path.length) return null
  }
  return path
}

const INTO = new Set(['to', 'of', 'from', 'with', 'that', 'on'])

/** What is asked, refused or threatened gives the mode, and whom it would be done to where nobody else is named. */
function withContent(tree: Tree, outer: Draft, inner: Draft): Draft {
  const isThreat = VOWS.has(tree.lemmas[outer.trigger]) && outer.type === 'AGREE' && HOSTILE.has(inner.type)
  const type = isThreat ? 'THREATEN' : outer.type
  const mode = modeOf(type, inner) ?? outer.mode
  const asks = type === 'REQUEST' && inner.actor !== -1 && inner.actor !== outer.actor
  const whom = asks ? inner.actor : inner.target
  const target = outer.target === -1 && whom !== outer.actor ? whom : outer.target
  return { ...outer, type, mode, target }
}

const ASKED_MODES: Readonly<Record<string, string>> = {
  AID: 'assist',
  COOPERATE: 'assist',
  SUPPORT: 'assist',
  CONSULT: 'meet',
  RETREAT: 'yield',
  CONCEDE: 'yield'
}
const THREAT_MODES: Readonly<Record<string, string>> = {
  ASSAULT: 'violence',
  MOBILIZE: 'violence',
  COERCE: 'restrict',
  PROTEST: 'restrict',
  SANCTION: 'relations',
  REJECT: 'relations',
  RETREAT: 'relations'
}

function modeOf(type: string, inner: Draft): string | undefined {
  if (type === 'REQUEST' || type === 'REJECT') return ASKED_MODES[inner.type] ?? 'change'
  if (type !== 'THREATEN') return undefined
  if (inner.mode === 'arrest') return 'arrest'
  if (inner.mode === 'expel' || inner.mode === 'deport') return 'expel'
  if (inner.mode === 'seize') return 'territory'
  return THREAT_MODES[inner.type]
}

const GIVING = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'AGREE', 'CONCEDE', 'RETREAT'])
const DEEDS = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST', 'RETREAT'])

/** What is not done yet is another event, or none: the future of help is an agreement, a hope is nothing. */
function recast(tree: Tree, cast: Cast, draft: Draft): Draft | null {
  const { told, type } = draft
  if (told === 'wished') return null
  if (told === 'alleged') return DEEDS.has(type) && hasBoth(draft) ? draft : null
  if (told === 'refused') return refuse(bySpeaker(tree, cast, draft))
  if (told === 'denied') return denied(draft)
  if (told !== 'planned') return hasSomebody(draft) || hasScene(tree, cast, draft) ? draft : null
  return foretell(bySpeaker(tree, cast, draft))
}

/** "failed to agree" is a refusal; any other event that did not happen stays as one that is denied. */
function denied(draft: Draft): Draft | null {
  if (draft.type === 'AGREE' || draft.type === 'CONCEDE')
    return { ...draft, type: 'REJECT', mode: 'change', told: 'actual' }
  return hasBoth(draft) ? draft : null
}

/** "The union said it will strike": who promises, threatens or refuses in words is who speaks them. */
function bySpeaker(tree: Tree, cast: Cast, draft: Draft): Draft {
  if (draft.actor === -1 || tree.tokens[draft.actor].upos !== 'PRON') return draft
  const { head } = tree.tokens[draft.clause]
  if (relation(tree, draft.clause) !== 'ccomp' || realityUnder(tree.lemmas[head] ?? '') !== 'announced')
    return draft
  const speaker = partyOf(tree, cast, readFrame(tree, head).subject)
  return speaker === -1 || speaker === draft.target ? draft : { ...draft, actor: speaker }
}

/** "Norway said it had expelled two diplomats": "it", left open by coreference, is the country or body that speaks. */
function isBodyOfSpeaker(tree: Tree, cast: Cast, { actor }: Draft): boolean {
  return actor !== -1 && tree.words[actor] === 'it' && !cast.has(actor)
}

/** "France will not lift the ban" refuses; "will not attack" denies. */
function refuse(draft: Draft): Draft | null {
  if (!GIVING.has(draft.type)) return hasBoth(draft) ? { ...draft, told: 'denied' } : null
  return { ...draft, type: 'REJECT', mode: ASKED_MODES[draft.type] ?? 'change', told: 'actual' }
}

/**
 * What is foretold: help and giving way are agreed to, harm is threatened; a resignation stays one. The manual reads
 * a promised withdrawal as CONCEDE in its text and as AGREE in its gold-standard records; the records are followed.
 */
function foretell(draft: Draft): Draft | null {
  if (!hasSomebody(draft) || draft.mode === 'resign') return hasSomebody(draft) ? draft : null
  if (GIVING.has(draft.type)) return { ...draft, type: 'AGREE', mode: undefined }
  if (draft.mode === 'investigate') return draft
  if (!HOSTILE.has(draft.type) && draft.type !== 'REJECT') return null
  if (draft.actor === -1) return draft
  return { ...draft, type: 'THREATEN', mode: modeOf('THREATEN', draft), told: 'actual' }
}

/** "Two bombs exploded in Oslo": a deed that nobody is named for is still told where it says where. */
function hasScene(tree: Tree, cast: Cast, draft: Draft): boolean {
  return (draft.type === 'ASSAULT' || draft.type === 'PROTEST') && findPlace(tree, cast, draft) !== -1
}

function hasBoth(draft: Draft): boolean {
  return draft.actor !== -1 && draft.target !== -1
}

function hasSomebody(draft: Draft): boolean {
  return draft.actor !== -1 || draft.target !== -1
}
