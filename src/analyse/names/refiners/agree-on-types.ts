import type { EntityType } from '../../../article/index.js'
import { foldWord } from '../../../text/index.js'
import { type DraftName, textOf } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { typeByLists } from '../type-name.js'

/** The same words name the same kind of thing throughout an article: the type most of them were given. */
export function agreeOnTypes(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const votes = new Map<string, Map<EntityType, number>>()
  const keys = drafts.map((draft) => foldWord(textOf(words, draft)))
  for (const [index, { type }] of drafts.entries()) {
    const counts = votes.get(keys[index]) ?? new Map<EntityType, number>()
    // "Other" is what the model says when nothing speaks.
    counts.set(type, (counts.get(type) ?? 0) + (type === 'other' ? 0.6 : 1))
    votes.set(keys[index], counts)
  }
  return drafts.map((draft, index) => {
    if (typeByLists(textOf(words, draft)) !== null) return draft
    return { ...draft, type: mostVoted(votes.get(keys[index])!, draft.type) }
  })
}

/** A type needs more than half of the votes to overrule another. */
function mostVoted(counts: ReadonlyMap<EntityType, number>, own: EntityType): EntityType {
  let total = 0
  for (const count of counts.values()) total += count
  for (const [type, count] of counts) if (total < 2 * count) return type
  return own
}
