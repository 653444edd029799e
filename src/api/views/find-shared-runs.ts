import { foldWord, type Span } from '../../text/index.js'

/** A run of this many words in common is somebody's sentence; shorter runs are the language's. */
const RUN_WORDS = 8

const WORD = /[\p{L}\p{N}]+/gu

/**
 * For each text the passages that stand word for word in another of them: runs of eight words or more, case and marks
 * left out of account.
 */
export function findSharedRuns(texts: readonly string[]): Span[][] {
  const read = texts.map((text) =>
    [...text.matchAll(WORD)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      folded: foldWord(match[0])
    }))
  )
  const runs = read.map((words) =>
    words.slice(0, Math.max(0, words.length - RUN_WORDS + 1)).map((_, at) =>
      words
        .slice(at, at + RUN_WORDS)
        .map(({ folded }) => folded)
        .join(' ')
    )
  )
  const sets = runs.map((list) => new Set(list))
  return read.map((words, index) => {
    const others = sets.filter((_, at) => at !== index)
    const spans: Span[] = []
    runs[index].forEach((run, at) => {
      if (!others.some((set) => set.has(run))) return
      const span = { start: words[at].start, end: words[at + RUN_WORDS - 1].end }
      const last = spans.at(-1)
      if (last !== undefined && span.start <= last.end)
        spans[spans.length - 1] = { start: last.start, end: span.end }
      else spans.push(span)
    })
    return spans
  })
}
