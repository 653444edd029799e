/**
 * Which reports share their text, and on how many independent origins a story rests.
 */
export { type Copy, findCopies, type Passage } from './find-copies.js'
export { findOrigins, type LinkedCopy } from './find-origins.js'
export { findQuotations } from './read-own-words.js'
