/**
 * Rows of the coverage table: what they rest on, how they stand, who is silent.
 */
export { composeRows } from './compose-rows.js'
export { articlesOf, layOut } from './story-desk.js'
