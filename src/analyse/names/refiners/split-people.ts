import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'

/** "Tolland and Olin" are two people: no one's name has "and" in it. */
export function splitPeople(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  return drafts.flatMap((draft) => {
    const { from, to, type } = draft
    if (type !== 'person') return [draft]
    for (let at = from + 1; at + 1 < to; at += 1) {
      if (words[at].text !== 'and' || !isCapital(words[at - 1]) || !isCapital(words[at + 1])) continue
      return [{ ...draft, to: at }, ...splitPeople([{ ...draft, from: at + 1, titles: [] }], words)]
    }
    return [draft]
  })
}
