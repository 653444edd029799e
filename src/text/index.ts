/**
 * Spans and strings: contain, overlap, slice, normalise, draw; where quotation marks pair; which character set bytes are in.
 * Imports nothing; every other room may use it.
 */
export { decodeUtf8, decodeUtf32, findInvalidByte, findWide, markOf } from './bytes/byte-marks.js'
export { decodeBytes } from './bytes/decode-bytes.js'
export { detectCharset, readCharsetName } from './bytes/detect-charset.js'
export { drawLabels, type Label, lines } from './draw.js'
export { findQuotations, type Quotation } from './find-quotations.js'
export { foldedWords, foldWord } from './normalise.js'
export { type ScannedWord, scanWords } from './scan-words.js'
export {
  bySpan,
  contains,
  coverOf,
  indexAt,
  itemsWithin,
  overlaps,
  type Span,
  sameSpan,
  trimSpan,
  wordsOf
} from './span.js'
