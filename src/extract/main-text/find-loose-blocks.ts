import type { Block } from './write-blocks.js'

/** A block this long that ends as a sentence does is text, wherever it stands. */
const TEXT_CHARS_MIN = 80

/** More of a menu than this is links. */
const LINKED_SHARE_MAX = 0.5

/** What reads like text on a page whose main part could not be told: from its first paragraph to its last, links left out. */
export function findLooseBlocks(blocks: readonly Block[]): Block[] {
  const isLong = blocks.map((block) => isText(block) && TEXT_CHARS_MIN <= block.words.length)
  const isAny = isLong.includes(true) ? isLong : blocks.map(isText)
  return blocks
    .slice(Math.max(0, isAny.indexOf(true)), isAny.lastIndexOf(true) + 1)
    .filter((block) => block.linkedShare <= LINKED_SHARE_MAX)
}

function isText({ words, linkedShare }: Block): boolean {
  return linkedShare <= LINKED_SHARE_MAX && /[.!?…。！？]["'\u2019\u201d)\]]{0,2}$/.test(words)
}
