import { foldWord } from '../../../text/index.js'
import { type DraftName, isFullName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { typeByLists } from '../type-name.js'

/** A surname alone is a person where the article names its bearer in full, whatever the words around it suggest. */
export function joinPeople(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const surnames = new Set<string>()
  for (const draft of drafts) {
    // "Theodor of Lisk" is no Mr Lisk.
    if (isFullName(words, draft)) surnames.add(foldWord(words[draft.to - 1].text))
  }
  return drafts.map((draft) => {
    const { from, to, type } = draft
    const isSurname =
      to - from === 1 && surnames.has(foldWord(words[from].text)) && typeByLists(words[from].text) === null
    return isSurname && type !== 'person' ? { ...draft, type: 'person' } : draft
  })
}
