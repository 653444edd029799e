import { openRows, type Place, type Rows } from '../../../knowledge/index.js'
import { MENTION_ROWS, MENTION_SLOTS } from './mention-features.js'
import { PAIR_SLOTS } from './pair-features.js'
import { HIDDEN, type RankingWeights } from './ranking-model.js'

/** Scores of an article's mentions; it turns to one later mention after the other. */
export interface MentionScorer {
  /** Turns to a later mention. Gives its score of taking up none. */
  turnTo(mention: number): number
  /** The score of the later mention taking up this one: higher is likelier. */
  scorePair(earlier: number, rows: Int32Array): number
}

/** `mentions` are the rows of all mentions. Of each no more is summed up than what is asked for, and that once. */
export function createScorer(weights: RankingWeights, mentions: Int32Array): MentionScorer {
  const { rows, taking, taken, pair, biases, pairOut, freshOut, free } = layOut(weights)
  rows.giveBack(free)
  const count = mentions.length / MENTION_SLOTS
  const known = new Uint8Array(count)
  const earlierSums = rows.take(count * HIDDEN)
  const laterSums = rows.take(2 * HIDDEN)
  const hidden = rows.take(HIDDEN)
  const list = new Int32Array(MENTION_SLOTS + PAIR_SLOTS)
  const listRows = (first: number, mention: number, table: Place, width: number) => {
    for (let slot = 0; slot < MENTION_SLOTS; slot += 1)
      list[first + slot] = table + mentions[mention * MENTION_SLOTS + slot] * width
  }
  return {
    turnTo: (mention) => {
      list[0] = biases
      listRows(1, mention, taking, 2 * HIDDEN)
      rows.sum(laterSums, list, MENTION_SLOTS + 1, 2 * HIDDEN)
      return rows.rectifiedDot(laterSums + HIDDEN, freshOut, HIDDEN)
    },
    scorePair: (earlier, pairRows) => {
      const sums = earlierSums + earlier * HIDDEN
      if (known[earlier] === 0) {
        known[earlier] = 1
        listRows(0, earlier, taken, HIDDEN)
        rows.sum(sums, list, MENTION_SLOTS, HIDDEN)
      }
      list[0] = sums
      list[1] = laterSums
      for (let slot = 0; slot < PAIR_SLOTS; slot += 1) list[2 + slot] = pair + pairRows[slot] * HIDDEN
      rows.sum(hidden, list, 2 + PAIR_SLOTS, HIDDEN)
      return rows.rectifiedDot(hidden, pairOut, HIDDEN)
    }
  }
}

/** Tables where they are summed. What is asked of a later mention lies together: of a pair, then of taking up none. */
interface Layout {
  readonly rows: Rows
  readonly taking: Place
  readonly taken: Place
  readonly pair: Place
  readonly biases: Place
  readonly pairOut: Place
  readonly freshOut: Place
  /** The first place behind all tables. */
  readonly free: Place
}

const layouts = new WeakMap<RankingWeights, Layout>()

/** Laid out when first used. */
function layOut(weights: RankingWeights): Layout {
  const known = layouts.get(weights)
  if (known !== undefined) return known
  const rows = openRows()
  const layout = {
    rows,
    taking: rows.lay(sideBySide(weights.taking, weights.fresh)),
    taken: rows.lay(weights.taken),
    pair: rows.lay(weights.pair),
    biases: rows.lay(weights.biases),
    pairOut: rows.lay(weights.pairOut),
    freshOut: rows.lay(weights.freshOut),
    free: rows.take(0)
  }
  layouts.set(weights, layout)
  return layout
}

/** Each row of the first table with that of the second behind it. */
function sideBySide(first: Float32Array, second: Float32Array): Float32Array {
  const both = new Float32Array(2 * first.length)
  for (let row = 0; row < MENTION_ROWS; row += 1) {
    both.set(first.subarray(row * HIDDEN, (row + 1) * HIDDEN), 2 * row * HIDDEN)
    both.set(second.subarray(row * HIDDEN, (row + 1) * HIDDEN), (2 * row + 1) * HIDDEN)
  }
  return both
}
