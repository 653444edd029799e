import type { Statement } from '../../article/index.js'
import type { Span } from '../../text/index.js'
import type { Reading } from './read-words.js'

/** Direct: every word of the content stands in quotation marks; indirect: none; mixed: some. */
export function readKind({ article, quotations }: Reading, content: readonly Span[]): Statement['kind'] {
  let inside = 0
  let outside = 0
  for (const span of content) {
    for (const word of article.text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const offset = span.start + word.index
      if (isQuoted(quotations, offset)) inside += 1
      else outside += 1
    }
  }
  if (inside === 0) return 'indirect'
  return outside === 0 ? 'direct' : 'mixed'
}

function isQuoted(quotations: Reading['quotations'], offset: number): boolean {
  let low = 0
  let high = quotations.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { span } = quotations[middle]
    if (offset < span.start) high = middle - 1
    else if (span.end <= offset) low = middle + 1
    else return true
  }
  return false
}
