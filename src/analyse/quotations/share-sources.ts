import type { Draft, Range } from './draft.js'
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
  const told = freed.map((draft) => withSubject(reading, draft))
  const byEnd = new Map(told.flatMap((draft) => draft.cue.map(({ to }) => [to, draft] as const)))
  return told.map((draft) => goingOn(words, draft, byEnd))
}

/** '"…," Tolland added, | saying | that …': a participle right behind a cue goes on with its source. */
function goingOn(words: Reading['words'], draft: Draft, byEnd: ReadonlyMap<number, Draft>): Draft {
  const first = draft.cue[0]?.from ?? 0
  const isParticiple = words[first].lower.endsWith('ing') && words[first - 1]?.text === ','
  if (0 < draft.source.length || !isParticiple) return draft
  return { ...draft, source: byEnd.get(first - 1)?.source ?? [] }
}

/** "The minister, | aides | told the paper, had resigned": of two subjects the one right before the verb speaks. */
function isBesideCue({ words }: Reading, { source, cue }: Draft): boolean {
  const [piece] = source
  const [verb] = cue
  if (source.length !== 1 || verb === undefined || piece.to !== verb.from) return false
  return words
    .slice(piece.from, piece.to)
    .some(({ head, deprel }) => /^nsubj/.test(deprel) && verb.from <= head && head < verb.to)
}

/**
 * The subject becomes the source where there is none; and where it was taken for a piece of the words said, whatever the
 * source was. Not where nothing else was said.
 */
function withSubject(reading: Reading, draft: Draft): Draft {
  const subject = findSubject(reading, draft)
  if (subject === undefined || isBesideCue(reading, draft)) return draft
  const isApart = ({ from, to }: Range) => to <= subject.from || subject.to <= from
  const isWithin = ({ from, to }: Range) => subject.from <= from && to <= subject.to
  const content = draft.content.filter(isApart)
  const isPiece = draft.content.every((range) => isApart(range) || isWithin(range))
  const isNeeded = draft.source.length === 0 || content.length < draft.content.length
  return isNeeded && isPiece && 0 < content.length ? { ...draft, source: [subject], content } : draft
}
