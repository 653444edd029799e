/**
 * Coreference chains.
 */
export { findEntities } from './find-entities.js'
