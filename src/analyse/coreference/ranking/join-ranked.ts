import type { Chains } from '../chains.js'
import { type Candidate, findCandidates } from './find-candidates.js'
import { indexNames } from './index-names.js'
import { mentionRows } from './mention-features.js'
import { PAIR_SLOTS, type Prepared, writePair } from './pair-features.js'
import { HIDDEN, type RankingWeights } from './ranking-model.js'
import { type MentionSums, scorePair, sumMentions } from './score-mentions.js'

/**
 * Joins each mention, from the first to the last, to the chain that it most likely takes up, unless it more likely takes
 * up none (mention ranking: Denis and Baldridge 2008; the chain's likelihood is the sum over its mentions, as Lee et al.
 * 2017 train it). Words that contradict a chain are never joined to it, nor a name to a chain of quite other names.
 */
export function joinRanked(weights: RankingWeights, prepared: Prepared): void {
  const { seen, chains, words } = prepared
  const sums = sumMentions(weights, mentionRows(seen, chains, words))
  const names = indexNames(prepared)
  // All is scored before anything is joined: features speak of the chains that the surest rules made.
  const scored = seen.map((_, index) => scoreCandidates(weights, sums, prepared, index))
  for (const [index, candidates] of scored.entries()) {
    const best = likeliestChain(chains, candidates, sums.fresh[index])
    if (best !== -1 && !names.contradict(best, index)) names.join(best, index)
  }
}

interface Scored extends Candidate {
  readonly score: number
}

function scoreCandidates(
  weights: RankingWeights,
  sums: MentionSums,
  prepared: Prepared,
  index: number
): Scored[] {
  const rows = new Int32Array(PAIR_SLOTS)
  const hidden = new Float32Array(HIDDEN)
  return findCandidates(prepared, index).map((candidate) => {
    writePair(prepared, candidate.index, index, candidate.fitting, rows)
    return { ...candidate, score: scorePair(weights, sums, candidate.index, index, rows, hidden) }
  })
}

/** A mention of the chain whose mentions together outweigh those of others and of none; -1 for none. */
function likeliestChain(chains: Chains, candidates: readonly Scored[], fresh: number): number {
  const likelihoods = new Map<number, number>()
  const largest = candidates.reduce((max, { score }) => Math.max(max, score), fresh)
  let [best, highest] = [-1, Math.exp(fresh - largest)]
  for (const { index, score } of candidates) {
    const root = chains.rootOf(index)
    const likelihood = (likelihoods.get(root) ?? 0) + Math.exp(score - largest)
    likelihoods.set(root, likelihood)
    if (highest < likelihood) [best, highest] = [root, likelihood]
  }
  return best
}
