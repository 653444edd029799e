/**
 * Sentences and words with offsets into the unchanged text.
 * Takes    an article with paragraphs.
 * Gives    sentences inside paragraphs, then words and marks inside sentences (UD v2), in text order; together they hold
 *          every character of the paragraphs that is not blank.
 * Never    changes, normalises or drops a character; never joins two paragraphs.
 * Scores   evaluation/language.ts (UD English EWT and GUM).
 */
export { findSentences } from './find-sentences.js'
export { findWords } from './find-words.js'
