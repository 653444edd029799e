/** A word, a number or a mark of a text, as rules over word forms see it. */
export interface ScannedWord {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Lower case; apostrophes straight, hyphens plain, long dashes one of "–" and "—". */
  readonly lower: string
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** What stands before it: nothing (0), white space (1), a blank line (2). */
  readonly gap: 0 | 1 | 2
  /** Of a number: "1,200.5" is 1200.5; of everything else NaN. */
  readonly value: number
}

const NOT_ASCII_LETTER = /[\p{L}\p{M}]/u
const CAPITAL = /\p{Lu}/u
const MARKS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u201c': '"',
  '\u201d': '"'
}
const FRACTIONS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅛': 1 / 8
}

/**
 * Words, numbers and marks of a text in order, in linear time. Letters and digits never share a word:
 * "1990s" is "1990" and "s", "don't" is "don", "'" and "t", "mid-May" is "mid", "-" and "may".
 */
export function scanWords(text: string): ScannedWord[] {
  const words: ScannedWord[] = []
  let at = 0
  while (at < text.length) {
    const before = at
    at = skipBlanks(text, at)
    if (at === text.length) break
    const gap = before === at ? 0 : hasBlankLine(text, before, at) ? 2 : 1
    const word = wordAt(text, at, gap)
    words.push(word)
    at = word.end
  }
  return words
}

function wordAt(text: string, start: number, gap: 0 | 1 | 2): ScannedWord {
  const code = text.charCodeAt(start)
  if (isDigit(code) || (code === 0x2e && (gap !== 0 || start === 0) && isDigit(text.charCodeAt(start + 1)))) {
    const end = numberEnd(text, start)
    const lower = text.slice(start, end)
    return { start, end, kind: 'number', lower, capital: false, gap, value: numberOf(lower) }
  }
  const end = lettersEnd(text, start)
  if (start < end) {
    const raw = text.slice(start, end)
    return { start, end, kind: 'word', lower: raw.toLowerCase(), capital: isCapital(raw), gap, value: NaN }
  }
  return markAt(text, start, gap)
}

function markAt(text: string, start: number, gap: 0 | 1 | 2): ScannedWord {
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  const raw = text.slice(start, end)
  const value = FRACTIONS[raw]
  if (value !== undefined) return { start, end, kind: 'number', lower: raw, capital: false, gap, value }
  return { start, end, kind: 'mark', lower: MARKS[raw] ?? raw, capital: false, gap, value: NaN }
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1
  return at
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  const first = text.indexOf('\n', start)
  if (first === -1 || end <= first) return false
  const second = text.indexOf('\n', first + 1)
  return second !== -1 && second < end
}

function lettersEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isAsciiLetter(code)) at += 1
    else if (code < 0xaa) break
    else {
      const symbol = String.fromCodePoint(text.codePointAt(at) as number)
      if (!NOT_ASCII_LETTER.test(symbol)) break
      at += symbol.length
    }
  }
  return at
}

/** "1,200", "2.5", "1,200.75", "1,50,000": a comma only before three digits or two and a further comma, a point before a digit. */
function numberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start)
  while (text[at] === ',') {
    const end = digitsEnd(text, at + 1)
    const isLakh = end - at === 3 && text[end] === ',' && 3 <= digitsEnd(text, end + 1) - end
    if (end - at !== 4 && !isLakh) break
    at = end
  }
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) at = digitsEnd(text, at + 1)
  return at
}

function digitsEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1
  return at
}

/** Digits beyond 40 name nothing that a report counts. */
function numberOf(digits: string): number {
  return digits.length <= 40 ? Number(digits.replaceAll(',', '')) : NaN
}

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0)
  return code < 0x80 ? code < 0x5b : CAPITAL.test(String.fromCodePoint(raw.codePointAt(0) as number))
}

function isDigit(code: number): boolean {
  return 0x30 <= code && code <= 0x39
}

function isAsciiLetter(code: number): boolean {
  return (0x61 <= code && code <= 0x7a) || (0x41 <= code && code <= 0x5a)
}

function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x3000 || code === 0xfeff
  )
}
