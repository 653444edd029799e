import { FEATURES } from './name-features.js'
import { LABELS, mayFollow, OUTSIDE } from './name-labels.js'

const COUNT = LABELS.length
const NEVER = -1e9

/** Which label may follow which, as one row of numbers. */
const ALLOWED = Uint8Array.from({ length: COUNT * COUNT }, (_, at) =>
  mayFollow(Math.floor(at / COUNT), at % COUNT) ? 1 : 0
)

/** Weights of a linear model: for each bucket one for each label; then one for each pair of labels in a row. */
export interface LabelWeights {
  readonly features: Int8Array | Float32Array
  readonly pairs: Int8Array | Float32Array
}

/** The row of labels with the highest sum for the words `from` to `to` (Viterbi 1967). Linear in their number. */
export function decodeLabels(
  weights: LabelWeights,
  features: Int32Array,
  from: number,
  to: number,
  labels: Uint8Array
): void {
  const length = to - from
  if (length === 0) return
  const back = new Uint8Array(length * COUNT)
  let best = new Float64Array(COUNT)
  let next = new Float64Array(COUNT)
  const scores = new Float64Array(COUNT)
  for (let step = 0; step < length; step += 1) {
    scoreWord(weights, features, from + step, scores)
    for (let label = 0; label < COUNT; label += 1) {
      let top = NEVER * 2
      let topBefore = 0
      if (step === 0) top = ALLOWED[label] ? weights.pairs[label] : NEVER
      else {
        for (let before = 0; before < COUNT; before += 1) {
          if (ALLOWED[before * COUNT + label] === 0) continue
          const score = best[before] + weights.pairs[before * COUNT + label]
          if (top < score) {
            top = score
            topBefore = before
          }
        }
      }
      next[label] = top + scores[label]
      back[step * COUNT + label] = topBefore
    }
    const spent = best
    best = next
    next = spent
  }
  followBack(back, best, labels, from, length)
}

function scoreWord(
  { features: weights }: LabelWeights,
  features: Int32Array,
  word: number,
  scores: Float64Array
): void {
  scores.fill(0)
  for (let slot = word * FEATURES; slot < (word + 1) * FEATURES; slot += 1) {
    const row = features[slot] * COUNT
    if (row < 0) continue // Left out while training.
    for (let label = 0; label < COUNT; label += 1) scores[label] += weights[row + label]
  }
}

function followBack(
  back: Uint8Array,
  best: Float64Array,
  labels: Uint8Array,
  from: number,
  length: number
): void {
  let label = OUTSIDE
  for (let other = 1; other < COUNT; other += 1) if (best[label] < best[other]) label = other
  for (let step = length - 1; 0 <= step; step -= 1) {
    labels[from + step] = label
    label = back[step * COUNT + label]
  }
}
