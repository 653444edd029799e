import { groupBy } from '../api/index.js'
import type { Cell, CollatedStory, Origin, Row, StoryArticle } from '../article/index.js'
import type { CellState } from './words.js'

/** One column of the coverage table: a report, or a text with the reports that copy it. */
export interface Column {
  /** The earliest report that carries the text. */
  readonly lead: StoryArticle
  readonly copies: readonly StoryArticle[]
  readonly origin: Origin | undefined
  /** Whether this report copies the one in the column before it; only where copies have columns of their own. */
  readonly isCopy: boolean
}

/** Columns in the order of the reports. Copies are folded under their origin, or stand in columns beside it. */
export function foldColumns(story: CollatedStory, areCopiesOpen: boolean): Column[] {
  const origins = new Map(story.origins.map((origin) => [origin.id, origin]))
  const members = groupBy(story.articles, (article) => article.origin)
  return [...members].flatMap(([id, [lead, ...copies]]): Column[] => {
    const origin = origins.get(id)
    if (!areCopiesOpen) return [{ lead, copies, origin, isCopy: false }]
    return [lead, ...copies].map((article, index) => ({
      lead: article,
      copies: [],
      origin,
      isCopy: 0 < index
    }))
  })
}

/** What a column says of a matter. */
export interface ColumnCell {
  readonly state: CellState
  /** Cells of the first report of the column that has any, in text order. */
  readonly shown: readonly Cell[]
  /** The first cell of every other report of the column that says it too. */
  readonly also: readonly Cell[]
}

const STRONGEST: readonly CellState[] = ['otherwise', 'so', 'silent', 'unread', 'unknown']

/** Reads a row column by column. A folded column has the strongest state of its reports: what one says, the text says. */
export function readColumns(row: Row, columns: readonly Column[]): ColumnCell[] {
  const cells = groupBy(row.cells, (cell) => cell.article)
  const silent = new Set(row.silent)
  const unread = new Set(row.unread)
  return columns.map(({ lead, copies }) => readReports([lead, ...copies]))

  function readReports(reports: readonly StoryArticle[]): ColumnCell {
    const saying = reports.filter(({ id }) => cells.has(id))
    if (saying.length === 0) return { state: strongest(reports.map(({ id }) => stateOf(id))), ...WORDLESS }
    return {
      state: strongest(saying.map(({ id }) => stateOf(id))),
      shown: cells.get(saying[0].id)!,
      also: saying.slice(1).map(({ id }) => cells.get(id)![0])
    }
  }

  function stateOf(id: string): CellState {
    const own = cells.get(id)
    if (own !== undefined) return own.some(({ says }) => says === 'otherwise') ? 'otherwise' : 'so'
    if (silent.has(id)) return 'silent'
    return unread.has(id) ? 'unread' : 'unknown'
  }
}

const WORDLESS = { shown: [], also: [] } as const

function strongest(states: readonly CellState[]): CellState {
  return states.length === 1 ? states[0] : (STRONGEST.find((state) => states.includes(state)) ?? 'unknown')
}
