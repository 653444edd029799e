const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many columns a text takes: two for East Asian wide characters and emoji, none for marks. */
export function widthOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += widthOfGrapheme(segment)
  return width
}

/** Lines of at most `width` columns, broken at spaces; a longer word is cut. Never an empty list. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const word of text.split(' ').flatMap((word) => cutWord(word, width))) {
    const wordWidth = widthOf(word)
    if (line !== '' && width < lineWidth + 1 + wordWidth) {
      lines.push(line)
      line = ''
      lineWidth = 0
    }
    lineWidth += (line === '' ? 0 : 1) + wordWidth
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** The text in at most `width` columns; what is cut off is shown as "…". */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  return `${cutAt(text, width - 1).trimEnd()}…`
}

/** The text in exactly `width` columns. */
export function pad(text: string, width: number): string {
  const fitted = shorten(text, width)
  return fitted + ' '.repeat(Math.max(0, width - widthOf(fitted)))
}

function cutWord(word: string, width: number): string[] {
  const parts: string[] = []
  let rest = word
  while (width < widthOf(rest)) {
    const part = cutAt(rest, width)
    parts.push(part)
    rest = rest.slice(part.length)
  }
  return [...parts, rest]
}

/** As much of the text as fits; at least one character. */
function cutAt(text: string, width: number): string {
  let cut = ''
  let taken = 0
  for (const { segment } of graphemes.segment(text)) {
    taken += widthOfGrapheme(segment)
    if (width < taken && cut !== '') return cut
    cut += segment
  }
  return cut
}

function widthOfGrapheme(grapheme: string): number {
  if (/^\p{M}|^\p{Cf}/u.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}

/** East Asian Width W and F in broad strokes (Unicode Standard Annex 11), and emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u
