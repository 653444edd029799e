/**
 * Tags, lemmas and dependency trees (UD v2), and the network's opinion on names.
 * Takes    an article with sentences and words.
 * Gives    one token a word, in order; heads count over the whole article; every sentence is a tree with one root, -1.
 * Never    fails, however long or strange a sentence is; reads a sentence differently for what stands around it.
 * Scores   evaluation/language.ts. Models: docs/models/language.md, docs/models/lemmas.md.
 */
export { findSyntax } from './find-syntax.js'
