import type { SearchHit } from '../../store/index.js'
import type { Span } from '../../text/index.js'
import { printable } from '../terminal/printable.js'
import { shorten, wrap } from '../terminal/wrap.js'
import type { Paper } from './page.js'

/** What a search found: each report with the sentence that carries the words. */
export function drawHits(hits: readonly SearchHit[], words: string, paper: Paper): string {
  if (hits.length === 0) return `No report in the store carries all of: ${printable(words)}`
  return hits.flatMap((hit) => drawHit(hit, paper)).join('\n')
}

function drawHit({ article, words, marks }: SearchHit, { width, style }: Paper): string[] {
  const head = [
    article.outlet ?? article.id,
    article.published?.slice(0, 10) ?? 'undated',
    ...(article.title ? [article.title] : [])
  ]
  const lines = wrap(printable(words), width - 2)
  return [
    style.bold(shorten(printable(head.join(' · ')), width)),
    ...markWords(lines, wordsAt(words, marks), style)
  ]
}

function wordsAt(words: string, marks: readonly Span[]): ReadonlySet<string> {
  return new Set(marks.map((mark) => printable(words.slice(mark.start, mark.end))))
}

/** Every line with the words found set off, wherever they stand as words of their own. */
function markWords(lines: readonly string[], found: ReadonlySet<string>, style: Paper['style']): string[] {
  return lines.map((line) => {
    const marked = line.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => (found.has(word) ? style.mark(word) : word))
    return `  ${marked}`
  })
}
