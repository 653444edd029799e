/**
 * Coreference: which words speak of the same person, body or place.
 * Takes    an article with sentences, tokens and names.
 * Gives    entities in text order, each with its names, descriptions and pronouns; every mention is a span of the text.
 * Never    guesses: a pronoun or short name that could mean two stays unlinked; "I" and "we" are left alone.
 */
export { findEntities } from './find-entities.js'
