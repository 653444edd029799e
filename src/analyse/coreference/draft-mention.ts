import type { EntityType } from '../../article/index.js'
import type { Gender } from '../../knowledge/index.js'
import type { Span } from '../../text/index.js'

export type PersonGender = Gender | 'neuter'

/** One for all: most mentions have nothing beside them. */
export const NO_WORDS: ReadonlySet<string> = new Set()

/** A mention on the way: what the words themselves say of whom they mean. */
export interface DraftMention {
  readonly span: Span
  readonly kind: 'name' | 'description' | 'pronoun'
  /** What the words say it is; null for a pronoun such as "they", which may be a person or a body. */
  readonly type: EntityType | null
  readonly gender: PersonGender | null
  /** "they", "officials", "Democrats". */
  readonly plural: boolean
  /** Index of the first and one past the last word. */
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** The quotation that holds it; -1 outside all quotations. */
  readonly quotation: number
  /** Does, says or is something: the mention in front of the verb. */
  readonly subject: boolean
  /** Folded words of the name, or of the description without its article. */
  readonly words: readonly string[]
  /** The noun that says what it is, folded and in the singular: "minister"; the last word of a name. */
  readonly head: string
  /** Titles as the text writes them. */
  readonly titles: readonly string[]
  /** Folded words standing with it that describe it: titles, bodies, nationalities, appositions. */
  readonly context: ReadonlySet<string>
  /** ISO 3166-1 alpha-3, where its own words state it. */
  readonly country?: string
  /** One of the names of a country: "the US", "America". */
  readonly wholeCountry?: boolean
  /** PLOVER sector, where its own words state it. */
  readonly sector?: string
  /** "a diplomat": speaks of someone new, never of someone known. */
  readonly indefinite: boolean
  /** A noun phrase that no list of roles or bodies knows: told once, it is not worth telling. */
  readonly unlisted?: boolean
  /** A capital that acts: "Ankara said" is a government, not a place. */
  readonly government: boolean
}
