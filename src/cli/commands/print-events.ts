import { stringify } from 'csv-stringify/sync'
import type { AnnotatedArticle } from '../../article/index.js'
import { EVENT_COLUMNS, type EventRecord, eventRecords } from '../../pipeline/index.js'
import { VERSION } from '../version.js'

export const EVENT_FORMATS = ['csv', 'tsv', 'jsonl'] as const
export type EventFormat = (typeof EVENT_FORMATS)[number]

/** The first line of a table; none for JSONL, whose lines name their fields. */
export function headOfEvents(format: EventFormat): string | undefined {
  return format === 'jsonl' ? undefined : drawLine(EVENT_COLUMNS, format)
}

/** The events of a report, one a line. */
export function linesOfEvents(article: AnnotatedArticle, format: EventFormat): string[] {
  return eventRecords(article, VERSION).map((record) =>
    format === 'jsonl' ? JSON.stringify(record) : drawLine(cellsOf(record), format)
  )
}

function cellsOf(record: EventRecord): (string | number)[] {
  return EVENT_COLUMNS.map((column) => record[column])
}

/** Words that a spreadsheet would take for a formula get an apostrophe; numbers are written as they are. */
function drawLine(cells: readonly (string | number)[], format: 'csv' | 'tsv'): string {
  const safe = cells.map((cell) =>
    typeof cell === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
  )
  return stringify([safe], { delimiter: format === 'csv' ? ',' : '\t', eof: false })
}
