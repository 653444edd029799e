import { bySpan, type Span } from '../text/index.js'

/** Things that lie somewhere in a text, asked for by where. Built in O(n log n). */
export class SpanIndex<Item> {
  readonly #items: readonly { readonly item: Item; readonly span: Span }[]
  /** The furthest end of all up to each. */
  readonly #reach: readonly number[]

  constructor(items: readonly Item[], spanOf: (item: Item) => Span) {
    this.#items = items.map((item) => ({ item, span: spanOf(item) })).sort((a, b) => bySpan(a.span, b.span))
    let furthest = Number.NEGATIVE_INFINITY
    this.#reach = this.#items.map(({ span }) => {
      furthest = Math.max(furthest, span.end)
      return furthest
    })
  }

  /** What overlaps the block, in text order. */
  over(block: Span): Item[] {
    const found: Item[] = []
    for (let at = this.#firstFrom(block.end) - 1; 0 <= at && block.start < this.#reach[at]; at -= 1) {
      if (block.start < this.#items[at].span.end) found.push(this.#items[at].item)
    }
    return found.reverse()
  }

  #firstFrom(start: number): number {
    let low = 0
    let high = this.#items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#items[middle].span.start < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The parts of the text that any of the spans covers: sorted, apart from one another. */
export function coveredBy(spans: readonly Span[]): Span[] {
  const covered: Span[] = []
  for (const span of [...spans].sort(bySpan)) {
    const last = covered[covered.length - 1]
    if (last === undefined || last.end < span.start) covered.push(span)
    else if (last.end < span.end) covered[covered.length - 1] = { start: last.start, end: span.end }
  }
  return covered
}

/** For each piece the shortest item that holds it. Pieces and items are sorted; no border of an item lies inside a piece. */
export function innermostOver<Item extends { readonly span: Span }>(
  pieces: readonly Span[],
  items: readonly Item[]
): (Item | undefined)[] {
  let open: Item[] = []
  let next = 0
  return pieces.map((piece) => {
    while (next < items.length && items[next].span.start <= piece.start) {
      open.push(items[next])
      next += 1
    }
    open = open.filter(({ span }) => piece.start < span.end)
    return open.reduce<Item | undefined>(
      (inner, item) => (inner === undefined || lengthOf(item) < lengthOf(inner) ? item : inner),
      undefined
    )
  })
}

function lengthOf({ span }: { readonly span: Span }): number {
  return span.end - span.start
}
