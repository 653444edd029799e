import type { ScannedWord, Span } from '../../text/index.js'

/** For every word the indices of its sentence's first word and of the word after its last. */
export function findSentencesOfWords(words: readonly ScannedWord[], sentences: readonly Span[]): Span[] {
  const starts = sentences.length === 0 ? splitByMarks(words) : splitBySpans(words, sentences)
  const found: Span[] = new Array(words.length)
  for (let index = 0; index < starts.length; index += 1) {
    const span = { start: starts[index], end: starts[index + 1] ?? words.length }
    for (let at = span.start; at < span.end; at += 1) found[at] = span
  }
  return found
}

function splitBySpans(words: readonly ScannedWord[], sentences: readonly Span[]): number[] {
  const starts = [0]
  let sentence = 0
  for (let at = 0; at < words.length; at += 1) {
    while (sentence < sentences.length && sentences[sentence].end <= words[at].start) sentence += 1
    const span = sentences[sentence]
    const isFirst =
      span !== undefined && span.start <= words[at].start && (words[at - 1]?.start ?? -1) < span.start
    if (0 < at && (isFirst || words[at].gap === 2)) starts.push(at)
  }
  return starts
}

/** Without sentences: a full stop before a capital, and blank lines. */
function splitByMarks(words: readonly ScannedWord[]): number[] {
  const starts = [0]
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]]
    const isStop = before.lower === '.' || before.lower === '?' || before.lower === '!'
    if (
      word.gap === 2 ||
      (isStop && word.gap === 1 && word.capital && 3 < (words[at - 2]?.lower.length ?? 9))
    )
      starts.push(at)
  }
  return starts
}
