import {
  agencyNamed,
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  genderOfFirstName,
  isCourtesy,
  isFirstName,
  isGroupName,
  isKnownPlace,
  isOrganizationHead,
  isPlaceHead,
  isPlaceOpener,
  isRank,
  isRole,
  isTitleQualifier,
  organizationNamed,
  outletNamed,
  readCueVerb,
  reportsWith,
  stemWord
} from '../../knowledge/index.js'
import { foldWord } from '../../text/index.js'
import type { CaseMemory } from './case-memory.js'
import type { DraftName } from './draft-name.js'
import { labelsOf } from './name-labels.js'
import type { NameWord } from './name-word.js'

/** Features for each word; the first `LEXICAL` of them name words, which training leaves out now and then. */
export const FEATURES = 44
export const LEXICAL = 16
/** Buckets for hashed features: a power of two. */
export const BUCKETS = 1 << 18

/** What is looked up once for each different word. */
interface WordCode {
  readonly word: number
  readonly shape: number
  readonly lists: number
  readonly prefix: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
}

/**
 * Features of all words of an article, `FEATURES` buckets a word: the word and its neighbours, its shape, the lists it stands
 * in, what the rules suggest, how the article spells it elsewhere, and what stands around the run of capitals it is in.
 */
export function featuresOf(
  words: readonly NameWord[],
  memory: CaseMemory,
  suggested: readonly DraftName[]
): Int32Array {
  const codes = codesOf(words)
  const labels = labelsOf(words.length, suggested)
  const spellings = words.map((word) => spellingOf(word, memory))
  const runs = runsOf(words, suggested, codes)
  const features = new Int32Array(words.length * FEATURES)
  for (const at of words.keys()) writeFeatures(features, at, words, codes, labels, spellings, runs)
  return features
}

const EDGE: WordCode = { word: 11, shape: 13, lists: 0, prefix: 17, suffix2: 19, suffix3: 23, suffix4: 29 }

function writeFeatures(
  features: Int32Array,
  at: number,
  words: readonly NameWord[],
  codes: readonly WordCode[],
  labels: Uint8Array,
  spellings: readonly number[],
  runs: Runs
): void {
  const isInside = (other: number) =>
    words[other] !== undefined && words[other].sentence === words[at].sentence
  const codeAt = (other: number) => (isInside(other) ? codes[other] : EDGE)
  const labelAt = (other: number) => (isInside(other) ? labels[other] : 99)
  const [b2, b1, here, a1, a2] = [codeAt(at - 2), codeAt(at - 1), codes[at], codeAt(at + 1), codeAt(at + 2)]
  const [labelBefore, label, labelAfter] = [labelAt(at - 1), labels[at], labelAt(at + 1)]
  const spelling = spellings[at]
  const run = runs.of[at]
  const values = [
    // Lexical: these name words.
    mix(here.word, 0),
    mix(b1.word, here.word),
    mix(here.word, a1.word),
    mix(here.word, label),
    mix(here.prefix, 0),
    mix(here.suffix4, 0),
    mix(runs.last[run], label),
    mix(runs.first[run], label),
    mix(b2.word, mix(b1.word, here.shape)),
    mix(here.word, here.shape),
    mix(b1.word, label),
    mix(a1.word, label),
    mix(here.suffix3, label),
    mix(runs.all[run], 0),
    mix(a1.word, mix(a2.word, label)),
    mix(here.suffix3, 0),
    // Context, shape, lists and suggestions.
    mix(1, 1),
    mix(b1.word, 0),
    mix(a1.word, 0),
    mix(b2.word, 0),
    mix(a2.word, 0),
    mix(here.suffix2, 0),
    mix(here.shape, 0),
    mix(b1.shape, here.shape),
    mix(here.shape, a1.shape),
    mix(b1.shape, mix(here.shape, a1.shape)),
    mix(here.lists, 0),
    mix(b1.lists, 0),
    mix(a1.lists, 0),
    mix(b1.lists, here.lists),
    mix(here.lists, a1.lists),
    mix(label, 0),
    mix(labelBefore, label),
    mix(label, labelAfter),
    mix(label, here.lists),
    mix(spelling, here.shape),
    mix(spelling, here.lists),
    mix(label, spelling),
    mix(b1.word, here.shape),
    mix(a1.word, here.shape),
    mix(runs.before[run], label),
    mix(runs.after[run], label),
    mix(mix(runs.before[run], runs.after[run]), label),
    mix(run === 0 ? 0 : runs.lengths[run] * 8 + Math.min(7, at - runs.starts[run]), label)
  ]
  for (let slot = 0; slot < FEATURES; slot += 1) {
    features[at * FEATURES + slot] = mix(values[slot], slot + 101) & (BUCKETS - 1)
  }
}

/** The suggested name or the lone word that a word is in, and the words around it. */
interface Runs {
  readonly of: Int32Array
  readonly starts: number[]
  readonly lengths: number[]
  readonly before: number[]
  readonly after: number[]
  readonly first: number[]
  readonly last: number[]
  readonly all: number[]
}

function runsOf(
  words: readonly NameWord[],
  suggested: readonly DraftName[],
  codes: readonly WordCode[]
): Runs {
  const runs: Runs = {
    of: new Int32Array(words.length),
    starts: [0],
    lengths: [0],
    before: [0],
    after: [0],
    first: [0],
    last: [0],
    all: [0]
  }
  for (const { from, to } of suggested) {
    runs.of.fill(runs.starts.length, from, to)
    runs.starts.push(from)
    runs.lengths.push(Math.min(7, to - from))
    const wordAt = (at: number) => (words[at]?.sentence === words[from].sentence ? codes[at].word : 7)
    runs.before.push(wordAt(from - 1))
    runs.after.push(wordAt(to))
    runs.first.push(codes[from].word)
    runs.last.push(codes[to - 1].word)
    let all = 0
    for (let at = from; at < to; at += 1) all = mix(all, codes[at].word)
    runs.all.push(all)
  }
  return runs
}

/** How the article spells the word: whether its capital says anything. */
function spellingOf(word: NameWord, memory: CaseMemory): number {
  return (
    (word.opens ? 1 : 0) +
    (memory.headlines.has(word.sentence) ? 2 : 0) +
    (memory.isSeenSmall(word.text) ? 4 : 0) +
    (memory.isSeenCapital(word.text) ? 8 : 0) +
    (word.glued ? 16 : 0)
  )
}

/** Codes depend on the word alone: articles share them. Emptied when full, about 20 MB. */
const CODES = new Map<string, WordCode>()
const CODES_MAX = 100_000

function codesOf(words: readonly NameWord[]): WordCode[] {
  return words.map(({ text }) => {
    let code = CODES.get(text)
    if (code === undefined) {
      code = codeOf(text)
      if (CODES_MAX <= CODES.size) CODES.clear()
      CODES.set(text, code)
    }
    return code
  })
}

function codeOf(text: string): WordCode {
  const fold = foldWord(text)
  return {
    word: hashOf(fold),
    shape: hashOf(shapeOf(text)),
    lists: listsOf(text, fold),
    prefix: hashOf(fold.slice(0, 3)),
    suffix2: hashOf(fold.slice(-2)),
    suffix3: hashOf(fold.slice(-3)),
    suffix4: hashOf(fold.slice(-4))
  }
}

/** "Olin" Xx, "McLean" XxXx, "UN" XX, "U.S." X.X., "2022" dd: runs longer than two letters are cut to two. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}|\p{Lo}/gu, 'x')
    .replace(/\p{Nd}/gu, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
}

/** Words by how many of 840 reports hold them: hardly any, few, many. */
const RARE_BELOW = 2
const COMMON_FROM = 12

/** One bit for each list the word stands in. */
function listsOf(text: string, fold: string): number {
  const tests = [
    isFirstName(text),
    genderOfFirstName(text) === 'female',
    isCourtesy(text),
    isRank(text),
    isRole(text),
    isTitleQualifier(text),
    isOrganizationHead(text),
    isPlaceHead(text),
    isPlaceOpener(text),
    isKnownPlace(text) || countryOfCapital(text) !== undefined,
    countryNamed(text) !== undefined,
    countryOfDemonym(text) !== undefined,
    isGroupName(text),
    organizationNamed(text) !== undefined,
    agencyNamed(text) !== undefined || outletNamed(text) !== undefined,
    readCueVerb(fold)?.clause === true,
    reportsWith(stemWord(fold)) < RARE_BELOW,
    reportsWith(stemWord(fold)) < COMMON_FROM
  ]
  let bits = 0
  for (const [index, test] of tests.entries()) if (test) bits |= 1 << index
  return bits
}

/** FNV-1a over the code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  const length = Math.min(word.length, 40)
  for (let index = 0; index < length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash
}

/** Two numbers into one (the finaliser of MurmurHash3). */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b), 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x27d4eb2f)
  return hash ^ (hash >>> 13)
}
