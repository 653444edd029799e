import type { Difference, Row } from '../../article/index.js'
import type { Span } from '../../text/index.js'

/** One report's words on a matter, before the row is counted. */
export interface DraftCell {
  /** Index of the report. */
  readonly report: number
  readonly item: string
  /** Which part of the item, where it is told of in parts; absent for the first or the whole. */
  readonly part?: number
  readonly span: Span
  readonly says: 'so' | 'otherwise'
  readonly relays: readonly string[]
}

/** A row as one of the rooms of matters found it: what it rests on is counted afterwards, the same for all. */
export interface DraftRow {
  readonly kind: Row['kind']
  readonly cells: readonly DraftCell[]
  /** Index of the cell whose words stand for the row. */
  readonly gist: number
  readonly differences: readonly Difference[]
  /** Whether readings cannot all hold: set by the room that knows. */
  readonly isDisputed?: boolean
  /** When it happened or was said. */
  readonly date?: string
}
