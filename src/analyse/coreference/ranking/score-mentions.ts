import { MENTION_SLOTS } from './mention-features.js'
import { HIDDEN, type RankingWeights } from './ranking-model.js'

/** What one mention brings to every pair it is in, and how likely it takes up none. */
export interface MentionSums {
  readonly taking: Float32Array
  readonly taken: Float32Array
  /** One score a mention. */
  readonly fresh: Float32Array
}

/** Sums over the rows of each mention, once: pairs add them up. */
export function sumMentions(weights: RankingWeights, rows: Int32Array): MentionSums {
  const count = rows.length / MENTION_SLOTS
  const taking = new Float32Array(count * HIDDEN)
  const taken = new Float32Array(count * HIDDEN)
  const fresh = new Float32Array(count)
  const hidden = new Float32Array(HIDDEN)
  for (let index = 0; index < count; index += 1) {
    const own = rows.subarray(index * MENTION_SLOTS, (index + 1) * MENTION_SLOTS)
    const at = index * HIDDEN
    for (let unit = 0; unit < HIDDEN; unit += 1) taking[at + unit] = weights.biases[unit]
    hidden.set(weights.biases.subarray(HIDDEN))
    for (const row of own) {
      const from = row * HIDDEN
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        taking[at + unit] += weights.taking[from + unit]
        taken[at + unit] += weights.taken[from + unit]
        hidden[unit] += weights.fresh[from + unit]
      }
    }
    fresh[index] = rectifiedDot(hidden, weights.freshOut)
  }
  return { taking, taken, fresh }
}

/** The score of `j` taking up `i`: higher is likelier. `hidden` is room for `HIDDEN` numbers. */
export function scorePair(
  weights: RankingWeights,
  { taking, taken }: MentionSums,
  i: number,
  j: number,
  rows: Int32Array,
  hidden: Float32Array
): number {
  const { pair } = weights
  for (let unit = 0; unit < HIDDEN; unit += 1)
    hidden[unit] = taken[i * HIDDEN + unit] + taking[j * HIDDEN + unit]
  // Four rows at once: a sum is read and written a quarter as often.
  const whole = rows.length - (rows.length % 4)
  for (let slot = 0; slot < whole; slot += 4) {
    const first = rows[slot] * HIDDEN
    const second = rows[slot + 1] * HIDDEN
    const third = rows[slot + 2] * HIDDEN
    const fourth = rows[slot + 3] * HIDDEN
    for (let unit = 0; unit < HIDDEN; unit += 1)
      hidden[unit] += pair[first + unit] + pair[second + unit] + (pair[third + unit] + pair[fourth + unit])
  }
  for (let slot = whole; slot < rows.length; slot += 1) {
    const from = rows[slot] * HIDDEN
    for (let unit = 0; unit < HIDDEN; unit += 1) hidden[unit] += pair[from + unit]
  }
  return rectifiedDot(hidden, weights.pairOut)
}

function rectifiedDot(hidden: Float32Array, out: Float32Array): number {
  let sum = 0
  for (let unit = 0; unit < HIDDEN; unit += 1) if (0 < hidden[unit]) sum += hidden[unit] * out[unit]
  return sum
}
