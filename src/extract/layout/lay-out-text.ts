import type { Span } from '../../text/index.js'
import { findBlocks } from './find-blocks.js'
import { findFurniture } from './find-furniture.js'

/** A text cut into what belongs to the report and what does not. */
export interface Layout {
  readonly paragraphs: readonly Span[]
  readonly furniture: readonly Span[]
}

/** Cuts a plain text into paragraphs and furniture; the text itself stays as it is. */
export function layOutText(text: string, outlet?: string): Layout {
  const blocks = findBlocks(text)
  const isFurniture = findFurniture(text, blocks, outlet)
  return {
    paragraphs: blocks.filter((_, index) => !isFurniture[index]),
    furniture: blocks.filter((_, index) => isFurniture[index])
  }
}
