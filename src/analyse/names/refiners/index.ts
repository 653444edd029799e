import type { DraftName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { addByHeads } from './add-by-heads.js'
import { addFullNames } from './add-full-names.js'
import { addKnown } from './add-known.js'
import { addRare } from './add-rare.js'
import { addRepeated } from './add-repeated.js'
import { addTitled } from './add-titled.js'
import { agreeInLists } from './agree-in-lists.js'
import { agreeOnTypes } from './agree-on-types.js'
import { cutOrigins } from './cut-origins.js'
import { dropInitials } from './drop-initials.js'
import { dropTitles } from './drop-titles.js'
import { extendOverHeads } from './extend-over-heads.js'
import { extendOverParticles } from './extend-over-particles.js'
import { findPlaces } from './find-places.js'
import { joinPeople } from './join-people.js'
import { joinSyllables } from './join-syllables.js'
import { nameInitials } from './name-initials.js'
import { nameTeams } from './name-teams.js'
import { partPossessors } from './part-possessors.js'
import { splitPeople } from './split-people.js'
import { trimBeforeTitles } from './trim-before-titles.js'
import { typeByHeads } from './type-by-heads.js'
import { typeByTitles } from './type-by-titles.js'

/** One rule that changes the names found: it may drop, cut, add or retype them, and keeps their order. */
export type Refiner = (drafts: readonly DraftName[], words: readonly NameWord[]) => DraftName[]

/** In this order: what a name is comes after where it begins and ends. */
export const REFINERS: readonly Refiner[] = [
  addKnown,
  splitPeople,
  cutOrigins,
  partPossessors,
  dropTitles,
  extendOverParticles,
  extendOverHeads,
  joinSyllables,
  trimBeforeTitles,
  addByHeads,
  typeByTitles,
  addRare,
  addTitled,
  addFullNames,
  addRepeated,
  agreeOnTypes,
  joinPeople,
  findPlaces,
  typeByHeads,
  nameTeams,
  agreeInLists,
  dropInitials,
  nameInitials
]
