import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'

/** "Tolland and Olin" are two people: no one's name has "and" in it. However many stand in a row. */
export function splitPeople(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  return drafts.flatMap((draft) => (draft.type === 'person' ? splitOne(draft, words) : [draft]))
}

function splitOne(draft: DraftName, words: readonly NameWord[]): DraftName[] {
  const people: DraftName[] = []
  let rest = draft
  for (let at = draft.from + 1; at + 1 < draft.to; at += 1) {
    if (at <= rest.from || words[at].text !== 'and') continue
    if (!isCapital(words[at - 1]) || !isCapital(words[at + 1])) continue
    people.push({ ...rest, to: at })
    rest = { ...rest, from: at + 1, titles: [] }
  }
  return [...people, rest]
}
