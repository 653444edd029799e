import type { AnnotatedArticle } from '../../article/index.js'
import { runsOf } from '../similarity/index.js'
import type { Copy, Passage } from './find-copies.js'
import { type OwnWords, readOwnWords } from './read-own-words.js'

/** A passage of so many words in a row is somebody's sentence, not the language; shorter ones meet by chance. */
const PASSAGE_WORDS_MIN = 20
/** Runs by which holders of a passage are found. */
const RUN_WORDS = 8
/** What an excerpt shares with its original is passages; reports of one event share scattered words as well. */
const PASSAGES_SHARE_MIN = 0.8
/** A stretch this long counts as a passage beside the longest. */
const STRETCH_WORDS_MIN = 15

/**
 * Reports that took over a passage of another and are no copies of it: one or a few long stretches stand in both, little
 * else does, and nobody but these two texts and their copies has them. What three independent texts hold is a speech, a
 * press release or a formula, and what one outlet prints twice is its furniture. Takes the pairs compared that are no copies, and
 * the copies; gives pairs. The relation joins no origins: the rest of the report is its own.
 */
export function findExcerpts(
  reports: readonly AnnotatedArticle[],
  others: readonly Copy[],
  copies: readonly Copy[]
): Copy[] {
  const texts = textsOf(reports.length, copies)
  const likely = others.filter((pair) => isPassages(pair) && !isOneOutlet(reports, pair))
  if (likely.length === 0) return []
  const read = new Map<number, OwnWords>()
  const ownAt = (index: number): OwnWords => {
    const known = read.get(index) ?? readOwnWords(reports[index])
    read.set(index, known)
    return known
  }
  const wanted = new Set(likely.flatMap(({ a, passages }) => runsIn(ownAt(a), passages[0])))
  const holders = findHolders(reports, wanted, texts)
  return likely.filter(({ a, passages }) => isOfTwo(runsIn(ownAt(a), passages[0]), holders))
}

function isPassages({ passages, sharedWords }: Copy): boolean {
  if (passages.length === 0 || passages[0].words < PASSAGE_WORDS_MIN) return false
  const long = passages.filter(({ words }) => STRETCH_WORDS_MIN <= words)
  return PASSAGES_SHARE_MIN * sharedWords <= long.reduce((sum, { words }) => sum + words, 0)
}

function isOneOutlet(reports: readonly AnnotatedArticle[], { a, b }: Copy): boolean {
  return reports[a].outlet !== undefined && reports[a].outlet === reports[b].outlet
}

/** For each report the first of those that its copies join it with. */
function textsOf(count: number, copies: readonly Copy[]): Int32Array {
  const first = Int32Array.from({ length: count }, (_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (first[at] !== at) {
      first[at] = first[first[at]]
      at = first[at]
    }
    return at
  }
  for (const { a, b } of copies) {
    const [one, other] = [rootOf(a), rootOf(b)]
    if (one !== other) first[Math.max(one, other)] = Math.min(one, other)
  }
  return first.map((_, index) => rootOf(index))
}

function runsIn({ words, spans }: OwnWords, { here, words: length }: Passage): number[] {
  const from = spans.findIndex(({ start }) => here.start <= start)
  return from === -1 ? [] : runsOf(words.slice(from, from + length), RUN_WORDS)
}

/** For each run wanted the texts that hold it, three at the most: more tell nothing further. */
function findHolders(
  reports: readonly AnnotatedArticle[],
  wanted: ReadonlySet<number>,
  texts: Int32Array
): ReadonlyMap<number, ReadonlySet<number>> {
  const holders = new Map<number, Set<number>>()
  for (const [index, report] of reports.entries()) {
    for (const run of runsOf(readOwnWords(report).words, RUN_WORDS)) {
      if (!wanted.has(run)) continue
      const known = holders.get(run)
      if (known === undefined) holders.set(run, new Set([texts[index]]))
      else if (known.size < 3) known.add(texts[index])
    }
  }
  return holders
}

/** Enough of the passage stands in two texts only. */
function isOfTwo(runs: readonly number[], holders: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  const own = runs.filter((run) => (holders.get(run)?.size ?? 0) <= 2)
  return PASSAGE_WORDS_MIN <= own.length + RUN_WORDS - 1
}
