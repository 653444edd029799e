import { type Span, wordsOf } from '../../text/index.js'

/** Longer than this what stands in brackets is no insertion of a word or two: a bracket was forgotten. */
const LONGEST_INSERTION_CHARS = 200

/**
 * Words in square brackets that an editor put among the words said: "They [the ministers] will vote", "[T]he vote",
 * "[sic]". Takes the text and the pieces of a content; gives spans inside them, brackets included. Round brackets are
 * left alone: they may be the speaker's own aside.
 */
export function findInsertions(text: string, content: readonly Span[]): Span[] {
  return content.flatMap((piece) => insertionsIn(text, piece))
}

function insertionsIn(text: string, piece: Span): Span[] {
  const found: Span[] = []
  let open = -1
  for (const { 0: bracket, index } of wordsOf(text, piece).matchAll(/[[\]]/g)) {
    if (bracket === '[') open = index
    else if (open !== -1) {
      if (index - open <= LONGEST_INSERTION_CHARS && open + 1 < index)
        found.push({ start: piece.start + open, end: piece.start + index + 1 })
      open = -1
    }
  }
  return found
}
