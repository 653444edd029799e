import type { Difference } from '../../article/index.js'
import { coverOf, foldedWords, foldWord } from '../../text/index.js'
import { comparePairs, leadingStems, pairsByKeys } from '../rows/compare-pairs.js'
import type { DraftCell, DraftRow } from '../rows/draft-row.js'
import { joinItems } from '../rows/join-items.js'
import { createTermLikeness } from '../rows/soft-likeness.js'
import type { StoryDesk } from '../rows/story-desk.js'
import { compareStatements, conflictOfStatements } from './compare-statements.js'
import { findDenials } from './find-denials.js'
import { readStatements, type StatementItem } from './read-statements.js'

/**
 * Lines up the statements of a story: one row for one utterance, or one claim by one speaker. Where a quotation reads
 * differently in two reports the readings stand beside each other, in their own words.
 */
export function findStatementRows(desk: StoryDesk): DraftRow[] {
  const items = readStatements(desk)
  const pairs = candidateStatements(items)
  const matches = comparePairs(items, pairs, createTermLikeness())
    .map((pair) => ({ a: pair.a, b: pair.b, strength: compareStatements(items, pair) }))
    .filter(({ strength }) => 0 < strength)
  const rows = gatherWhole(
    items,
    joinItems(items.length, matches, (a, b) => conflictOfStatements(items[a], items[b]))
  )
  const denials = findDenials(items, rows, pairs)
  return rows.map((members, row) =>
    draftOf(
      desk,
      joinClaims(members.map((index) => items[index])),
      joinClaims((denials.get(row) ?? []).map((index) => items[index]))
    )
  )
}

/**
 * Claims of the same statements stay together: where nobody tells one sentence of a quotation without the next, the row is of
 * the whole quotation.
 */
function gatherWhole(items: readonly StatementItem[], rows: readonly (readonly number[])[]): number[][] {
  const gathered = new Map<string, number[]>()
  for (const members of rows) {
    const statements = members.map((index) => `${items[index].report} ${items[index].statement.id}`)
    const key = [...new Set(statements)].sort().join(',')
    gathered.set(
      key,
      [...(gathered.get(key) ?? []), ...members].sort((x, y) => x - y)
    )
  }
  return [...gathered.values()].sort(([x], [y]) => x - y)
}

/** The claims of one statement as one, in the order of reports and text. */
function joinClaims(members: readonly StatementItem[]): StatementItem[] {
  const joined = new Map<string, StatementItem>()
  for (const member of members) {
    const key = `${member.report} ${member.statement.id}`
    const known = joined.get(key)
    joined.set(key, known === undefined ? member : joinTwo(known, member))
  }
  return [...joined.values()]
}

function joinTwo(first: StatementItem, next: StatementItem): StatementItem {
  return {
    ...first,
    pieces: [...first.pieces, ...next.pieces],
    span: coverOf([first.span, next.span]),
    words: [...first.words, ...next.words],
    stems: new Map([...first.stems, ...next.stems]),
    terms: [...first.terms, ...next.terms]
  }
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

function cellOf(
  { report, statement, part, span, relays }: StatementItem,
  says: DraftCell['says']
): DraftCell {
  return { report, item: statement.id, ...(part === 0 ? {} : { part }), span, says, relays }
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
function readingOf({ reports }: StoryDesk, { report, pieces }: StatementItem): string {
  const { text } = reports[report].article
  return pieces
    .map(({ start, end }) => text.slice(start, end))
    .reduce((longest, part) => (longest.length < part.length ? part : longest), '')
}

/** Claims of one actor, of speakers named alike, or with a telling word in common. */
export function candidateStatements(items: readonly StatementItem[]): [number, number][] {
  return pairsByKeys(
    items.map(({ terms, voice }) => [
      ...leadingStems(terms).map((stem) => `word ${stem}`),
      ...[...voice.names].map((name) => `voice ${name}`),
      ...(voice.actor === null ? [] : [`actor ${voice.actor}`])
    ])
  )
}
