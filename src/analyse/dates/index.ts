/**
 * Time expressions, placed on the calendar.
 */
export { findTimes } from './find-times.js'
