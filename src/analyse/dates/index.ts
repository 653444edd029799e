/**
 * Time expressions, placed on the calendar.
 * Takes    an article with sentences; its own date (`published`) where one is known.
 * Gives    TIMEX3 times in text order, none overlapping, each with the rule that read it; and for a report without a
 *          date the days between which its own words put it.
 * Never    guesses a date: what cannot be placed keeps its X and a note.
 * Scores   evaluation/times. Rules follow the TimeML annotation guidelines 1.2.1.
 */
export { findTimes } from './find-times.js'
export { type InferredDate, inferPublished } from './infer-published.js'
