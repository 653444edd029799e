/**
 * Names: people, organisations, places, groups and other named things, with their titles.
 * Takes    an article with sentences and tokens; parts of speech help and are not needed.
 * Gives    names in text order, none overlapping; titles and roles beside them.
 * Never    fails, and never invents: every name and title is a span of the text.
 */
export { findNames } from './find-names.js'
