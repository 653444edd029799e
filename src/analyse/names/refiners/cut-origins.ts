import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'

/**
 * "Mira Tolland of Ostrin": where a first name and a surname stand, "of" says whence, and what follows is a place of its
 * own. One name and "of" may be all one ("Lawrence of Arabia").
 */
export function cutOrigins(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  return drafts.flatMap((draft): DraftName[] => {
    const of = draft.type === 'person' ? findOf(draft, words) : -1
    if (of === -1) return [draft]
    return [
      { ...draft, to: of },
      { ...draft, from: of + 1, type: 'place', titles: [] }
    ]
  })
}

/** Where "of" stands between two words with a capital and one; -1 for nowhere. */
function findOf({ from, to }: DraftName, words: readonly NameWord[]): number {
  for (let at = from + 2; at + 1 < to; at += 1) {
    if (words[at].text !== 'of') continue
    return isCapital(words[at - 1]) && isCapital(words[at - 2]) && isCapital(words[at + 1]) ? at : -1
  }
  return -1
}
