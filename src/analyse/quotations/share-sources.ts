import type { Draft } from './draft.js'
import { findSubject } from './find-subject.js'
import type { Reading } from './read-words.js'

/**
 * "Mira Tolland said the quay was shut and added that it would open": both are hers. A source that lies in another's
 * words is none where a piece outside them is left, and a cue without a source has the one that its syntax gives it. Takes
 * drafts; gives as many.
 */
export function shareSources(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { words } = reading
  const owners = new Int32Array(words.length).fill(-1)
  for (const [index, { content }] of drafts.entries()) {
    for (const { from, to } of content) owners.fill(index, from, to)
  }
  const freed = drafts.map((draft, index) => {
    const outside = draft.source.filter(({ from }) => owners[from] === -1 || owners[from] === index)
    return { ...draft, source: outside.length === 0 ? draft.source : outside }
  })
  return freed.map((draft) => (draft.source.length === 0 ? withSubject(reading, draft) : draft))
}

/** The subject becomes the source, also where it was taken for a piece of the words said; not where nothing else was said. */
function withSubject(reading: Reading, draft: Draft): Draft {
  const subject = findSubject(reading, draft)
  if (subject === undefined) return draft
  const content = draft.content.filter(({ from, to }) => to <= subject.from || subject.to <= from)
  const isPiece = draft.content.every(
    ({ from, to }) => to <= subject.from || subject.to <= from || (subject.from <= from && to <= subject.to)
  )
  return 0 < content.length && isPiece ? { ...draft, source: [subject], content } : draft
}
