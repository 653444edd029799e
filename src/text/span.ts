/** Half-open range of UTF-16 code units in `article.text`: `text.slice(start, end)` gives the words. */
export interface Span {
  readonly start: number
  readonly end: number
}

export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** Text order: by start, the longer span first where two begin together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The smallest span that holds all of them. The list must not be empty. */
export function coverOf(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const span of spans) {
    if (span.start < start) start = span.start
    if (end < span.end) end = span.end
  }
  return { start, end }
}

/** The span without white space at its two ends; `null` where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (start < end && isBlank(text.charCodeAt(end - 1))) end -= 1
  return start < end ? { start, end } : null
}

/** Index of the span in a sorted list without overlaps that holds the offset; -1 where none does. O(log n). */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (offset < span.start) high = middle - 1
    else if (span.end <= offset) low = middle + 1
    else return middle
  }
  return -1
}

/** The items of a list sorted by start and without overlaps whose spans lie inside `outer`. O(log n + result). */
export function itemsWithin<Item extends { readonly span: Span }>(
  items: readonly Item[],
  outer: Span
): Item[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle].span.start < outer.start) low = middle + 1
    else high = middle
  }
  const found: Item[] = []
  for (let index = low; index < items.length && items[index].span.start < outer.end; index += 1) {
    if (items[index].span.end <= outer.end) found.push(items[index])
  }
  return found
}

function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0xfeff
  )
}
