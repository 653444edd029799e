import { type FurnitureKind, furnitureKind, isSectionName } from '../../knowledge/index.js'
import { foldWord, type Span, wordsOf } from '../../text/index.js'

/** A block this long is the report itself: prompts and links are shorter. */
const BODY_CHARS_MIN = 100

/** So many blocks between two prompts are still part of them. */
const BETWEEN_MAX = 3

/** What the rules below look at: the blocks of one text, and which of them are already known for furniture. */
interface Page {
  readonly words: readonly string[]
  readonly outlet: string
  readonly isFurniture: boolean[]
  /** Prompts that stand around a report, never within it: an advertisement or a link may interrupt it. */
  readonly isAround: readonly boolean[]
  /** Index of the first and the last block that is surely the report's own. */
  readonly bodyStart: number
  readonly bodyEnd: number
}

/**
 * Which blocks are furniture, by index.
 * The rules, in order: lines that are nothing but a known phrase; short blocks between them above or below the report;
 * what follows the last of them at the end; the outlet's own name alone; a section's name alone above the report.
 * Never takes a block that could be the report: in doubt it stays.
 */
export function findFurniture(text: string, blocks: readonly Span[], outlet = ''): boolean[] {
  const words = blocks.map((block) =>
    block.end - block.start <= LINE_CHARS_MAX ? wordsOf(text, block) : LONG
  )
  const kinds = words.map(furnitureKind)
  if (kinds.every((kind) => kind !== null)) return words.map(() => false) // It is all that was given: it stays.

  const isFurniture = kinds.map((kind) => kind !== null)
  const isBody = words.map((block, index) => !isFurniture[index] && !isShort(block))
  const page = {
    words,
    outlet: foldWord(outlet.trim()),
    isFurniture,
    isAround: kinds.map((kind, index) => kind !== null && !isInterruption(kind, words[index])),
    bodyStart: isBody.indexOf(true),
    bodyEnd: isBody.lastIndexOf(true)
  }
  takeBetween(page)
  takeTail(page)
  takeOutletNames(page)
  takeSectionNames(page)
  return page.isFurniture
}

/** Stands for a block too long to be anything but text. */
const LINE_CHARS_MAX = 400
const LONG = 'x'.repeat(LINE_CHARS_MAX)

function isInterruption(kind: FurnitureKind, words: string): boolean {
  return kind === 'advertisement' || (kind === 'related' && words.includes(':'))
}

/** Short blocks between two prompts: "One app." — "100 papers." — "Start reading". */
function takeBetween({ words, isFurniture, isAround, bodyStart, bodyEnd }: Page): void {
  let last = -1
  for (let index = 0; index < words.length; index += 1) {
    if (!isAround[index]) continue
    const isOutside = index < bodyStart || bodyEnd < last
    const between = words.slice(last + 1, index)
    if (0 <= last && isOutside && between.length <= BETWEEN_MAX && between.every(isShort)) {
      isFurniture.fill(true, last, index)
    }
    last = index
  }
}

/** After several prompts below a report it does not go on: the short blocks at the end belong to them. */
function takeTail({ words, isFurniture, isAround, bodyEnd }: Page): void {
  const prompts = isAround.flatMap((isPrompt, index) => (isPrompt && bodyEnd < index ? [index] : []))
  if (bodyEnd === -1 || prompts.length < 2) return
  for (let index = prompts[prompts.length - 1] + 1; index < words.length; index += 1) {
    if (isShort(words[index])) isFurniture[index] = true
  }
}

/** The outlet's name alone on a line is a label, not a sentence. */
function takeOutletNames({ words, outlet, isFurniture }: Page): void {
  if (outlet === '') return
  for (const [index, block] of words.entries()) {
    if (foldWord(block.trim()) === outlet) isFurniture[index] = true
  }
}

/** "World" alone above the report. Further down it may be a heading of the report's own. */
function takeSectionNames({ words, isFurniture }: Page): void {
  for (const [index, block] of words.entries()) {
    if (!isFurniture[index] && !isShort(block)) return
    if (isSectionName(block)) isFurniture[index] = true
  }
}

function isShort(block: string): boolean {
  return block.length < BODY_CHARS_MIN && !isEndNote(block)
}

/** Credits and footnotes end a report and belong to it. */
function isEndNote(block: string): boolean {
  return /^(?:[(*†[]|(?:reporting|writing|editing|written|edited|compiled|additional|correction|note)\b)/i.test(
    block
  )
}
