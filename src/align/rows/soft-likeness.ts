import { kinshipOf, wordVectors } from '../../knowledge/index.js'
import type { Word } from './read-words.js'

/** A telling word of a claim: how it is written, its stem, and what it weighs in this story. */
export interface Term {
  readonly form: string
  readonly stem: string
  readonly weight: number
  readonly isName: boolean
}

/** Below this cosine two pretrained vectors say nothing: words of one subject, not of one meaning. */
const COSINE_MIN = 0.45
/** The most that nearness of vectors counts, and kinship of one step: "up" and "down" are near as well. */
const VECTOR_MAX = 0.6
const STEP = 0.7

/** The telling words of a claim, each stem once, under the story's weights. */
export function termsOf(words: readonly Word[], stems: ReadonlyMap<string, number>): Term[] {
  const seen = new Set<string>()
  return words.flatMap(({ form, stem, isName }) => {
    const weight = stems.get(stem)
    if (weight === undefined || seen.has(stem)) return []
    seen.add(stem)
    return [{ form, stem, weight, isName }]
  })
}

/** Compares terms, and remembers what it found: the words of a story come back. */
export type TermLikeness = (a: Term, b: Term) => number

/**
 * How far two words can mean one thing, from 0 to 1: the same stem, kindred ones by WordNet, near ones by pretrained vectors.
 * Names are alike only where they are the same.
 */
export function createTermLikeness(): TermLikeness {
  const known = new Map<string, Map<string, number>>()
  return (a, b) => {
    if (a.stem === b.stem) return 1
    if (a.isName || b.isName) return 0
    const [one, other] = a.stem < b.stem ? [a, b] : [b, a]
    const row = known.get(one.stem) ?? new Map<string, number>()
    if (row.size === 0) known.set(one.stem, row)
    const held = row.get(other.stem)
    if (held !== undefined) return held
    const likeness = likenessOfTerms(one, other)
    row.set(other.stem, likeness)
    return likeness
  }
}

function likenessOfTerms(a: Term, b: Term): number {
  const kinship = kinshipOf(a.stem, b.stem)
  const cosine = cosineOf(a.form, b.form)
  const near = Math.min(VECTOR_MAX, Math.max(0, (cosine - COSINE_MIN) / (1 - COSINE_MIN)))
  return kinship === 1 ? Math.max(0.85, near) : kinship === 0.5 ? Math.max(STEP * 0.7, near) : near
}

function cosineOf(a: string, b: string): number {
  const vectorOf = wordVectors()
  const [one, other] = [vectorOf(a), vectorOf(b)]
  if (one === null || other === null) return 0
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += one[at] * other[at]
  return sum
}

/** How much of one claim's weight has its like in the other, from 0 to 1; a term of the other is taken once at most in full. */
export function softCover(terms: readonly Term[], others: readonly Term[], likeness: TermLikeness): number {
  let found = 0
  let all = 0
  for (const term of terms) {
    let best = 0
    for (const other of others) {
      if (best === 1) break
      best = Math.max(best, likeness(term, other))
    }
    found += term.weight * best
    all += term.weight
  }
  return all === 0 ? 0 : found / all
}

/** The longest run of the same words in the same order; a run of mere grammar counts for nothing. */
export function longestRun(a: readonly Word[], b: readonly Word[]): number {
  let before = new Int32Array(b.length + 1)
  let [longest, end] = [0, 0]
  for (const word of a) {
    const now = new Int32Array(b.length + 1)
    for (let at = 0; at < b.length; at += 1) {
      if (word.stem !== b[at].stem) continue
      now[at + 1] = before[at] + 1
      if (longest < now[at + 1]) [longest, end] = [now[at + 1], at + 1]
    }
    before = now
  }
  return b.slice(end - longest, end).some(({ weight }) => 0 < weight) ? longest : 0
}
