/**
 * Statements.
 */
export { findStatements } from './find-statements.js'
