import { type Span, wordsOf } from '../../text/index.js'

/** The network's time grows with the square of a piece; sentences of news have 24 words on average. */
const LONGEST_PIECE = 120

/** Below this no cut is made: a piece of a few words tells the network too little. */
const SHORTEST_PIECE = 60

/** A sentence's words in pieces that the network can read, cut after the last mark that leaves a piece long enough. */
export function cutSentence(text: string, words: readonly Span[]): Span[][] {
  const pieces: Span[][] = []
  let start = 0
  while (LONGEST_PIECE < words.length - start) {
    const end = findCut(text, words, start)
    pieces.push(words.slice(start, end))
    start = end
  }
  pieces.push(words.slice(start))
  return pieces
}

function findCut(text: string, words: readonly Span[], start: number): number {
  for (let end = start + LONGEST_PIECE; start + SHORTEST_PIECE < end; end -= 1) {
    if (/^[.,;:!?\u2013\u2014]/.test(wordsOf(text, words[end - 1]))) return end
  }
  return start + LONGEST_PIECE
}
