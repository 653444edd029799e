import type { EntityType } from '../../article/index.js'
import { foldWord } from '../../text/index.js'
import { type DraftName, textOf } from './draft-name.js'
import type { NameWord } from './name-word.js'
import { typeByContext } from './type-name.js'

/**
 * One sense per article: a name whose type nothing told takes the type that the same words, or a fuller name that
 * ends in them, have elsewhere. After the "one sense per discourse" of Gale, Church and Yarowsky (1992).
 */
export function agreeWithinArticle(
  words: readonly NameWord[],
  drafts: readonly (Omit<DraftName, 'type'> & { readonly type: EntityType | null })[]
): DraftName[] {
  const types = new Map<string, EntityType>()
  for (const draft of drafts) {
    if (draft.type === null) continue
    const key = foldWord(textOf(words, draft))
    if (!types.has(key)) types.set(key, draft.type)
    if (draft.type !== 'person') continue
    const surname = foldWord(words[draft.to - 1].text)
    if (!types.has(surname)) types.set(surname, 'person')
  }
  return drafts.map((draft) => ({ ...draft, type: draft.type ?? typeElsewhere(words, draft, types) }))
}

function typeElsewhere(
  words: readonly NameWord[],
  draft: Omit<DraftName, 'type'>,
  types: ReadonlyMap<string, EntityType>
): EntityType {
  const known = types.get(foldWord(textOf(words, draft))) ?? typeByContext(words, draft)
  if (known !== null) return known
  const length = draft.to - draft.from
  // Two or three capitalised words that nothing explains are people more often than anything else.
  return 1 < length && length < 4 ? 'person' : 'other'
}
