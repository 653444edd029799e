import type { Chains } from '../chains.js'
import { createCandidateFinder } from './find-candidates.js'
import { indexNames } from './index-names.js'
import { mentionRows } from './mention-features.js'
import { PAIR_SLOTS, type Prepared, writePair } from './pair-features.js'
import type { RankingWeights } from './ranking-model.js'
import { createScorer, type MentionScorer } from './score-mentions.js'

/**
 * Joins each mention, from the first to the last, to the chain that it most likely takes up, unless it more likely takes
 * up none (mention ranking: Denis and Baldridge 2008; the chain's likelihood is the sum over its mentions, as Lee et al.
 * 2017 train it). Words that contradict a chain are never joined to it, nor a name to a chain of quite other names.
 */
export function joinRanked(weights: RankingWeights, prepared: Prepared): void {
  const { seen, chains, words } = prepared
  const scorer = createScorer(weights, mentionRows(seen, chains, words))
  const findCandidates = createCandidateFinder(seen)
  const names = indexNames(prepared)
  const rows = new Int32Array(PAIR_SLOTS)
  // All is scored before anything is joined: features speak of the chains that the surest rules made.
  const scored = seen.map((_, index) => scoreCandidates(scorer, prepared, index, findCandidates(index), rows))
  const likelihoods = new Float64Array(seen.length)
  for (const [index, candidates] of scored.entries()) {
    const best = candidates === null ? -1 : likeliestChain(chains, candidates, likelihoods)
    if (best !== -1 && !names.contradict(best, index)) names.join(best, index)
  }
}

/** What a mention may take up, with a score for each, and the score of taking up none. */
interface Scored {
  readonly earlier: readonly number[]
  readonly scores: readonly number[]
  readonly fresh: number
}

/** `rows` is room for those of a pair. */
function scoreCandidates(
  scorer: MentionScorer,
  prepared: Prepared,
  index: number,
  earlier: readonly number[],
  rows: Int32Array
): Scored | null {
  if (earlier.length === 0) return null
  const fresh = scorer.turnTo(index)
  const scores: number[] = []
  for (let at = 0; at < earlier.length; at += 1) {
    writePair(prepared, earlier[at], index, at, rows)
    scores.push(scorer.scorePair(earlier[at], rows))
  }
  return { earlier, scores, fresh }
}

/**
 * A mention of the chain whose mentions together outweigh those of others and of none; -1 for none. `likelihoods` has room
 * for a number a mention, and is left as it was: zero.
 */
function likeliestChain(
  chains: Chains,
  { earlier, scores, fresh }: Scored,
  likelihoods: Float64Array
): number {
  const largest = Math.max(fresh, ...scores)
  let [best, highest] = [-1, Math.exp(fresh - largest)]
  for (let at = 0; at < earlier.length; at += 1) {
    const root = chains.rootOf(earlier[at])
    likelihoods[root] += Math.exp(scores[at] - largest)
    if (highest < likelihoods[root]) [best, highest] = [root, likelihoods[root]]
  }
  for (const one of earlier) likelihoods[chains.rootOf(one)] = 0
  return best
}
