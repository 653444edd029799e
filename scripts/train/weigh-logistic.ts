/** Features under their names, and the answer. */
export interface Weighed {
  readonly features: Readonly<Record<string, number>>
  readonly isOne: boolean
}

const ROUNDS = 25

/**
 * Logistic regression over a few dense features, by Newton's method (iteratively reweighted least squares). With few
 * examples the weights stay near a guess: `penalty` times half the square of the way from it is what a weight costs. A
 * weight never changes the sign of its guess: it is 0 then, and the rest are weighed anew. The same examples give the same
 * weights.
 *
 * @param guess a weight for each feature, and `bias`
 * @param biasPenalty what the bias costs likewise
 */
export function weighLogistic<Name extends string>(
  examples: readonly Weighed[],
  guess: Readonly<Record<Name | 'bias', number>>,
  penalty: number,
  biasPenalty = 1e-6
): Record<Name | 'bias', number> {
  let names = (Object.keys(guess) as (Name | 'bias')[]).filter((name) => name !== 'bias')
  for (;;) {
    const weights = weigh(examples, names, guess, (at) => (at < names.length ? penalty : biasPenalty))
    const kept = names.filter((name) => 0 <= weights[name] * guess[name])
    if (kept.length === names.length)
      return Object.fromEntries(
        (Object.keys(guess) as Name[]).map((name) => [name, weights[name] ?? 0])
      ) as Record<Name | 'bias', number>
    names = kept
  }
}

function weigh(
  examples: readonly Weighed[],
  names: readonly string[],
  guess: Readonly<Record<string, number>>,
  costOf: (at: number) => number
): Record<string, number> {
  const width = names.length + 1
  const means = [...names.map((name) => guess[name]), guess.bias]
  const inputs = examples.map(({ features }) => [...names.map((name) => features[name]), 1])
  const weights = Float64Array.from(means)
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = Float64Array.from(weights, (weight, at) => costOf(at) * (weight - means[at]))
    const curve = Array.from({ length: width }, (_, at) => {
      const row = new Float64Array(width)
      row[at] = costOf(at)
      return row
    })
    for (const [index, values] of inputs.entries()) {
      const sum = values.reduce((total, value, at) => total + weights[at] * value, 0)
      const p = 1 / (1 + Math.exp(-sum))
      for (let i = 0; i < width; i += 1) {
        slope[i] += (p - (examples[index].isOne ? 1 : 0)) * values[i]
        for (let j = 0; j < width; j += 1) curve[i][j] += p * (1 - p) * values[i] * values[j]
      }
    }
    const step = solve(curve, slope)
    for (let i = 0; i < width; i += 1) weights[i] -= step[i]
  }
  return Object.fromEntries([...names, 'bias'].map((name, at) => [name, weights[at]]))
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length
  const rows = matrix.map((row, at) => Float64Array.of(...row, vector[at]))
  for (let at = 0; at < size; at += 1) {
    let pivot = at
    for (let row = at + 1; row < size; row += 1)
      if (Math.abs(rows[pivot][at]) < Math.abs(rows[row][at])) pivot = row
    const swapped = rows[at]
    rows[at] = rows[pivot]
    rows[pivot] = swapped
    for (let row = 0; row < size; row += 1) {
      if (row === at) continue
      const factor = rows[row][at] / rows[at][at]
      for (let column = at; column <= size; column += 1) rows[row][column] -= factor * rows[at][column]
    }
  }
  return Float64Array.from(rows, (row, at) => row[size] / row[at])
}
