/**
 * Sentences and words with offsets into the unchanged text.
 */
export { findSentences } from './find-sentences.js'
export { findWords } from './find-words.js'
