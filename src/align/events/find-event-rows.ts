import type { Difference } from '../../article/index.js'
import { comparePairs, leadingStems, pairsByKeys } from '../rows/compare-pairs.js'
import type { DraftRow } from '../rows/draft-row.js'
import { joinItems } from '../rows/join-items.js'
import { createTermLikeness } from '../rows/soft-likeness.js'
import type { StoryDesk } from '../rows/story-desk.js'
import { compareEvents, conflictOfEvents } from './compare-events.js'
import { type EventItem, readEvents } from './read-events.js'

/**
 * Lines up the events of a story: one row for one happening. Where one report says that it happened and another that
 * it did not, the row is disputed.
 */
export function findEventRows(desk: StoryDesk): DraftRow[] {
  const items = readEvents(desk)
  const likeness = createTermLikeness()
  const matches = comparePairs(items, candidateEvents(items), likeness)
    .map((pair) => ({ a: pair.a, b: pair.b, strength: compareEvents(items, pair, likeness) }))
    .filter(({ strength }) => 0 < strength)
  const rows = joinItems(items.length, matches, (a, b) => conflictOfEvents(items[a], items[b]))
  return rows.map((members) =>
    draftOf(
      desk,
      members.map((index) => items[index])
    )
  )
}

function draftOf(desk: StoryDesk, members: readonly EventItem[]): DraftRow {
  const isDenied = members.map(({ event }) => event.status === 'denied')
  const hasBoth = isDenied.includes(true) && isDenied.includes(false)
  const date = findDate(members)
  return {
    kind: 'event',
    cells: members.map(({ report, event, span, relays }, index) => ({
      report,
      item: event.id,
      span,
      says: hasBoth && isDenied[index] ? 'otherwise' : 'so',
      relays
    })),
    gist: findGist(members),
    differences: hasBoth ? [findDenial(desk, members, isDenied)] : [],
    ...(date === undefined ? {} : { date })
  }
}

/** The fullest telling: with an actor, a target, a place and a date; the earliest of equals. */
function findGist(members: readonly EventItem[]): number {
  const rank = ({ actor, target, place, event }: EventItem): number =>
    (event.status === 'denied' ? 0 : 8) +
    [actor, target].filter((part) => part !== null).length * 2 +
    (place === null ? 0 : 1) +
    (event.date === undefined ? 0 : 1)
  return members.reduce((best, member, index) => (rank(members[best]) < rank(member) ? index : best), 0)
}

/** The finest date that a cell gives. */
function findDate(members: readonly EventItem[]): string | undefined {
  const dates = members.flatMap(({ event }) => event.date ?? [])
  return dates.reduce<string | undefined>(
    (best, date) => ((best?.length ?? 0) < date.length ? date : best),
    undefined
  )
}

function findDenial(
  { reports }: StoryDesk,
  members: readonly EventItem[],
  isDenied: readonly boolean[]
): Difference {
  const readings = [false, true].map((denied) => {
    const cells = [...members.keys()].filter((index) => isDenied[index] === denied)
    const { report, span } = members[cells[0]]
    return { reading: reports[report].article.text.slice(span.start, span.end), cells }
  })
  return { of: 'denial', readings }
}

/** Events whose sentences share a telling word, or whose actors or targets are one. */
export function candidateEvents(items: readonly EventItem[]): [number, number][] {
  return pairsByKeys(
    items.map(({ terms, actor, target }) => [
      ...leadingStems(terms).map((stem) => `word ${stem}`),
      ...[actor, target].flatMap((part) => (part?.actor == null ? [] : [`actor ${part.actor}`]))
    ])
  )
}
