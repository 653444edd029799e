import type { Span } from '../../text/index.js'
import { findLines, type Line } from './find-lines.js'

/** Widths at which mail programs, agencies' wires and text editors break lines. */
const WIDTH_MIN = 40
const WIDTH_MAX = 120

/** Of the line breaks in mid-sentence, so many must stand where the next word did not fit. Headings and lists are the rest. */
const FULL_SHARE_MIN = 0.8

/** Of all line breaks inside blocks, so many must stand in mid-sentence: where paragraphs are lines, hardly any does. */
const OPEN_SHARE_MIN = 0.3

/**
 * The blocks of a plain text in order: headings, paragraphs and furniture alike.
 * A line is a block, unless the text is hard-wrapped: then lines that were broken because the next word did not fit
 * belong together.
 */
export function findBlocks(text: string): Span[] {
  const lines = findLines(text)
  const width = widthOf(lines)
  const isWrapped = isHardWrapped(text, lines, width)
  const blocks: { start: number; end: number }[] = []
  for (const [index, line] of lines.entries()) {
    if (isWrapped && continues(text, lines, index, width)) blocks[blocks.length - 1].end = line.span.end
    else blocks.push({ ...line.span })
  }
  return blocks
}

/** Whether the lines of a text were broken to fit a width, not where paragraphs end. */
function isHardWrapped(text: string, lines: readonly Line[], width: number): boolean {
  if (width < WIDTH_MIN || WIDTH_MAX < width) return false
  let breaks = 0
  let open = 0
  let full = 0
  for (let index = 1; index < lines.length; index += 1) {
    if (lines[index].isAfterGap || lines[index].isIndented) continue
    breaks += 1
    if (endsSentence(text, lines[index - 1].span)) continue
    open += 1
    if (isFull(text, lines, index, width)) full += 1
  }
  return 0 < open && breaks * OPEN_SHARE_MIN <= open && open * FULL_SHARE_MIN <= full
}

function continues(text: string, lines: readonly Line[], index: number, width: number): boolean {
  const line = lines[index]
  if (index === 0 || line.isAfterGap) return false
  if (line.isIndented && !lines[index - 1].isIndented) return false
  return isFull(text, lines, index, width)
}

/** Whether the line before had no room for the first word of this one. */
function isFull(text: string, lines: readonly Line[], index: number, width: number): boolean {
  const before = lines[index - 1].span
  const { start, end } = lines[index].span
  const space = text.slice(start, Math.min(end, start + WIDTH_MAX)).search(/\s/)
  const word = space < 0 ? end - start : space
  return width < before.end - before.start + 1 + word
}

/** Length of the longest line that a program could have broken: addresses without a space are left out. */
function widthOf(lines: readonly Line[]): number {
  let width = 0
  for (const { span } of lines) width = Math.max(width, span.end - span.start)
  return width
}

function endsSentence(text: string, span: Span): boolean {
  return /[.!?…:]["'\u2019\u201d)\]]{0,3}$/.test(text.slice(Math.max(span.start, span.end - 5), span.end))
}
