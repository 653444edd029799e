/**
 * Tags, lemmas and dependency trees (UD v2).
 */
export { findSyntax } from './find-syntax.js'
