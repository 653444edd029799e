import { wordsOf } from '../../text/index.js'
import { type Draft, type Range, spanOf } from './draft.js'
import type { Reading } from './read-words.js'

/** Drafts as lines for tests: "source | cue | content", pieces joined by an ellipsis. */
export function drawDrafts(reading: Reading, drafts: readonly Draft[]): string[] {
  const drawn = (ranges: readonly Range[]) =>
    ranges.map((range) => wordsOf(reading.article.text, spanOf(reading, range))).join(' … ')
  return drafts.map(({ source, cue, content }) => [source, cue, content].map(drawn).join(' | '))
}
