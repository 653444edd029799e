/**
 * From likeness of pairs to clusters of reports.
 */
export { joinClusters, type Tie } from './join-clusters.js'
export { MISSING_TIE, tieReports } from './tie-reports.js'
