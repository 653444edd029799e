import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'
import { typeOfFirst } from './type-by-heads.js'

/** "Radio | Sund said so", "Lake | Orla rose": a free word before a name that says what it names belongs to it. */
export function extendOverHeads(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  let end = 0
  return drafts.map((draft) => {
    const first = draft.from - 1
    const isFree = end <= first && isCapital(words[first]) && isCapital(words[draft.from])
    end = draft.to
    if (!isFree || words[first].sentence !== words[draft.from].sentence || draft.titles.length !== 0)
      return draft
    const type = typeOfFirst(words[first].text)
    return type === null ? draft : { ...draft, from: first, type }
  })
}
