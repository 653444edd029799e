import { joinAppositions } from './join-appositions.js'
import { joinDescribed } from './join-described.js'
import { joinGovernments } from './join-governments.js'
import { joinInitials } from './join-initials.js'
import { joinNamedKinds } from './join-named-kinds.js'
import { joinPronouns } from './join-pronouns.js'
import { joinSameNames } from './join-same-names.js'
import { joinShortNames } from './join-short-names.js'
import { joinSpellings } from './join-spellings.js'
import type { Sieve } from './sieve.js'

/** What names, appositions and governments show by themselves; the surest rule first, each sees the chains of those before it. */
export const SURE_SIEVES: readonly Sieve[] = [
  joinSameNames,
  joinInitials,
  joinSpellings,
  joinShortNames,
  joinNamedKinds,
  joinAppositions,
  joinGovernments
]

/** What rules read from descriptions and pronouns. */
export const RULED_SIEVES: readonly Sieve[] = [joinDescribed, joinPronouns]
