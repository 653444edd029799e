/**
 * From likeness of pairs to clusters of reports.
 */
export {
  GROUPING_MODEL,
  groupingModel,
  type Networks,
  type ScorePair,
  scorerOf,
  sizeOfNetwork
} from './grouping-model.js'
export { joinClusters, type Tie } from './join-clusters.js'
export { type Decided, obeyReaders } from './obey-readers.js'
export { createPairReader, PAIR_FEATURES } from './pair-features.js'
export { doubtOf, tieReports } from './tie-reports.js'
