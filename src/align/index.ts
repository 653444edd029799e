/**
 * 5. From a story to its coverage table.
 * Takes    a story and its annotated articles.
 * Gives    the collated story: a row for each statement, event and figure that the articles tell, with each
 *          article's words, the independent origins behind it, its differences and who is silent.
 * Never    composes a sentence; never counts a reprint, or two reports of one relay, as two origins; never calls
 *          silent what could not yet know or could not be read.
 * Scores   evaluation/coverage.
 */
export { align } from './align.js'
