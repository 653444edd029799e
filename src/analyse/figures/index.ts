/**
 * Numbers with what they count.
 * Takes    an article with sentences, tokens and times.
 * Gives    figures in text order, none overlapping: value or range, bound, unit, the phrase counted, what is said of it.
 *          Once statements are known: in whose words each stands, and as of when.
 * Never    takes an ordinal, a score, a date, a list number, an address or a number inside a name.
 * Scores   evaluation/figures.
 */
export { findFigures } from './find-figures.js'
export { linkFigures } from './link-figures.js'
