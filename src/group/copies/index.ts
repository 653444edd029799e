/**
 * Which reports share their text, and on how many independent origins a story rests.
 */
export { type Copy, findCopies, type Passage } from './find-copies.js'
export { findExcerpts } from './find-excerpts.js'
export { findOrigins, type LinkedCopy } from './find-origins.js'
export type { SharedText } from './shared-text.js'
