import type { Time } from '../../article/index.js'
import { indexAt, itemsWithin } from '../../text/index.js'
import { type Draft, spanOf } from './draft.js'
import type { Reading } from './read-words.js'

/** Words between a cue and the day it fell on: "told reporters in Port Amell on Tuesday". */
const NEAR_CUE_CHARS = 60

/**
 * When the words were said: a date in the clause of the cue, outside the content, right after the cue or its
 * source. "said on Tuesday that …" has one; "said the talks on Tuesday …" has none.
 */
export function findSaid(reading: Reading, draft: Draft, times: readonly Time[]): string | undefined {
  const cue = draft.cue[0]
  if (cue === undefined) return undefined
  const span = spanOf(reading, cue)
  const { sentences } = reading.article
  const sentence = sentences[indexAt(sentences, span.start)]
  if (sentence === undefined) return undefined
  const source = draft.source.map((range) => spanOf(reading, range))
  const content = draft.content.map((range) => spanOf(reading, range))
  const anchor = Math.max(span.end, ...source.filter(({ start }) => span.end <= start).map(({ end }) => end))
  const end = Math.min(sentence.end, anchor + NEAR_CUE_CHARS)
  const next = itemsWithin(times, { start: span.start, end }).find(
    (time) =>
      (time.type === 'DATE' || time.type === 'TIME') &&
      !content.some((piece) => piece.start < time.span.end && time.span.start < piece.end)
  )
  if (next === undefined || content.some(({ start }) => span.end <= start && start < next.span.start))
    return undefined
  return /^\d{4}/.test(next.value) ? next.value.slice(0, 10) : undefined
}
