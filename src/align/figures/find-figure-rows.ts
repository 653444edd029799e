import type { Difference } from '../../article/index.js'
import { comparePairs, leadingStems, pairsByKeys } from '../rows/compare-pairs.js'
import type { DraftRow } from '../rows/draft-row.js'
import { joinItems } from '../rows/join-items.js'
import { createTermLikeness } from '../rows/soft-likeness.js'
import type { StoryDesk } from '../rows/story-desk.js'
import { compareFigures, conflictOfFigures } from './compare-figures.js'
import { type FigureItem, readFigures } from './read-figures.js'
import { canBeOne, isSameValue, sizeOf } from './value-range.js'

/**
 * Lines up the figures of a story: one row for one thing counted, whatever the counts. Counts that one number can be
 * agree; counts that grow from one day to the next are an update; others are a dispute.
 */
export function findFigureRows(desk: StoryDesk): DraftRow[] {
  const items = readFigures(desk)
  const likeness = createTermLikeness()
  const matches = comparePairs(items, candidateFigures(items), likeness)
    .map((pair) => ({ a: pair.a, b: pair.b, strength: compareFigures(items, pair, likeness) }))
    .filter(({ strength }) => 0 < strength)
  const rows = joinItems(items.length, matches, (a, b) => conflictOfFigures(items[a], items[b]))
  return rows.map((members) =>
    draftOf(
      desk,
      members.map((index) => items[index])
    )
  )
}

function draftOf(desk: StoryDesk, members: readonly FigureItem[]): DraftRow {
  const gist = findGist(members)
  const isDisputed = hasDispute(desk, members)
  return {
    kind: 'figure',
    cells: members.map(({ report, id, span, figure, relays }) => ({
      report,
      item: id,
      span,
      says: isDisputed && !canBeOne(figure, members[gist].figure) ? 'otherwise' : 'so',
      relays
    })),
    gist,
    differences: findReadings(desk, members),
    isDisputed
  }
}

/** The count that most cells can agree with; of equals the one that says what it counts, then the latest. */
function findGist(members: readonly FigureItem[]): number {
  const rank = ({ figure, report }: FigureItem): number =>
    members.filter((other) => canBeOne(figure, other.figure)).length * 1e4 +
    (figure.counted === undefined ? 0 : 5e3) +
    report
  return members.reduce((best, member, index) => (rank(members[best]) < rank(member) ? index : best), 0)
}

/** Whether two reports give counts that no one number can be and that no growth explains. */
function hasDispute(desk: StoryDesk, members: readonly FigureItem[]): boolean {
  return members.some((a, index) =>
    members
      .slice(index + 1)
      .some((b) => a.report !== b.report && !canBeOne(a.figure, b.figure) && !isUpdate(desk, a, b))
  )
}

/**
 * Tolls grow, and the missing are found: more counted later is news, not contradiction, and of the missing fewer too. Later is
 * by the days on which the figures held, where both say, else by the reports.
 */
function isUpdate({ reports }: StoryDesk, a: FigureItem, b: FigureItem): boolean {
  const held = [a, b].map(({ figure: { asOf } }) => (asOf === undefined ? Number.NaN : Date.parse(asOf)))
  const isHeld = held.every(Number.isFinite) && held[0] !== held[1]
  const [one, other] = isHeld ? held : [reports[a.report].time, reports[b.report].time]
  if (a.toll === null || one === null || other === null || one === other) return false
  return a.toll === 'missing' || one < other === sizeOf(a.figure) < sizeOf(b.figure)
}

/** Values as they are told, apart even where one number can be both: "at least 14" and "23". */
function findReadings({ reports }: StoryDesk, members: readonly FigureItem[]): Difference[] {
  const readings: { figure: FigureItem['figure']; reading: string; cells: number[] }[] = []
  members.forEach(({ figure, report, span }, cell) => {
    const known = readings.find((one) => isSameValue(one.figure, figure))
    if (known !== undefined) known.cells.push(cell)
    else
      readings.push({
        figure,
        reading: reports[report].article.text.slice(span.start, span.end),
        cells: [cell]
      })
  })
  if (readings.length < 2) return []
  return [{ of: 'value', readings: readings.map(({ reading, cells }) => ({ reading, cells })) }]
}

/** Figures whose sentences or things counted share a telling word, or that give the same value. */
export function candidateFigures(items: readonly FigureItem[]): [number, number][] {
  return pairsByKeys(
    items.map(({ figure, terms, things }) => [
      ...[...leadingStems(terms), ...things.map(({ stem }) => stem)].map((stem) => `word ${stem}`),
      `value ${sizeOf(figure)} ${figure.unit ?? ''}`
    ])
  )
}
