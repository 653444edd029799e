import type { Span } from '../src/text/index.js'

/** Pieces of a text as a person listed them. */
export interface Listed {
  readonly names: readonly { readonly text: string }[]
  /** Lines of the text that were left out. */
  readonly left: readonly string[]
}

/** Where listed pieces stand: each whole words, after the one before, and in no line left out; null where it is not there. */
export function placeInOrder(text: string, { names, left }: Listed): (Span | null)[] {
  const out = leftOut(text, left)
  let from = 0
  return names.map(({ text: piece }) => {
    const span = findPiece(text, piece, from, out)
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
