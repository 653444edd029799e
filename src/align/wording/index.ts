/**
 * How outlets name the same person, body, place or act.
 */
export { findWordings } from './find-wordings.js'
