import type { Vector } from './vectors.js'

/** Two reports by their index, the first smaller, and how alike their words are. */
export interface Candidate {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** Below this cosine two reports share nothing that tells; leaving them out keeps the work far from every pair. */
const LIKENESS_OF_REPORTS = 0.1
const LIKENESS_OF_HEADLINES = 0.04
/** Different words to which a report is little more than a headline, and every word in common counts. */
const HEADLINE_WORDS = 22

/** Words that weigh next to nothing in a report meet half of all reports and decide nothing. */
const WEIGHT_MIN = 0.015

/**
 * Finds the pairs of reports that share telling words, by an inverted index: each report meets only those that hold
 * one of its words. Gives them in the order of their indexes.
 */
export function findCandidates(vectors: readonly Vector[]): Candidate[] {
  const postings = new Map<number, { readonly reports: number[]; readonly weights: number[] }>()
  const sums = new Float64Array(vectors.length)
  const candidates: Candidate[] = []
  for (let b = 0; b < vectors.length; b += 1) {
    const met: number[] = []
    eachTelling(vectors[b], (term, weight) => {
      const posting = postings.get(term)
      if (posting === undefined) return
      for (let at = 0; at < posting.reports.length; at += 1) {
        const a = posting.reports[at]
        if (sums[a] === 0) met.push(a)
        sums[a] += weight * posting.weights[at]
      }
    })
    for (const a of met.sort((x, y) => x - y)) {
      if (neededOf(vectors[a], vectors[b]) <= sums[a]) candidates.push({ a, b, likeness: sums[a] })
      sums[a] = 0
    }
    eachTelling(vectors[b], (term, weight) => {
      const posting = postings.get(term)
      if (posting === undefined) postings.set(term, { reports: [b], weights: [weight] })
      else {
        posting.reports.push(b)
        posting.weights.push(weight)
      }
    })
  }
  return candidates
}

function neededOf(a: Vector, b: Vector): number {
  return Math.min(a.terms.length, b.terms.length) < HEADLINE_WORDS
    ? LIKENESS_OF_HEADLINES
    : LIKENESS_OF_REPORTS
}

function eachTelling(vector: Vector, visit: (term: number, weight: number) => void): void {
  for (let at = 0; at < vector.terms.length; at += 1) {
    if (WEIGHT_MIN <= vector.weights[at]) visit(vector.terms[at], vector.weights[at])
  }
}
