import type { Draft } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading } from '../read-words.js'
import { reseatSources } from './reseat-sources.js'
import { trimCarriers } from './trim-carriers.js'
import { unfoldDrafts } from './unfold-drafts.js'

/** Drafts whose source only passes on become those of who spoke: contents first, then sources, then speech within speech. */
export function unfoldRelays(reading: Reading, mentions: Mentions, drafts: readonly Draft[]): Draft[] {
  const trimmed = trimCarriers(reading, mentions, drafts)
  return unfoldDrafts(reading, mentions, reseatSources(reading, mentions, trimmed))
}
