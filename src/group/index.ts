/**
 * 4. From articles to stories.
 * Takes    annotated articles, in any order; layers that are missing are done without; what readers decided of some.
 * Gives    stories: every article in exactly one, with the reasons in spans of both texts, and the independent
 *          origins it rests on. The same articles give the same stories, whatever the order of arrival.
 * Never    joins reports by topic alone; never counts a reprint as a second origin; never reads the clock.
 * Scores   evaluation/stories.
 */
export type { Decided } from './clusters/index.js'
export { findReportCopies, group } from './group.js'
