/**
 * The same thing counted, over the reports of a story.
 */
export { findFigureRows } from './find-figure-rows.js'
