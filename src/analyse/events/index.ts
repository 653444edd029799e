/**
 * Events in PLOVER codes.
 */
export { findEvents } from './find-events.js'
