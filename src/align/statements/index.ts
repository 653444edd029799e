/**
 * The same utterance, or the same claim by the same speaker, over the reports of a story.
 */
export { findStatementRows } from './find-statement-rows.js'
