import type { Draft } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading } from '../read-words.js'
import { phraseFrom } from './phrase.js'
import { readCarrier } from './read-carrier.js'
import { reseatSources } from './reseat-sources.js'
import { trimCarriers } from './trim-carriers.js'
import { unfoldDrafts } from './unfold-drafts.js'

/** Drafts whose source only passes on become those of who spoke: contents first, then sources, then speech within speech. */
export function unfoldRelays(reading: Reading, mentions: Mentions, drafts: readonly Draft[]): Draft[] {
  const trimmed = trimCarriers(reading, mentions, drafts)
  const seated = reseatSources(reading, mentions, trimmed).map(withoutSource)
  const spoken = seated.filter(
    (draft) =>
      !isSourceOfOther(draft, seated) &&
      !isPaperSeen(reading, mentions, draft) &&
      !isOnlyMedium(reading, mentions, draft)
  )
  return unfoldDrafts(reading, mentions, spoken)
}

/** "The manager | was quoted by the Herald: | …": who speaks is no part of the words. */
function withoutSource(draft: Draft): Draft {
  const content = draft.content.filter(
    ({ from, to }) => !draft.source.some((range) => range.from <= from && to <= range.to)
  )
  return content.length === 0 ? draft : { ...draft, content }
}

/** "said in a statement to | the agency |", "remarks first reported by | the Gazette |": a medium behind a preposition is no words said. */
function isOnlyMedium(reading: Reading, mentions: Mentions, { content }: Draft): boolean {
  const { words } = reading
  const [piece] = content
  if (content.length !== 1 || !/^(?:to|by|in|on|with)$/.test(words[piece.from - 1]?.lower ?? '')) return false
  const phrase = phraseFrom(reading, mentions, piece.from)
  return phrase !== undefined && piece.to <= phrase.to && readCarrier(reading, mentions, phrase) === 'medium'
}

/** "The Gazette has seen | a memo": that a medium holds a paper is nothing said. */
function isPaperSeen(reading: Reading, mentions: Mentions, { cue, source, content }: Draft): boolean {
  const { words } = reading
  const [range] = cue
  if (
    range === undefined ||
    source.length !== 1 ||
    !/^(?:see|obtain|view|review)$/.test(words[range.to - 1].lemma)
  )
    return false
  const holder = phraseFrom(reading, mentions, source[0].from)
  const paper = phraseFrom(reading, mentions, content[0].from)
  if (holder === undefined || paper === undefined) return false
  return (
    readCarrier(reading, mentions, holder) === 'medium' &&
    readCarrier(reading, mentions, paper) === 'document'
  )
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
