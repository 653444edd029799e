/**
 * Proper names with their titles.
 */
export { findNames } from './find-names.js'
