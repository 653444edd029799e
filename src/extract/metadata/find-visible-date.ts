import { type Span, wordsOf } from '../../text/index.js'
import { readDate } from './read-date.js'

const LABEL = /^(?:(?:first )?(?:published|posted|issued|date|publication date)(?: on| at)?:?\s*)/i

/** The date that stands alone on a line at the head of a report: "Published: 12 March 2024". */
export function findVisibleDate(text: string, head: readonly Span[]): string | undefined {
  for (const span of head) {
    if (80 < span.end - span.start) continue
    const date = readDate(
      wordsOf(text, span)
        .replace(LABEL, '')
        .replace(/[.|]\s*$/, '')
    )
    if (date !== null) return date
  }
  return undefined
}
