import { daysApart, fitsDate } from '../dates/index.js'
import { type Pair, probabilityOf } from '../rows/compare-pairs.js'
import { softCover, type TermLikeness } from '../rows/soft-likeness.js'
import { EVENT_WEIGHTS } from './pair-weights.js'
import type { EventItem, Part } from './read-events.js'

/** From this probability on two events are one happening. */
const ONE_MIN = 0.3
/** Under two types one happening is told in words that are near in meaning: "jailed" and "sentenced". */
const LIKE_ACT_MIN = 0.4
/** Without a date told, a day of difference may be the reporter's. */
const DAYS_APART_MAX = 1

export type EventFeature = keyof ReturnType<typeof eventFeatures>

/**
 * How surely two events are one happening: a probability, 0 where it is below `ONE_MIN`. A logistic weighing learned on
 * development stories (docs/decisions/0011).
 */
export function compareEvents(items: readonly EventItem[], pair: Pair, likeness: TermLikeness): number {
  if (conflictOfEvents(items[pair.a], items[pair.b])) return 0
  const features = eventFeatures(items, pair, likeness)
  if (features['one type'] === 0 && features['like act'] < LIKE_ACT_MIN) return 0
  const probability = probabilityOf(features, EVENT_WEIGHTS)
  return probability < ONE_MIN ? 0 : probability
}

/** What is asked of two events; each answer lies between 0 and about 1. */
export function eventFeatures(
  items: readonly EventItem[],
  { a, b, ofA, ofB, lead }: Pair,
  likeness: TermLikeness
) {
  const [one, other] = [items[a], items[b]]
  const actors = alike(one.actor, other.actor, likeness)
  const targets = alike(one.target, other.target, likeness)
  return {
    'cover of the shorter': Math.max(ofA, ofB),
    'cover of the longer': Math.min(ofA, ofB),
    'one type': one.event.type === other.event.type ? 1 : 0,
    'same act': one.trigger === other.trigger ? 1 : 0,
    'like act': softCover(one.act, other.act, likeness),
    'one actor': actors,
    'one target': targets,
    'one actor and target': actors * targets,
    'actor not told': one.actor === null || other.actor === null ? 1 : 0,
    'one place': alike(one.place, other.place, likeness),
    'one date': one.event.date !== undefined && one.event.date === other.event.date ? 1 : 0,
    'one report': one.report === other.report ? 1 : 0,
    'likest of both reports': 0 <= lead ? 1 : 0,
    'lead over the next': Math.max(-0.5, Math.min(0.5, lead))
  }
}

/**
 * Whether two events cannot be one happening: deeds beside words, help beside harm, by or to somebody else, on another day,
 * or one only planned. One happening may be told under two types: a man is jailed here and sentenced there.
 */
export function conflictOfEvents(a: EventItem, b: EventItem): boolean {
  if (quadOf(a) !== quadOf(b) || isReal(a) !== isReal(b)) return true
  if (areOthers(a.actor, b.actor) || areOthers(a.target, b.target)) return true
  const days = daysApart(a.event.date, b.event.date)
  return !fitsDate(a.event.date, b.event.date) && days !== null && DAYS_APART_MAX < days
}

/** PLOVER's classes: words or deeds, cooperation or conflict. */
const QUADS: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4
}

function quadOf({ event }: EventItem): number {
  return QUADS[event.type] ?? 0
}

/** A denied event is told as one that happened or not; a planned one is another matter. */
function isReal({ event }: EventItem): boolean {
  return event.status !== 'planned' && event.status !== 'hypothetical'
}

function areOthers(a: Part | null, b: Part | null): boolean {
  if (a?.actor == null || b?.actor == null || a.actor === b.actor) return false
  return ![...a.stems.keys()].some((stem) => b.stems.has(stem))
}

/** 1 for the same known actor, less for words that are alike; nothing where one is not told. */
function alike(a: Part | null, b: Part | null, likeness: TermLikeness): number {
  if (a === null || b === null) return 0
  if (a.actor !== null && a.actor === b.actor) return 1
  return 0.9 * Math.max(softCover(a.terms, b.terms, likeness), softCover(b.terms, a.terms, likeness))
}
