import type { Span } from './span.js'

/** Words between quotation marks, inside one paragraph, the marks included. */
export interface Quotation {
  readonly span: Span
  /** The words without their marks. */
  readonly inner: Span
  /** No closing mark: the quotation goes on in the next paragraph, which opens again, or the mark was forgotten. */
  readonly open: boolean
  /** The paragraph before ended inside a quotation and this one opens again. */
  readonly continues: boolean
}

/** Opening marks and the marks that close them. „ is closed by both curly marks, » also opens in Danish style. */
const CLOSERS: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '‹': '›',
  '「': '」',
  '"': '"”',
  '‘': "’'",
  "'": "'’"
}

/** Clippings that begin with an apostrophe: ’90s, ’em, ’tis. */
const CLIPPED = /^.(?:\d\ds?|em|til|till|tis|twas|cause|bout|round|n)(?![\p{L}\p{N}])/iu
const LETTER = /[\p{L}\p{N}]/u

/**
 * Quotations in text order. They never overlap: a quotation within a quotation is part of the outer one.
 * Takes the text and its paragraphs; an apostrophe is never a mark. One pass over each paragraph.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = []
  let before: Quotation | undefined
  for (const paragraph of paragraphs) {
    const here = findInParagraph(text, paragraph, before?.open === true)
    quotations.push(...here)
    before = here.at(-1)
    if (before !== undefined && before.span.end < paragraph.end) before = undefined
  }
  return quotations
}

function findInParagraph(text: string, paragraph: Span, afterOpen: boolean): Quotation[] {
  const closings = new ClosingMarks(text, paragraph)
  const quotations: Quotation[] = []
  let index = paragraph.start
  while (index < paragraph.end) {
    const width = isPlain(text.charCodeAt(index)) ? 0 : openingWidth(text, index, paragraph)
    if (width === 0) {
      index += 1
      continue
    }
    const closing = closings.after(text[index], index + width, width)
    const end = closing ?? (runsToTheEnd(text, index, paragraph) ? paragraph.end : undefined)
    if (end === undefined || end <= index + width) {
      index += width
      continue
    }
    const continues = afterOpen && isFirst(text, index, paragraph)
    const innerEnd = closing === undefined ? end : end - width
    quotations.push({
      span: { start: index, end },
      inner: { start: index + width, end: innerEnd },
      open: closing === undefined,
      continues
    })
    index = end
  }
  return quotations
}

/** A blank or a small letter, as nearly all of a text is: to ask of these is quick. */
function isPlain(code: number): boolean {
  return code === 32 || (97 <= code && code <= 122)
}

/** How many characters of an opening mark stand here: 0 for none, 2 for '' and ``. */
function openingWidth(text: string, index: number, paragraph: Span): number {
  const mark = text[index]
  const before = paragraph.start < index ? text[index - 1] : ' '
  const after = index + 1 < paragraph.end ? text[index + 1] : ' '
  if ((mark === "'" || mark === '`') && after === mark) return LETTER.test(before) ? 0 : 2
  if (!(mark in CLOSERS)) return 0
  if (mark === '"') return !LETTER.test(before) && !/\s/.test(after) ? 1 : 0
  if (mark !== "'" && mark !== '‘') return 1
  if (LETTER.test(before) || !/[\p{L}\p{N}[$£€…]/u.test(after)) return 0
  return CLIPPED.test(text.slice(index, index + 8)) ? 0 : 1
}

/** An unclosed mark: the quotation is the rest of its paragraph where the mark can be no slip of the pen. */
function runsToTheEnd(text: string, index: number, paragraph: Span): boolean {
  if (text[index] === "'" || text[index] === '‘' || text[index] === '`') return false
  if (isFirst(text, index, paragraph)) return true
  if (text[index] !== '"') return true
  return /^\s*["“]/.test(text.slice(paragraph.end, paragraph.end + 8))
}

function isFirst(text: string, index: number, paragraph: Span): boolean {
  return text.slice(paragraph.start, index).trim() === ''
}

/** A quotation within a quotation is a few words. */
const LONGEST_INNER_CHARS = 400

/** Where a search for a closing mark began and stopped, and the end of the mark if there was one. */
interface Search {
  readonly from: number
  readonly stop: number
  readonly end: number | undefined
}

/** Finds closing marks; remembers its last search of each kind, so that a paragraph is read once a kind. */
class ClosingMarks {
  readonly #known = new Map<string, Search>()

  constructor(
    readonly text: string,
    readonly paragraph: Span
  ) {}

  after(mark: string, from: number, width: number): number | undefined {
    const key = mark + width
    const known = this.#known.get(key)
    if (known !== undefined && known.from <= from && from < known.stop) return known.end
    const { stop, end } = this.#find(mark, from, width)
    this.#known.set(key, { from, stop, end })
    return end
  }

  #find(mark: string, from: number, width: number): Omit<Search, 'from'> {
    let holdsDouble = false
    for (let index = from; index < this.paragraph.end; index += 1) {
      const inner = width === 1 && isSingle(mark) ? this.#endOfDouble(index) : undefined
      if (inner !== undefined) {
        index = inner - 1
        holdsDouble = true
        continue
      }
      const ends = width === 2 ? this.#endsDouble(index) : this.#ends(mark, index)
      if (ends === 'closed' && holdsDouble && !this.#closesSpeech(index)) continue
      if (ends === 'closed') return { stop: index, end: index + width }
      if (ends === 'blocked') return { stop: index, end: undefined }
    }
    return { stop: this.paragraph.end, end: undefined }
  }

  #endsDouble(index: number): 'closed' | 'open' {
    const { text, paragraph } = this
    return text[index] === "'" && text[index + 1] === "'" && index + 2 <= paragraph.end ? 'closed' : 'open'
  }

  /** Where a double quotation that opens here, and closes within its paragraph, ends: 'He told me "no" and left,' holds one. */
  #endOfDouble(index: number): number | undefined {
    const { text, paragraph } = this
    const mark = text[index]
    if (
      (mark !== '"' && mark !== '“') ||
      LETTER.test(text[index - 1] ?? ' ') ||
      !LETTER.test(text[index + 1] ?? ' ')
    )
      return undefined
    const limit = Math.min(paragraph.end, index + LONGEST_INNER_CHARS)
    const end = text.slice(index + 1, limit).search(mark === '"' ? /["”]/ : /”/)
    return end === -1 ? undefined : index + 1 + end + 1
  }

  /** A single mark that holds double ones must end like speech: else it was an apostrophe before them. */
  #closesSpeech(index: number): boolean {
    return /[,.?!…–—-]/.test(this.text[index - 1]) || /[,.?!;:]/.test(this.text[index + 1] ?? '.')
  }

  /** A single mark does not reach over a double one that is not closed inside: there it was an apostrophe. */
  #ends(mark: string, index: number): 'closed' | 'blocked' | 'open' {
    const { text, paragraph } = this
    const here = text[index]
    if (isSingle(mark) && (here === '“' || here === '"' || here === '”')) return 'blocked'
    if (here === mark && mark === '“' && endsLikeClosing(text, index)) return 'closed'
    if (!CLOSERS[mark].includes(here)) return 'open'
    if (isSingle(mark)) return closesSingle(text, index) ? 'closed' : 'open'
    return here === '"' && mark === '"' && opensAgain(text, index, paragraph) ? 'open' : 'closed'
  }
}

/** “We will vote.“ she said: the wrong mark, but behind a word and before a space it can only close. */
function endsLikeClosing(text: string, index: number): boolean {
  return /[^\s(]/.test(text[index - 1] ?? ' ') && !LETTER.test(text[index + 1] ?? ' ')
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘'
}

/** An apostrophe stands between letters or, as in "the ministers' plan", after an s and before a word. */
function closesSingle(text: string, index: number): boolean {
  const before = text[index - 1] ?? ' '
  const after = text[index + 1] ?? ' '
  if (LETTER.test(after) || /\s/.test(before)) return false
  return !(before === 's' && /^\s\p{Ll}/u.test(text.slice(index + 1, index + 4)) && hasLaterMark(text, index))
}

function hasLaterMark(text: string, index: number): boolean {
  const rest = text.slice(index + 1, index + 400)
  const mark = /['’](?!\p{L})/u.exec(rest.split('\n', 1)[0])
  return mark !== null && !/[‘]/.test(rest.slice(0, mark.index))
}

/** A straight mark after a space and before a letter opens: the mark before it was never closed. */
function opensAgain(text: string, index: number, paragraph: Span): boolean {
  if (index + 1 === paragraph.end) return false
  return /\s/.test(text[index - 1] ?? ' ') && LETTER.test(text[index + 1] ?? ' ')
}
