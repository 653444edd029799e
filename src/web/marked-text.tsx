import type { Child } from 'hono/jsx'
import type { AnnotatedArticle } from '../article/index.js'
import { contains, overlaps, type Span, wordsOf } from '../text/index.js'

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
  readonly said: readonly Span[]
  /** What an editor put among the words said. */
  readonly inserted: readonly Span[]
  /** Whether the first marked piece of this block is the place that the address points to. */
  readonly anchor: boolean
}

/** The words of a block, what is said in it underlined, what was asked for marked. */
export function Pieces({ text, block, marked, said, inserted, anchor }: PiecesProps) {
  let open = anchor
  return (
    <>
      {cutAt(block, [...(marked === null ? [] : [marked]), ...said, ...inserted]).map((piece) => {
        const inner = <Words text={text} piece={piece} said={said} inserted={inserted} />
        if (marked === null || !contains(marked, piece)) return inner
        const id = open ? 'at' : undefined
        open = false
        return <mark id={id}>{inner}</mark>
      })}
    </>
  )
}

type WordsProps = Pick<PiecesProps, 'text' | 'said' | 'inserted'> & { readonly piece: Span }

export function Words({ text, piece, said, inserted }: WordsProps) {
  const words = wordsOf(text, piece)
  const isIn = (spans: readonly Span[]) => spans.some((span) => contains(span, piece))
  if (isIn(inserted)) return <Inserted>{words}</Inserted>
  return isIn(said) ? <span class="said">{words}</span> : words
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
