import { countryOfDemonym } from '../../../knowledge/index.js'
import { foldedWords } from '../../../text/index.js'
import type { DraftMention } from '../draft-mention.js'
import type { Prepared } from './pair-features.js'

/** Which chains bear names and hold offices, and whether two can be one by these. */
export interface ChainNames {
  /**
   * Both bear names, and these have no word in common: "Mira Tolland" is not "Tarek Olin", whatever else fits. Or both hold
   * an office of one kind, and not the same: "the ports minister" is not "the interior minister".
   */
  contradict(a: number, b: number): boolean
  /** Joins the chains of two mentions with their names, unless what they say contradicts. */
  join(a: number, b: number): void
}

export function indexNames({ seen, chains }: Prepared): ChainNames {
  const names = new Map<number, ReadonlySet<string>>()
  for (const [index, { draft }] of seen.entries()) {
    if (draft.kind !== 'name') continue
    const root = chains.rootOf(index)
    names.set(root, new Set([...(names.get(root) ?? []), ...draft.words]))
  }
  const offices = new Map<number, ReadonlySet<string>>()
  for (const [index, { draft }] of seen.entries()) {
    const held = officesOf(draft)
    const root = chains.rootOf(index)
    if (0 < held.length) offices.set(root, new Set([...(offices.get(root) ?? []), ...held]))
  }
  const namesOf = (mention: number) => names.get(chains.rootOf(mention))
  const officesAt = (mention: number) => offices.get(chains.rootOf(mention))
  return {
    contradict: (a, b) => {
      const [one, other] = [namesOf(a), namesOf(b)]
      if (one !== undefined && other !== undefined && ![...one].some((word) => other.has(word))) return true
      return areOthers(officesAt(a), officesAt(b))
    },
    join: (a, b) => {
      const all = [...(namesOf(a) ?? []), ...(namesOf(b) ?? [])]
      const held = [...(officesAt(a) ?? []), ...(officesAt(b) ?? [])]
      if (!chains.join(a, b)) return
      if (0 < all.length) names.set(chains.rootOf(a), new Set(all))
      if (0 < held.length) offices.set(chains.rootOf(a), new Set(held))
    }
  }
}

/** Offices of which a state has one for each matter. */
const OFFICES: ReadonlySet<string> = new Set(['minister', 'ministry', 'secretary'])
/** Words before an office that do not say of what it is. */
const UNTELLING: ReadonlySet<string> = new Set(
  'former then ex new current acting deputy then-deputy junior senior late ousted jailed sacked incoming outgoing top its his her their our country own'.split(
    ' '
  )
)

/** "ports minister" for "the former ports minister"; none where the office alone is told, or that of another country. */
function officesOf({ kind, head, words, titles }: DraftMention): string[] {
  const phrases = kind === 'description' ? [[...words, head]] : titles.map(foldedWords)
  return phrases.flatMap((phrase) => {
    const office = phrase.at(-1) ?? ''
    if (!OFFICES.has(office)) return []
    const of = phrase
      .slice(0, -1)
      .filter((word) => !UNTELLING.has(word) && countryOfDemonym(word) === undefined && word !== office)
    return of.map((word) => `${word.replace(/s$/, '')} ${office}`)
  })
}

/** Both hold offices of one kind, and none is the same. */
function areOthers(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const kinds = new Set([...a].map(officeOf))
  return [...b].some((office) => kinds.has(officeOf(office))) && ![...a].some((office) => b.has(office))
}

function officeOf(held: string): string {
  return held.slice(held.indexOf(' ') + 1)
}
