import type { Draft } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading } from '../read-words.js'
import { reseatSources } from './reseat-sources.js'
import { trimCarriers } from './trim-carriers.js'
import { unfoldDrafts } from './unfold-drafts.js'

/** Drafts whose source only passes on become those of who spoke: contents first, then sources, then speech within speech. */
export function unfoldRelays(reading: Reading, mentions: Mentions, drafts: readonly Draft[]): Draft[] {
  const trimmed = trimCarriers(reading, mentions, drafts)
  const seated = reseatSources(reading, mentions, trimmed)
  const spoken = seated.filter((draft) => !isSourceOfOther(draft, seated))
  return unfoldDrafts(reading, mentions, spoken)
}

/**
 * "According to the Gazette, | the inspector | said that …", "citing | two officials |": what is nothing but the source of
 * another statement was said by nobody.
 */
function isSourceOfOther(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      other !== draft &&
      0 < other.content.length &&
      draft.content.every(({ from, to }) =>
        other.source.some((range) => range.from <= from && to <= range.to + 1)
      )
  )
}
