/**
 * Numbers with what they count.
 */
export { findFigures } from './find-figures.js'
