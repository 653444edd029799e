import { type DraftName, textOf } from '../draft-name.js'
import type { NameWord } from '../name-word.js'

/** "Brandt, J. K. (2010)": behind a surname and a comma initials alone name nobody. */
export function dropInitials(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  return drafts.filter(
    (draft) =>
      draft.type !== 'person' ||
      words[draft.from - 1]?.text !== ',' ||
      !/^(?:\p{Lu}\.[ -]?)+$/u.test(textOf(words, draft))
  )
}
