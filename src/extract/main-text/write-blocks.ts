import { type PageElement, TEXT } from './page.js'
import { walk } from './walk.js'

/** A paragraph, heading, list item or row of a page, as plain text. */
export interface Block {
  readonly words: string
  /** The element it stands in. */
  readonly element: PageElement
  /** Share of its letters that belong to links: 1 where all of it is one. */
  readonly linkedShare: number
}

/** Elements that begin and end a block. */
const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)

/** Elements whose contents are never words of the page. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed canvas audio video picture source track map area input select textarea button head title meta link datalist progress meter'.split(
    ' '
  )
)

/**
 * The words of a page, block by block in page order; a `<br>` ends a block as well.
 * Plain text only: whatever was markup stays here. Walks without recursion, so depth costs nothing.
 */
export function writeBlocks(root: PageElement): Block[] {
  const blocks: Block[] = []
  let pieces: { readonly words: string; readonly isLinked: boolean }[] = []
  let holder = root
  let links = 0
  const close = () => {
    const words = tidy(pieces.map((piece) => piece.words).join(''))
    if (words !== '') blocks.push({ words, element: holder, linkedShare: shareOfLinks(pieces) })
    pieces = []
  }
  walk(root, {
    enter(element) {
      if (SILENT.has(element.localName)) return false
      if (element.localName === 'a') links += 1
      if (element.localName === 'br' || BLOCKS.has(element.localName)) {
        close()
        if (element.localName !== 'br') holder = element
      }
      return true
    },
    leave(element) {
      if (element.localName === 'a') links -= 1
      if (!BLOCKS.has(element.localName)) return
      close()
      holder = element.parentElement ?? root
    },
    other(node) {
      if (node.nodeType === TEXT) pieces.push({ words: node.textContent ?? '', isLinked: 0 < links })
    }
  })
  close()
  return blocks
}

function shareOfLinks(pieces: readonly { readonly words: string; readonly isLinked: boolean }[]): number {
  let linked = 0
  let all = 0
  for (const { words, isLinked } of pieces) {
    const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    all += letters
    if (isLinked) linked += letters
  }
  return all === 0 ? 0 : linked / all
}

/** White space of markup is one space; soft hyphens and zero-width spaces are hints for setting, not letters. */
function tidy(words: string): string {
  return words
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}
