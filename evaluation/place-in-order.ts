import type { Span } from '../src/text/index.js'

/** A piece of a text as a person listed it. */
export interface Piece {
  readonly text: string
}

/** Where listed pieces stand: each whole words, after the one before, in no line left out; null where it is not there. */
export function placeInOrder(
  text: string,
  pieces: readonly Piece[],
  left: readonly string[] = []
): (Span | null)[] {
  const out = leftOut(text, left)
  let from = 0
  return pieces.map((piece) => {
    const span = findPiece(text, piece.text, from, out)
    if (span !== null) from = span.end
    return span
  })
}

/** The lines of the text that are one of these. */
export function leftOut(text: string, left: readonly string[]): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => left.includes(line.trim()))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

function findPiece(text: string, piece: string, from: number, out: readonly Span[]): Span | null {
  for (let start = text.indexOf(piece, from); start !== -1; start = text.indexOf(piece, start + 1)) {
    const end = start + piece.length
    const isWhole = !isWordSign(text.at(end)) && (start === 0 || !isWordSign(text.at(start - 1)))
    if (isWhole && !out.some((part) => part.start <= start && start < part.end)) return { start, end }
  }
  return null
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}
