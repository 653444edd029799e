import type { CollatedStory, Row } from '../article/index.js'
import type { Span } from '../text/index.js'
import { storyAt } from './links.js'

/** Which matters a reader wants to see. */
export type Shown = 'all' | 'disputed' | 'several' | 'one'

export interface TableQuery {
  readonly shown: Shown
  readonly areCopiesOpen: boolean
  /** The sentence to open beside the table. */
  readonly place: { readonly article: string; readonly span: Span } | null
}

const SHOWN: readonly Shown[] = ['all', 'disputed', 'several', 'one']

/** What the address asks of the table; what it does not understand it leaves out, since addresses are typed too. */
export function readTableQuery(parameter: (name: string) => string | undefined): TableQuery {
  const shown = SHOWN.find((name) => name === parameter('rows')) ?? 'all'
  const article = parameter('in')
  const span = readSpan(parameter('at'))
  return {
    shown,
    areCopiesOpen: parameter('copies') === 'open',
    place: article === undefined || span === null ? null : { article, span }
  }
}

/** "12-40" as a span; `null` for anything else. */
export function readSpan(at: string | undefined): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '')
  if (match === null) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? { start, end } : null
}

/** The same question as a query of an address, the sentence left out; empty for the plain table. */
export function writeTableQuery({
  shown,
  areCopiesOpen
}: Pick<TableQuery, 'shown' | 'areCopiesOpen'>): string {
  return [shown === 'all' ? '' : `rows=${shown}`, areCopiesOpen ? 'copies=open' : '']
    .filter((part) => part !== '')
    .join('&')
}

/** The table that a question asks for, the sentence left out. */
export function tableAt(story: string, query: Pick<TableQuery, 'shown' | 'areCopiesOpen'>): string {
  const written = writeTableQuery(query)
  return `${storyAt(story)}${written === '' ? '' : `?${written}`}`
}

export function isShown(row: Row, shown: Shown): boolean {
  if (shown === 'disputed') return row.standing === 'disputed'
  if (shown === 'all') return true
  return isTold(row) === (shown === 'several')
}

/** Told by two reports or more: copies count here, origins are counted in the row. */
function isTold({ cells }: Row): boolean {
  return 1 < new Set(cells.map(({ article }) => article)).size
}

export function countShown(story: CollatedStory, shown: Shown): number {
  return story.rows.filter((row) => isShown(row, shown)).length
}
