/**
 * From likeness of pairs to clusters of reports.
 */
export { joinClusters, type Tie } from './join-clusters.js'
export { doubtOf, neededAmong, tieReports } from './tie-reports.js'
