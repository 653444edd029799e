/** A sparse vector of unit length: terms by their number in a vocabulary, ascending, each with its weight. */
export interface Vector {
  readonly terms: Int32Array
  readonly weights: Float32Array
}

export function vectorOf(entries: readonly (readonly [term: number, weight: number])[]): Vector {
  const sorted = [...entries].sort((a, b) => a[0] - b[0])
  const length = Math.sqrt(sorted.reduce((sum, [, weight]) => sum + weight * weight, 0))
  const terms = Int32Array.from(sorted, ([term]) => term)
  const weights = Float32Array.from(sorted, ([, weight]) => (length === 0 ? 0 : weight / length))
  return { terms, weights }
}

/** Cosine of two unit vectors: 0 nothing shared, 1 the same. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const difference = a.terms[i] - b.terms[j]
    if (difference === 0) sum += a.weights[i++] * b.weights[j++]
    else if (difference < 0) i += 1
    else j += 1
  }
  return sum
}
