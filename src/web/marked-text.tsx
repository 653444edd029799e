import type { Child } from 'hono/jsx'
import type { AnnotatedArticle } from '../article/index.js'
import { contains, indexAt, overlaps, type Span, wordsOf } from '../text/index.js'
import type { ShownLayer } from './annotation-layers.js'
import { coveredBy, SpanIndex } from './span-index.js'

/** The sentences that the place touches, as one span. */
export function sentencesAround(article: AnnotatedArticle, at: Span): Span {
  const touched = article.sentences.filter((sentence) => overlaps(sentence, at))
  if (touched.length === 0) return at
  return {
    start: Math.min(at.start, touched[0].start),
    end: Math.max(at.end, touched[touched.length - 1].end)
  }
}

interface PiecesProps {
  readonly text: string
  readonly block: Span
  readonly marked: Span | null
  /** Layers over the words; which of them are seen is a matter of the style sheet. */
  readonly layers: readonly ShownLayer[]
  /** What an editor put among the words said. */
  readonly inserted: readonly Span[]
  /** Whether the first marked piece of this block is the place that the address points to. */
  readonly anchor: boolean
}

/** The words of a block, each piece with the layers that it lies in, what was asked for marked. */
export function Pieces({ text, block, marked, layers, inserted, anchor }: PiecesProps) {
  let open = anchor
  const here = layers.map(({ name, spans }) => ({ name, spans: indexOf(spans).over(block) }))
  const added = indexOf(inserted).over(block)
  const covered = here.map(({ name, spans }) => ({ name, spans: coveredBy(spans) }))
  const coveredByAdded = coveredBy(added)
  return (
    <>
      {cutAt(block, [
        ...(marked === null ? [] : [marked]),
        ...here.flatMap(({ spans }) => spans),
        ...added
      ]).map((piece) => {
        const inner = <Words text={text} piece={piece} layers={covered} inserted={coveredByAdded} />
        if (marked === null || !contains(marked, piece)) return inner
        const id = open ? 'at' : undefined
        open = false
        return <mark id={id}>{inner}</mark>
      })}
    </>
  )
}

/** A report is drawn block by block: the spans of a layer are sorted once for all of them. */
const INDICES = new WeakMap<readonly Span[], SpanIndex<Span>>()

function indexOf(spans: readonly Span[]): SpanIndex<Span> {
  const known = INDICES.get(spans)
  if (known !== undefined) return known
  const index = new SpanIndex(spans, (span) => span)
  INDICES.set(spans, index)
  return index
}

type WordsProps = Pick<PiecesProps, 'text' | 'inserted'> & {
  readonly piece: Span
  readonly layers: readonly Pick<ShownLayer, 'name' | 'spans'>[]
}

/** The words of a piece, with the classes of the layers that it lies in. Spans of a layer are sorted and lie apart. */
export function Words({ text, piece, layers, inserted }: WordsProps) {
  const words = wordsOf(text, piece)
  const isIn = (spans: readonly Span[]) => indexAt(spans, piece.start) !== -1
  if (isIn(inserted)) return <Inserted>{words}</Inserted>
  const names = layers.filter(({ spans }) => isIn(spans)).map(({ name }) => name)
  return names.length === 0 ? words : <span class={names.join(' ')}>{words}</span>
}

/** Words of an editor inside a quotation: set apart to the eye by slant and line, to a screen reader as inserted. */
function Inserted({ children }: { readonly children?: Child }) {
  return (
    <ins class="inserted" title="put in by an editor">
      {children}
    </ins>
  )
}

/** The block cut at every border of the spans, so that each piece lies wholly inside or outside of each. */
export function cutAt(block: Span, spans: readonly Span[]): Span[] {
  const borders = new Set([block.start, block.end])
  for (const span of spans) {
    if (block.start < span.start && span.start < block.end) borders.add(span.start)
    if (block.start < span.end && span.end < block.end) borders.add(span.end)
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => ({ start: sorted[index], end }))
}
