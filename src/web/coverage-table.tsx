import type { AnnotatedArticle, Cell, CollatedStory, Row, StoryArticle } from '../article/index.js'
import { wordsOf } from '../text/index.js'
import { type CellState, counted, dayOf, dotsOf, outletOf, STATES, stateOf } from './words.js'

interface TableProps {
  readonly story: CollatedStory
  readonly articles: ReadonlyMap<string, AnnotatedArticle>
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

/** The coverage table: rows are matters, columns are reports; within each kind disputed rows come first. */
export function CoverageTable({ story, articles }: TableProps) {
  const groups = KINDS.map((group) => ({
    ...group,
    rows: disputedFirst(story.rows.filter((row) => row.kind === group.kind))
  }))
  const shown = groups.filter((group) => 0 < group.rows.length)
  return (
    <>
      <ul class="jump">
        {shown.map((group) => (
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
            <span class={`state ${state}`}>{sign}</span> {LEGEND[state as CellState] ?? words}
          </li>
        ))}
      </ul>
      <section class="scroll" aria-label="Coverage table" tabindex={0}>
        <table class="coverage">
          <caption>
            Rows are matters, columns are reports; filled dots count independent origins, not outlets.
          </caption>
          <thead>
            <tr>
              <th scope="col">Matter</th>
              {story.articles.map((article) => (
                <th scope="col" key={article.id}>
                  <ColumnHead article={article} />
                </th>
              ))}
            </tr>
          </thead>
          {shown.map((group) => (
            <tbody key={group.kind} id={group.kind}>
              <tr class="group">
                <th colspan={story.articles.length + 1} scope="rowgroup">
                  {group.head}
                </th>
              </tr>
              {group.rows.map((row) => (
                <MatterRow key={row.id} story={story} row={row} articles={articles} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  )
}

function disputedFirst(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => Number(b.standing === 'disputed') - Number(a.standing === 'disputed'))
}

function ColumnHead({ article }: { readonly article: StoryArticle }) {
  return (
    <>
      <a href={`/articles/${encodeURIComponent(article.id)}`}>{outletOf(article)}</a>
      <br />
      <span class="quiet small">
        {article.published === undefined ? 'no date' : dayOf(article.published)}
      </span>
    </>
  )
}

function MatterRow({ story, row, articles }: TableProps & { readonly row: Row }) {
  return (
    <tr id={row.id}>
      <th scope="row" class="matter">
        <p class="gist">{row.gist}</p>
        <span class={`standing ${row.standing}`}>{row.standing}</span>{' '}
        <span class="dots" aria-hidden="true">
          {dotsOf(story, row)}
        </span>{' '}
        <span class="quiet small">{counted(row.origins, 'origin')}</span>
        <Differences row={row} />
      </th>
      {story.articles.map((article) => (
        <MatterCell key={article.id} row={row} article={article} annotated={articles.get(article.id)} />
      ))}
    </tr>
  )
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
  readonly row: Row
  readonly article: StoryArticle
  readonly annotated: AnnotatedArticle | undefined
}

function MatterCell({ row, article, annotated }: CellProps) {
  const cells = row.cells.filter((cell) => cell.article === article.id)
  const state = stateOf(row, article.id, cells)
  return (
    <td data-outlet={outletOf(article)}>
      <span class={`state ${state}`}>
        <span aria-hidden="true">{STATES[state].sign}</span> {STATES[state].words}
      </span>
      {cells.map((cell) => (
        <CellWords key={cell.item} cell={cell} annotated={annotated} />
      ))}
    </td>
  )
}

function CellWords({
  cell,
  annotated
}: {
  readonly cell: Cell
  readonly annotated: AnnotatedArticle | undefined
}) {
  if (annotated === undefined) return null
  const { start, end } = cell.span
  return (
    <a class="cell" href={`/articles/${encodeURIComponent(cell.article)}?at=${start}-${end}#at`}>
      <span class="words">{wordsOf(annotated.text, cell.span)}</span>
    </a>
  )
}
