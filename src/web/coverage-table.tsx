import { raw } from 'hono/html'
import type { OpenStory } from '../api/index.js'
import type { Cell, CollatedStory, Row } from '../article/index.js'
import { wordsOf } from '../text/index.js'
import { type Column, foldColumns, readColumns } from './columns.js'
import { articleAt, sentenceAt, storyAt } from './links.js'
import { isShown, type TableQuery, writeTableQuery } from './table-query.js'
import { type CellState, counted, dayOf, dotsOf, outletOf, RELATIONS, STATES } from './words.js'

interface TableProps extends OpenStory {
  readonly query: TableQuery
}

/** The table with what each of its rows needs, worked out once. */
interface Drawn extends TableProps {
  readonly columns: readonly Column[]
  readonly outlets: ReadonlyMap<string, string>
  /** What the links of cells keep of the table's own question. */
  readonly kept: string
}

const KINDS: readonly { readonly kind: Row['kind']; readonly head: string }[] = [
  { kind: 'statement', head: 'Statements' },
  { kind: 'event', head: 'Events' },
  { kind: 'figure', head: 'Figures' }
]

/** What a sign means where its word in the cell says too little. */
const LEGEND: Partial<Record<CellState, string>> = {
  silent: 'silent, though read in full',
  unknown: 'came out before the matter was known, or has no date'
}

/** Above this many columns a row tells on a phone how many are silent, not who. */
const NAMED_MAX = 8

/** The coverage table: rows are matters, columns are reports, copies folded; within each kind disputed rows first. */
export function CoverageTable({ story, articles, query }: TableProps) {
  const rows = story.rows.filter((row) => isShown(row, query.shown))
  const groups = KINDS.map((group) => ({
    ...group,
    rows: disputedFirst(rows.filter((row) => row.kind === group.kind))
  })).filter((group) => 0 < group.rows.length)
  const columns = foldColumns(story, query.areCopiesOpen)
  const outlets = new Map(story.articles.map((article) => [article.id, outletOf(article)]))
  const drawn = { story, articles, query, columns, outlets, kept: writeTableQuery(query) }
  if (groups.length === 0) {
    return (
      <p>
        No matter of this story is of that kind. <a href={storyAt(story.id)}>All matters</a>
      </p>
    )
  }
  return (
    <>
      <Jumps groups={groups} />
      <section class="scroll" aria-label="Coverage table" tabindex={0}>
        <table class="coverage">
          <caption>
            Rows are matters, columns are reports; filled dots count independent origins, not outlets.
          </caption>
          <thead>
            <tr>
              <th scope="col">Matter</th>
              {columns.map((column) => (
                <th scope="col" key={column.lead.id}>
                  <ColumnHead column={column} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.kind} id={group.kind}>
              <tr class="group">
                <th colspan={columns.length + 1} scope="rowgroup">
                  <span>{group.head}</span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <MatterRow key={row.id} drawn={drawn} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  )
}

function Jumps({
  groups
}: {
  readonly groups: readonly { readonly kind: string; readonly head: string; readonly rows: readonly Row[] }[]
}) {
  return (
    <div class="above">
      <ul class="jump">
        {groups.map((group) => (
          <li key={group.kind}>
            <a href={`#${group.kind}`}>
              {group.head} ({group.rows.length})
            </a>
          </li>
        ))}
      </ul>
      <ul class="legend small" aria-label="Signs">
        {Object.entries(STATES).map(([state, { sign, words }]) => (
          <li key={state}>
            <span class={`state ${state}`} aria-hidden="true">
              {sign}
            </span>{' '}
            {LEGEND[state as CellState] ?? words}
          </li>
        ))}
      </ul>
    </div>
  )
}

const STANDINGS: readonly Row['standing'][] = ['disputed', 'corroborated', 'single']

function disputedFirst(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing))
}

function ColumnHead({ column: { lead, copies, origin, isCopy } }: { readonly column: Column }) {
  return (
    <>
      <a href={articleAt(lead.id)}>{outletOf(lead)}</a>
      <span class="quiet small">{lead.published === undefined ? 'no date' : dayOf(lead.published)}</span>
      {isCopy && origin !== undefined ? <span class="quiet small">{RELATIONS[origin.relation]}</span> : null}
      {copies.length === 0 ? null : (
        <details class="copies small">
          <summary>+ {counted(copies.length, 'copy', 'copies')}</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <a href={articleAt(copy.id)}>{outletOf(copy)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Cells without words of a report, most of a large table: written once, so that twelve thousand take no time. */
const WORDLESS = Object.fromEntries(
  Object.entries(STATES).map(([state, { sign, words }]) => [
    state,
    raw(`<td class="state ${state}"><i>${sign}</i> ${words}</td>`)
  ])
) as Record<CellState, ReturnType<typeof raw>>

function MatterRow({ drawn, row }: { readonly drawn: Drawn; readonly row: Row }) {
  const read = readColumns(row, drawn.columns)
  return (
    <tr id={row.id} class={row.standing === 'disputed' ? 'is-disputed' : undefined}>
      <th scope="row" class="matter">
        <p class="gist">{row.gist}</p>
        <Standing story={drawn.story} row={row} />
        <Differences row={row} />
        <p class="rest small">{restOf(drawn.columns, read)}</p>
      </th>
      {read.map((cell, index) => {
        const { lead } = drawn.columns[index]
        if (cell.shown.length === 0) return WORDLESS[cell.state]
        return (
          <td key={lead.id} data-outlet={drawn.outlets.get(cell.shown[0].article)}>
            <span class={`state ${cell.state}`}>
              <i>{STATES[cell.state].sign}</i> {STATES[cell.state].words}
            </span>
            {cell.shown.map((one) => (
              <CellLink key={one.item} drawn={drawn} row={row} cell={one} />
            ))}
            {cell.also.length === 0 ? null : <Copies drawn={drawn} row={row} cells={cell.also} />}
          </td>
        )
      })}
    </tr>
  )
}

function Standing({ story, row }: { readonly story: CollatedStory; readonly row: Row }) {
  return (
    <span class="standing-line">
      <span class={`standing ${row.standing}`}>
        {row.standing === 'disputed' ? '◆ ' : ''}
        {row.standing}
      </span>{' '}
      {story.origins.length <= 12 ? (
        <span class="dots" aria-hidden="true">
          {dotsOf(story, row)}
        </span>
      ) : null}{' '}
      <span class="quiet small">{counted(row.origins, 'origin')}</span>
    </span>
  )
}

/** Who says nothing of it, in words, for screens too narrow for columns. */
function restOf(columns: readonly Column[], read: readonly { readonly state: CellState }[]): string {
  const states: readonly CellState[] = ['silent', 'unread', 'unknown']
  return states
    .flatMap((state) => {
      const names = columns
        .filter((_, index) => read[index].state === state)
        .map(({ lead }) => outletOf(lead))
      if (names.length === 0) return []
      const who = columns.length <= NAMED_MAX ? names.join(', ') : counted(names.length, 'report')
      return [`${STATES[state].sign} ${STATES[state].words}: ${who}`]
    })
    .join(' · ')
}

function Differences({ row }: { readonly row: Row }) {
  if (row.differences.length === 0) return null
  return (
    <ul class="differences small">
      {row.differences.map((difference) => (
        <li key={difference.of}>
          <span class="quiet">{difference.of}: </span>
          {difference.readings.map((reading, index) => (
            <span key={reading.reading}>
              {index === 0 ? null : <span class="quiet"> / </span>}
              <span class="words">{reading.reading}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

interface CellProps {
  readonly drawn: Drawn
  readonly row: Row
}

function CellLink({ drawn, row, cell }: CellProps & { readonly cell: Cell }) {
  const article = drawn.articles.get(cell.article)
  if (article === undefined) return null
  return (
    <a
      class="cell"
      href={sentenceAt(drawn.story.id, row.id, cell.article, cell.span, drawn.kept)}
      aria-current={isOpen(drawn.query, cell) ? 'true' : undefined}
    >
      <span class="words">{wordsOf(article.text, cell.span)}</span>
    </a>
  )
}

function isOpen({ place }: TableQuery, cell: Cell): boolean {
  return (
    place !== null &&
    place.article === cell.article &&
    place.span.start === cell.span.start &&
    place.span.end === cell.span.end
  )
}

function Copies({ drawn, row, cells }: CellProps & { readonly cells: readonly Cell[] }) {
  return (
    <span class="quiet small also">
      also in{' '}
      {cells.map((cell, index) => (
        <span key={cell.article}>
          {index === 0 ? '' : ', '}
          <a class="cell-copy" href={sentenceAt(drawn.story.id, row.id, cell.article, cell.span, drawn.kept)}>
            {drawn.outlets.get(cell.article)}
          </a>
        </span>
      ))}
    </span>
  )
}
