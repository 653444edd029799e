import { type Span, trimSpan } from '../../text/index.js'

/** A line of plain text that holds more than white space. */
export interface Line {
  /** Without white space at its ends. */
  readonly span: Span
  /** Whether white space stands before it. */
  readonly isIndented: boolean
  /** Whether an empty line, a page break or the start of the text stands before it. */
  readonly isAfterGap: boolean
}

/** Ends of lines: line feed, carriage return, both, and Unicode's separators of lines, paragraphs and pages. */
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

/** The lines of a text, empty ones left out. */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let isAfterGap = true
  let start = 0
  const add = (end: number) => {
    const span = trimSpan(text, { start, end })
    if (span !== null) lines.push({ span, isIndented: start < span.start, isAfterGap })
    isAfterGap = span === null
  }
  for (const found of text.matchAll(BREAK)) {
    add(found.index)
    if (found[0] === '\f' || found[0] === '\u2029') isAfterGap = true
    start = found.index + found[0].length
  }
  add(text.length)
  return lines
}
