import type { Draft, Range } from './draft.js'
import type { Reading } from './read-words.js'

/**
 * '"We lost," he said in a letter found after his death': behind a quotation and its cue, words that hang on another word of
 * the cue than its verb tell of the letter and are not said. Content that hangs on the verb stays.
 */
export function dropAttached(reading: Reading, draft: Draft): Draft {
  const [cue] = draft.cue
  const { words } = reading
  const isQuotedBefore = ({ from, to }: Range) => words[from].quotation !== -1 && to <= cue.from
  if (cue === undefined || !draft.content.some(isQuotedBefore)) return draft
  const content = draft.content.filter((piece) => !isAttached(reading, piece, cue))
  return content.length === draft.content.length ? draft : { ...draft, content }
}

function isAttached({ words }: Reading, piece: Range, cue: Range): boolean {
  const isBehind = cue.to <= piece.from && words[piece.from].sentence === words[cue.from].sentence
  if (!isBehind || words[piece.from].quotation !== -1) return false
  for (let index = piece.from; index < piece.to; index += 1) {
    const { head } = words[index]
    if (piece.from <= head && head < piece.to) continue
    const isInCue = cue.from <= head && head < cue.to
    if (isInCue) return isInside(words, head, cue)
  }
  return false
}

/** The word of the cue hangs on another word of the cue. */
function isInside(words: Reading['words'], index: number, { from, to }: Range): boolean {
  const { head } = words[index]
  return from <= head && head < to
}
