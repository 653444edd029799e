import type { AnnotatedArticle } from '../../article/index.js'
import { stemWord } from '../../knowledge/index.js'
import type { Span } from '../../text/index.js'
import { hashWords, runAt, runsOf } from '../similarity/index.js'
import { type OwnWords, readOwnWords } from './read-own-words.js'

/** A passage that stands in two reports. */
export interface Passage {
  readonly here: Span
  readonly there: Span
  readonly words: number
}

/** How much of each of two reports stands in the other: asymmetric, because a cut holds all of a part. */
export interface Copy {
  readonly a: number
  readonly b: number
  /** Share of a's own words that stand in b word for word; share of b's that stand in a. */
  readonly verbatim: readonly [ofA: number, ofB: number]
  /** The same with sentences counted too that say the same in other words. */
  readonly followed: readonly [ofA: number, ofB: number]
  /** How many words stand in both word for word. */
  readonly sharedWords: number
  /** The longest first; `here` in a, `there` in b. */
  readonly passages: readonly Passage[]
}

/** A run of this many words in common is a passage: shorter runs are the language, not the writer. */
export const SHINGLE_WORDS = 4

/** A sentence follows another when this share of its telling words stands in that one and its neighbour. */
const FOLLOWED_SHARE = 0.6
const TELLING_WORDS_MIN = 5
const PASSAGES_MAX = 3

/** Reports are candidates where they share this many of the long runs looked at: by chance they share none. */
const LONG_RUN_WORDS = 8
const SHARED_RUNS_MIN = 2
/** A run that so many reports hold is looked for no further: a stock phrase. */
const RUN_REPORTS_MAX = 200

/**
 * Finds which reports share their text. Candidates are pairs that share long runs of words (an index of sampled
 * shingles, Broder 1997) and pairs given from outside, alike by their words; each is then compared word by word.
 */
export function findCopies(
  articles: readonly AnnotatedArticle[],
  alike: readonly (readonly [a: number, b: number])[]
): Copy[] {
  const read = articles.map(readOwnWords)
  const prepared: (Prepared | undefined)[] = []
  const preparedAt = (index: number): Prepared => (prepared[index] ??= prepare(read[index]))
  const pairs = new Set([...findSharedRuns(read), ...alike.map(([a, b]) => pairKey(a, b, read.length))])
  const copies: Copy[] = []
  for (const pair of [...pairs].sort((x, y) => x - y)) {
    const a = Math.floor(pair / read.length)
    const b = pair % read.length
    const copy = comparePair(preparedAt(a), preparedAt(b), a, b)
    if (copy !== null) copies.push(copy)
  }
  return copies
}

interface Prepared extends OwnWords {
  readonly stems: readonly string[]
  /** The words as numbers, for runs. */
  readonly hashes: Float64Array
  /** First place of every shingle. */
  readonly shingles: ReadonlyMap<number, number>
  /** The sentences that hold a telling word. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

function prepare(own: OwnWords): Prepared {
  const hashes = hashWords(own.words)
  const shingles = new Map<number, number>()
  for (let at = 0; at + SHINGLE_WORDS <= own.words.length; at += 1) {
    const shingle = runAt(hashes, at, SHINGLE_WORDS)
    if (!shingles.has(shingle)) shingles.set(shingle, at)
  }
  const stems = own.words.map(stemWord)
  return { ...own, stems, hashes, shingles, places: placesOf(stems, own.sentences) }
}

function placesOf(
  stems: readonly string[],
  sentences: readonly number[]
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  stems.forEach((stem, at) => {
    if (stem.length < 4) return
    const known = places.get(stem)
    if (known === undefined) places.set(stem, [sentences[at]])
    else if (known[known.length - 1] !== sentences[at]) known.push(sentences[at])
  })
  return places
}

function pairKey(a: number, b: number, count: number): number {
  return a < b ? a * count + b : b * count + a
}

function findSharedRuns(read: readonly OwnWords[]): number[] {
  const holders = new Map<number, number[]>()
  read.forEach(({ words }, index) => {
    for (const run of sampleRuns(words)) {
      const known = holders.get(run)
      if (known === undefined) holders.set(run, [index])
      else known.push(index)
    }
  })
  const shared = new Map<number, number>()
  for (const indexes of holders.values()) {
    if (indexes.length < 2 || RUN_REPORTS_MAX < indexes.length) continue
    for (let x = 0; x < indexes.length; x += 1) {
      for (let y = x + 1; y < indexes.length; y += 1) {
        const key = pairKey(indexes[x], indexes[y], read.length)
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  return [...shared].filter(([, count]) => SHARED_RUNS_MIN <= count).map(([key]) => key)
}

/** One run in four, chosen by its own words: the same ones in every report. */
function sampleRuns(words: readonly string[]): ReadonlySet<number> {
  return new Set(runsOf(words, LONG_RUN_WORDS).filter((run) => run % 4 === 0))
}

function comparePair(one: Prepared, other: Prepared, a: number, b: number): Copy | null {
  if (one.words.length < SHINGLE_WORDS || other.words.length < SHINGLE_WORDS) return null
  const ofOne = coverWords(one, other)
  const ofOther = coverWords(other, one)
  if (ofOne.verbatim === 0 && ofOne.followed === 0 && ofOther.followed === 0) return null
  return {
    a,
    b,
    verbatim: [ofOne.verbatim, ofOther.verbatim],
    followed: [ofOne.followed, ofOther.followed],
    sharedWords: count(ofOne.covered),
    passages: findPassages(one, other, ofOne.covered)
  }
}

interface Cover {
  readonly covered: Uint8Array
  readonly verbatim: number
  readonly followed: number
}

function coverWords(one: Prepared, other: Prepared): Cover {
  const covered = new Uint8Array(one.words.length)
  for (const [shingle, at] of one.shingles) {
    if (other.shingles.has(shingle)) covered.fill(1, at, at + SHINGLE_WORDS)
  }
  const verbatim = count(covered)
  const followed = coverFollowed(one, other, Uint8Array.from(covered))
  return { covered, verbatim: verbatim / covered.length, followed: count(followed) / covered.length }
}

/** Marks the sentences too whose telling words all stand close together in the other report. */
function coverFollowed(one: Prepared, other: Prepared, covered: Uint8Array): Uint8Array {
  let from = 0
  while (from < one.stems.length) {
    let to = from
    while (to < one.stems.length && one.sentences[to] === one.sentences[from]) to += 1
    if (isFollowed(one.stems.slice(from, to), other.places)) covered.fill(1, from, to)
    from = to
  }
  return covered
}

function isFollowed(stems: readonly string[], places: ReadonlyMap<string, readonly number[]>): boolean {
  const telling = new Set(stems.filter((stem) => 4 <= stem.length))
  if (telling.size < TELLING_WORDS_MIN) return false
  const hits = new Map<number, number>()
  for (const stem of telling) {
    for (const sentence of places.get(stem) ?? []) hits.set(sentence, (hits.get(sentence) ?? 0) + 1)
  }
  for (const count of hits.values()) {
    if (FOLLOWED_SHARE * telling.size <= count) return true
  }
  return false
}

function count(covered: Uint8Array): number {
  return covered.reduce((sum, word) => sum + word, 0)
}

function findPassages(one: Prepared, other: Prepared, covered: Uint8Array): Passage[] {
  const passages: Passage[] = []
  let from = 0
  while (from < covered.length) {
    const place = placeIn(one, other, from)
    if (covered[from] === 0 || place === undefined) {
      from += 1
      continue
    }
    let length = 0
    while (from + length < covered.length && one.words[from + length] === other.words[place + length])
      length += 1
    // Two runs of one number that are not the same words.
    if (length < SHINGLE_WORDS) {
      from += 1
      continue
    }
    passages.push({
      here: { start: one.spans[from].start, end: one.spans[from + length - 1].end },
      there: { start: other.spans[place].start, end: other.spans[place + length - 1].end },
      words: length
    })
    from += length
  }
  return passages.sort((x, y) => y.words - x.words || x.here.start - y.here.start).slice(0, PASSAGES_MAX)
}

function placeIn(one: Prepared, other: Prepared, at: number): number | undefined {
  if (one.words.length < at + SHINGLE_WORDS) return undefined
  return other.shingles.get(runAt(one.hashes, at, SHINGLE_WORDS))
}
