import type { Span } from './span.js'

/** One thing to draw under a text: its span and the word to write there. */
export interface Label {
  readonly span: Span
  readonly label: string
}

/**
 * Draws labels under the lines of a text, as a person would mark them with a pencil:
 *
 *     "We will vote," Ms Ito said.
 *     CONTENT──────── SOURCE CUE─
 *
 * A label longer than its span is cut; labels that overlap go to further rows.
 */
export function drawLabels(text: string, labels: readonly Label[]): string {
  const sorted = [...labels].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const drawn: string[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    drawn.push(line)
    const lineEnd = lineStart + line.length
    const here = sorted.filter((label) => label.span.start < lineEnd && lineStart < label.span.end)
    drawn.push(...drawRows(here, lineStart, lineEnd))
    lineStart = lineEnd + 1
  }
  return drawn.join('\n')
}

/** Lines joined by line feeds: expected pictures in tests. */
export function lines(...rows: readonly string[]): string {
  return rows.join('\n')
}

function drawRows(labels: readonly Label[], lineStart: number, lineEnd: number): string[] {
  const rows: string[] = []
  for (const { span, label } of labels) {
    const start = Math.max(span.start, lineStart) - lineStart
    const end = Math.min(span.end, lineEnd) - lineStart
    const bar = label.slice(0, end - start).padEnd(end - start, '─')
    let row = rows.findIndex((drawn) => drawn.length < start || (drawn.length === start && start === 0))
    if (row === -1) row = rows.push('') - 1
    rows[row] = rows[row].padEnd(start) + bar
  }
  return rows
}
