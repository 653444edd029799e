import type { Difference } from '../../article/index.js'
import { foldedWords, foldWord } from '../../text/index.js'
import type { DraftCell, DraftRow } from '../rows/draft-row.js'
import { joinItems, pairsSharing } from '../rows/join-items.js'
import type { StoryDesk } from '../rows/story-desk.js'
import { compareStatements, conflictOfStatements } from './compare-statements.js'
import { findDenials } from './find-denials.js'
import { readStatements, type StatementItem } from './read-statements.js'

/** Two statements must share words of this weight together to be compared at all. */
const SHARED_WEIGHT_MIN = 2.5

/**
 * Lines up the statements of a story: one row for one utterance, or one claim by one speaker. Where a quotation reads
 * differently in two reports the readings stand beside each other, in their own words.
 */
export function findStatementRows(desk: StoryDesk): DraftRow[] {
  const items = readStatements(desk)
  const pairs = pairsSharing(
    items.map(({ stems }) => stems),
    SHARED_WEIGHT_MIN
  )
  const matches = pairs
    .map(([a, b]) => ({ a, b, strength: compareStatements(items[a], items[b]) }))
    .filter(({ strength }) => 0 < strength)
  const rows = joinItems(items.length, matches, (a, b) => conflictOfStatements(items[a], items[b]))
  const denials = findDenials(items, rows, pairs)
  return rows.map((members, row) =>
    draftOf(
      desk,
      members.map((index) => items[index]),
      (denials.get(row) ?? []).map((index) => items[index])
    )
  )
}

/** A row of what was said, and after it those who say that it is not so. */
function draftOf(
  desk: StoryDesk,
  members: readonly StatementItem[],
  denials: readonly StatementItem[]
): DraftRow {
  return {
    kind: 'statement',
    cells: [
      ...members.map((item) => cellOf(item, 'so')),
      ...denials.map((item) => cellOf(item, 'otherwise'))
    ],
    gist: findGist(members),
    differences: [...findWordings(desk, members), ...findDenied(desk, members, denials)],
    ...dateOf(members)
  }
}

function cellOf({ report, statement, span, relays }: StatementItem, says: DraftCell['says']): DraftCell {
  return { report, item: statement.id, span, says, relays }
}

/** The words that stand for the row beside the words of each denial. */
function findDenied(
  desk: StoryDesk,
  members: readonly StatementItem[],
  denials: readonly StatementItem[]
): Difference[] {
  if (denials.length === 0) return []
  const said = { reading: readingOf(desk, members[findGist(members)]), cells: members.map((_, cell) => cell) }
  const denied = denials.map((item, index) => ({
    reading: readingOf(desk, item),
    cells: [members.length + index]
  }))
  return [{ of: 'denial', readings: [said, ...denied] }]
}

function dateOf(members: readonly StatementItem[]): { readonly date?: string } {
  const said = members.flatMap(({ statement }) => (statement.said === undefined ? [] : [statement.said]))
  return said.length === 0 ? {} : { date: said[0] }
}

/** The words that stand for the row: a quotation before a paraphrase, the fuller one first, then the earlier. */
function findGist(members: readonly StatementItem[]): number {
  let best = 0
  members.forEach((member, index) => {
    if (rank(members[best]) < rank(member)) best = index
  })
  return best
}

const KIND_RANK = { direct: 2, mixed: 1, indirect: 0 }

function rank({ statement, stems }: StatementItem): number {
  return KIND_RANK[statement.kind] * 1000 + Math.min(stems.size, 40)
}

/** Quotations of one utterance whose words differ: a translation, a cut, a slip. A part of another reading is not another. */
function findWordings(desk: StoryDesk, members: readonly StatementItem[]): Difference[] {
  const readings: { reading: string; folded: string; cells: number[] }[] = []
  members.forEach((member, cell) => {
    if (member.statement.kind !== 'direct') return
    const reading = readingOf(desk, member)
    const folded = foldedWords(foldWord(reading)).join(' ')
    const known = readings.find((one) => one.folded.includes(folded) || folded.includes(one.folded))
    if (known === undefined) readings.push({ reading, folded, cells: [cell] })
    else {
      known.cells.push(cell)
      if (known.folded.length < folded.length) Object.assign(known, { reading, folded })
    }
  })
  if (readings.length < 2) return []
  return [{ of: 'wording', readings: readings.map(({ reading, cells }) => ({ reading, cells })) }]
}

/** The words as they stand in the report, from the first to the last of one stretch; the longest where a cue splits them. */
function readingOf({ reports }: StoryDesk, { report, statement }: StatementItem): string {
  const { text } = reports[report].article
  return statement.content
    .map(({ start, end }) => text.slice(start, end))
    .reduce((longest, part) => (longest.length < part.length ? part : longest), '')
}
