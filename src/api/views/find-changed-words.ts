import { foldWord, type Span } from '../../text/index.js'

/** Above this many words on a side nothing is marked: the table of the comparison grows with their product. */
const WORDS_MAX = 400

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/**
 * The words of one text that another does not have in the same order: what stays beside the longest common subsequence
 * of words (Hirschberg 1975 describes the table). Case and marks are no difference.
 *
 * @returns spans of `words`, neighbours joined; empty where the texts are too long to compare
 */
export function findChangedWords(words: string, other: string): Span[] {
  const here = readWords(words)
  const there = readWords(other)
  if (WORDS_MAX < here.length || WORDS_MAX < there.length) return []
  const kept = new Set(commonWords(here, there))
  const changed: Span[] = []
  let isOpen = false
  here.forEach(({ start, end }, index) => {
    if (kept.has(index)) {
      isOpen = false
      return
    }
    if (isOpen) changed[changed.length - 1] = { start: changed[changed.length - 1].start, end }
    else changed.push({ start, end })
    isOpen = true
  })
  return changed
}

interface ReadWord extends Span {
  readonly folded: string
}

function readWords(text: string): ReadWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldWord(match[0])
  }))
}

/** Indices of the words of `a` in a longest common subsequence with `b`. */
function commonWords(a: readonly ReadWord[], b: readonly ReadWord[]): number[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; 0 <= i; i -= 1) {
    for (let j = b.length - 1; 0 <= j; j -= 1) {
      lengths[i * width + j] =
        a[i].folded === b[j].folded
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
    }
  }
  const common: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i].folded === b[j].folded) {
      common.push(i)
      i += 1
      j += 1
    } else if (lengths[i * width + j + 1] <= lengths[(i + 1) * width + j]) i += 1
    else j += 1
  }
  return common
}
