import type { AnnotatedArticle, EntityType } from '../../article/index.js'
import {
  isAnybody,
  isBody,
  isCourtesy,
  isOrganizationHead,
  isRank,
  isRole,
  isTitle,
  isTitleQualifier,
  sectorOfBody,
  sectorOfRole
} from '../../knowledge/index.js'
import { foldWord } from '../../text/index.js'

/** Who is said to speak, as far as one report tells. */
export interface Voice {
  /** The actor over the articles; null where nobody known is referred to. */
  readonly actor: string | null
  readonly type: EntityType | null
  /** Beginnings of the words that tell this one from others: names, countries. */
  readonly names: ReadonlySet<string>
  /** Beginnings of the words for what kind of speaker it is: "ministry", "spokesman". */
  readonly roles: ReadonlySet<string>
  /** PLOVER sectors of these: MIL for "general" and for "commander". */
  readonly sectors: ReadonlySet<string>
}

/** So many letters of a word are compared: "Vardesh" and "Vardeshi" name one country. */
const LETTERS = 5
const LETTERS_MIN = 3

/** Words of a source that name nobody. */
const VAGUE = new Set(
  'he she they it i we who that which the and for with from his her its their our a an of on in at by to as not named asked who report media sources source statement others later also who one man woman people new told'.split(
    ' '
  )
)

/** Words of a ministry's name that no title bears. */
const PORTFOLIOS = new Set(['affairs', 'service', 'services', 'department', 'division'])

/** Reads from a report who says a statement of it: the source's own words, and what else the report calls that one. */
export function readVoice(
  article: AnnotatedArticle,
  sources: readonly string[],
  speaker: string | undefined,
  actor: { readonly id: string; readonly type: EntityType } | null
): Voice {
  const entity = article.entities.find(({ id }) => id === speaker)
  const called = entity === undefined ? [] : [entity.name, ...entity.titles]
  const names = new Set<string>()
  const roles = new Set<string>()
  const sectors = new Set<string>()
  for (const [raw] of [...sources, ...called].flatMap((words) => [...words.matchAll(WORD)])) {
    const word = foldWord(raw).replace(/['’]s?$/, '')
    if (word.length < LETTERS_MIN || VAGUE.has(word)) continue
    const sector = sectorOfRole(word) ?? sectorOfBody(word)
    if (sector !== undefined && sector !== 'UNK') sectors.add(sector)
    if (isKindOfSpeaker(word)) roles.add(word.slice(0, LETTERS))
    else if (/^\p{Lu}/u.test(raw)) names.add(word.slice(0, LETTERS))
  }
  return { actor: actor?.id ?? null, type: actor?.type ?? null, names, roles, sectors }
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

function isKindOfSpeaker(word: string): boolean {
  const tests = [isAnybody, isBody, isCourtesy, isOrganizationHead, isRank, isRole, isTitle, isTitleQualifier]
  return PORTFOLIOS.has(word) || tests.some((test) => test(word))
}

/** What all reports together call an actor: "general" here, "commander of the Corps" there. */
export function gatherVoices(voices: readonly Voice[]): Voice[] {
  const gathered = new Map<string, { names: Set<string>; roles: Set<string> }>()
  for (const { actor, names, roles } of voices) {
    if (actor === null) continue
    const known = gathered.get(actor)
    if (known === undefined) gathered.set(actor, { names: new Set(names), roles: new Set(roles) })
    else {
      for (const name of names) known.names.add(name)
      for (const role of roles) known.roles.add(role)
    }
  }
  return voices.map((voice) => (voice.actor === null ? voice : { ...voice, ...gathered.get(voice.actor) }))
}

/** Both are the same actor over the articles. */
export function isOneActor(a: Voice, b: Voice): boolean {
  return a.actor !== null && a.actor === b.actor
}

/**
 * Whether nothing that the reports tell keeps two speakers apart: two people are two; a person and the body named in his title
 * may be one voice, and so may a country and its ministry. Who is not told may be anybody.
 */
export function canBeOneVoice(a: Voice, b: Voice): boolean {
  if (isOneActor(a, b)) return true
  if (a.type === 'person' && b.type === 'person') return false
  if (!isTold(a) || !isTold(b)) return true
  if (speaksForAll(a, b) || speaksForAll(b, a)) return true
  if (isDescribed(a, b) || isDescribed(b, a)) return meet(a.roles, b.roles)
  if (0 < a.names.size && 0 < b.names.size) return meet(a.names, b.names)
  return meet(a.roles, b.roles) || meet(a.sectors, b.sectors)
}

/** "A Vardeshi general" beside a person with a name: the country says nothing against it, the rank must fit. */
function isDescribed(described: Voice, named: Voice): boolean {
  return described.actor === null && 0 < described.roles.size && named.type === 'person'
}

/** A country speaks through its bodies and their spokesmen. */
function speaksForAll(state: Voice, voice: Voice): boolean {
  if (state.type !== 'place') return false
  if (meet(state.names, voice.names)) return true
  return voice.type === 'person' ? voice.roles.has('spoke') : voice.names.size === 0
}

/** The words for the speaker say more than "he". */
export function isTold({ actor, names, roles }: Voice): boolean {
  return actor !== null || 0 < names.size || 0 < roles.size
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}
