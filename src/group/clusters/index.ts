/**
 * From likeness of pairs to clusters of reports.
 */
export { joinClusters, type Tie } from './join-clusters.js'
export { type Decided, obeyReaders } from './obey-readers.js'
export { doubtOf, neededAmong, tieReports } from './tie-reports.js'
