/**
 * The same happening, over the reports of a story.
 */
export { findEventRows } from './find-event-rows.js'
