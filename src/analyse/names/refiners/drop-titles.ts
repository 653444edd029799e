import type { DraftName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { splitTitles } from '../split-titles.js'

/** A person's name begins behind its titles; titles alone ("Prime Minister") are no name. */
export function dropTitles(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const kept: DraftName[] = []
  for (const draft of drafts) {
    if (draft.type !== 'person') kept.push(draft)
    else {
      const { name } = splitTitles(words, draft)
      if (name !== null) kept.push({ ...draft, ...name })
    }
  }
  return kept
}
