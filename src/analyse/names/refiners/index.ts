import type { DraftName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { dropTitles } from './drop-titles.js'
import { joinPeople } from './join-people.js'

/** One rule that changes the names found: it may drop, cut or retype them, and keeps their order. */
export type Refiner = (drafts: readonly DraftName[], words: readonly NameWord[]) => DraftName[]

/** In this order. */
export const REFINERS: readonly Refiner[] = [dropTitles, joinPeople]
