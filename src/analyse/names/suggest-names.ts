import type { EntityType } from '../../article/index.js'
import { agreeWithinArticle } from './agree-within-article.js'
import type { CaseMemory } from './case-memory.js'
import type { DraftName, Range } from './draft-name.js'
import { findRuns } from './find-runs.js'
import type { NameWord } from './name-word.js'
import { splitTitles } from './split-titles.js'
import { typeByEvidence } from './type-name.js'

type Untyped = Omit<DraftName, 'type'> & { readonly type: EntityType | null }

/** Names by case, lists and head words alone: what the model is told, and what stands where there is no model. */
export function suggestNames(words: readonly NameWord[], memory: CaseMemory): DraftName[] {
  return agreeWithinArticle(
    words,
    findRuns(words, memory).flatMap((run) => draftsOf(words, run))
  )
}

/** A run gives the name after its titles, and the name of a body or country before them. */
export function draftsOf(words: readonly NameWord[], run: Range): Untyped[] {
  const { before, title, name } = splitTitles(words, run)
  const drafts: Untyped[] = []
  if (before !== null) drafts.push({ ...before, type: typeByEvidence(words, before), titles: [] })
  if (name === null) return drafts
  if (title === null) drafts.push({ ...name, type: typeByEvidence(words, name), titles: [] })
  else drafts.push({ ...name, type: 'person', titles: [title] })
  return drafts
}
