/**
 * Dates of any granularity, compared.
 */
export { daysApart, fitsDate } from './fits-date.js'
