/**
 * Quotations: who is reported to have said what.
 * Takes    an article with sentences, tokens, times and entities.
 * Gives    statements in text order; every span lies inside `article.text`; contents never overlap.
 * Never    guesses a speaker or a date: what the text does not say stays absent.
 * Scores   evaluation/statements.ts. The notion of source, cue and content is that of PolNeAR's guidelines.
 */
export { findCredits } from './find-credits.js'
export { findStatements } from './find-statements.js'
