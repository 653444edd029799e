import { LABELS, mayFollow, OUTSIDE } from './name-labels.js'

const COUNT = LABELS.length
const NEVER = -1e9

/** For each label those that may stand before it. */
const BEFORE = LABELS.map((_, label) => [...LABELS.keys()].filter((before) => mayFollow(before, label)))

/**
 * The row of labels with the highest sum for the words `from` to `to` (Viterbi 1967). Linear in their number.
 *
 * @param rows a score of each label at the first word, then one of each pair of labels in a row
 * @param scores a score of each label at each word
 */
export function decodeLabels(
  rows: Float32Array,
  scores: Float32Array,
  from: number,
  to: number,
  labels: Uint8Array
): void {
  const length = to - from
  if (length === 0) return
  const back = new Uint8Array(length * COUNT)
  let best = new Float64Array(COUNT)
  let next = new Float64Array(COUNT)
  for (let step = 0; step < length; step += 1) {
    for (let label = 0; label < COUNT; label += 1) {
      let top = NEVER * 2
      let topBefore = 0
      if (step === 0) top = mayFollow(OUTSIDE, label) ? rows[label] : NEVER
      else {
        for (const before of BEFORE[label]) {
          const score = best[before] + rows[(before + 1) * COUNT + label]
          if (top < score) {
            top = score
            topBefore = before
          }
        }
      }
      next[label] = top + scores[(from + step) * COUNT + label]
      back[step * COUNT + label] = topBefore
    }
    const spent = best
    best = next
    next = spent
  }
  followBack(back, best, labels, from, length)
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
