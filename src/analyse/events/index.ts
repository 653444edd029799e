/**
 * Events: who did what to whom, when and where, in PLOVER codes.
 * Takes    an article with sentences, tokens, times, entities and statements.
 * Gives    events sentence by sentence, the main clause's first; trigger, actor, target and place are spans of the text.
 * Never    codes comment, opinion or hope; repeats a trigger; guesses a date or a place that the clause does not name.
 * Scores   evaluation/events. Types, modes and boundary rules are those of the PLOVER manual (draft 2.0).
 */
export { findEvents } from './find-events.js'
