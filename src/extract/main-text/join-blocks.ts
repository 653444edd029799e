import type { Span } from '../../text/index.js'

/** Words of a page as one text, an empty line between the blocks, and where each block lies in it. */
export function joinBlocks(blocks: readonly { readonly words: string }[]): {
  readonly text: string
  readonly paragraphs: readonly Span[]
} {
  const paragraphs: Span[] = []
  let start = 0
  for (const { words } of blocks) {
    paragraphs.push({ start, end: start + words.length })
    start += words.length + 2
  }
  return { text: blocks.map(({ words }) => words).join('\n\n'), paragraphs }
}
