import { daysApart, fitsDate } from '../dates/index.js'
import { weightOf } from '../rows/read-words.js'
import type { EventItem, Part } from './read-events.js'

/** What must speak for two events being one happening, summed over who, to whom, where, when, and the words. */
const EVIDENCE_MIN = 3.5
/** A shared sentence counts as much as a shared role from this weight on. */
const CONTEXT_PER_POINT = 8
const CONTEXT_POINTS_MAX = 3
/** The same two may meet or fight more than once: some of the words around must be the same too, the act's own, or the day. */
const CONTEXT_MIN = 3
/** Without a date told, a day of difference may be the reporter's. */
const DAYS_APART_MAX = 1

/** How surely two events are one happening: 0 for no. */
export function compareEvents(a: EventItem, b: EventItem): number {
  if (conflictOfEvents(a, b)) return 0
  const beyond = weightShared(a.context, b.context)
  const isDated = a.event.date !== undefined && b.event.date !== undefined
  if (beyond < CONTEXT_MIN && a.trigger !== b.trigger && !isDated) return 0
  const evidence =
    likenessOf(a.actor, b.actor) +
    likenessOf(a.target, b.target) +
    likenessOf(a.place, b.place) / 2 +
    (a.trigger === b.trigger ? 1 : 0) +
    (a.event.date !== undefined && a.event.date === b.event.date ? 1 : 0) +
    Math.min(CONTEXT_POINTS_MAX, beyond / CONTEXT_PER_POINT)
  return evidence < EVIDENCE_MIN ? 0 : Math.min(1, evidence / 10)
}

/** Whether two events cannot be one happening: of another type, by or to somebody else, on another day, or one only planned. */
export function conflictOfEvents(a: EventItem, b: EventItem): boolean {
  if (a.event.type !== b.event.type || isReal(a) !== isReal(b)) return true
  if (areOthers(a.actor, b.actor) || areOthers(a.target, b.target)) return true
  const days = daysApart(a.event.date, b.event.date)
  return !fitsDate(a.event.date, b.event.date) && days !== null && DAYS_APART_MAX < days
}

/** A denied event is told as one that happened or not; a planned one is another matter. */
function isReal({ event }: EventItem): boolean {
  return event.status !== 'planned' && event.status !== 'hypothetical'
}

function areOthers(a: Part | null, b: Part | null): boolean {
  return a?.actor != null && b?.actor != null && a.actor !== b.actor && weightShared(a.stems, b.stems) === 0
}

/** 2 for the same known actor, 1 for words in common; nothing where one is not told. */
function likenessOf(a: Part | null, b: Part | null): number {
  if (a === null || b === null) return 0
  if (a.actor !== null && a.actor === b.actor) return 2
  return 0 < weightShared(a.stems, b.stems) ? 1.5 : 0
}

function weightShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return weightOf(new Map([...a].filter(([stem]) => b.has(stem))))
}
