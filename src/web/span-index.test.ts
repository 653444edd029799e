import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bySpan, contains, overlaps, type Span } from '../text/index.js'
import { cutAt } from './marked-text.js'
import { coveredBy, innermostOver, SpanIndex } from './span-index.js'

const spans = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length }))
)
const block: Span = { start: 15, end: 70 }

test('an index finds what overlaps a block, in text order', () => {
  fc.assert(
    fc.property(spans, (some) => {
      const found = new SpanIndex(some, (span) => span).over(block)
      expect(found).toEqual([...some].sort(bySpan).filter((span) => overlaps(span, block)))
    })
  )
})

test('a piece between borders lies in a span just where the spans cover its beginning', () => {
  fc.assert(
    fc.property(spans, (some) => {
      const covered = coveredBy(some)
      for (const piece of cutAt(block, some)) {
        const isIn = some.some((span) => contains(span, piece))
        expect(covered.some(({ start, end }) => start <= piece.start && piece.start < end)).toBe(isIn)
      }
      expect(covered.every(({ start }, at) => at === 0 || covered[at - 1].end < start)).toBe(true)
    })
  )
})

test('of spans within one another the shortest holds a piece', () => {
  fc.assert(
    fc.property(spans, (some) => {
      const items = [...some].sort(bySpan).map((span) => ({ span }))
      const pieces = cutAt(block, some)
      const lengths = innermostOver(pieces, items).map((item) => item && item.span.end - item.span.start)
      const expected = pieces.map((piece) => {
        const holding = some.filter((span) => contains(span, piece)).map(({ start, end }) => end - start)
        return holding.length === 0 ? undefined : Math.min(...holding)
      })
      expect(lengths).toEqual(expected)
    })
  )
})
