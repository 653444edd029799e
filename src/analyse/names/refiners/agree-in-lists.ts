import type { EntityType } from '../../../article/index.js'
import { type DraftName, textOf } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { typeByLists } from '../type-name.js'

/** Shorter lists name different things more often: "Tolland, Oda and the Guard". */
const LENGTH_MIN = 4

/** "Lisk, Dessim, Olin, and Orla": a single word among many of one kind is of their kind, unless a list knows better. */
export function agreeInLists(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const agreed = [...drafts]
  for (let first = 0; first < drafts.length; ) {
    let end = first + 1
    while (end < drafts.length && isNextInList(words, drafts[end - 1].to, drafts[end].from)) end += 1
    const type = LENGTH_MIN <= end - first ? typeOfMost(drafts.slice(first, end)) : null
    for (let at = first; type !== null && at < end; at += 1)
      if (mayChange(words, drafts[at])) agreed[at] = { ...drafts[at], type }
    first = end
  }
  return agreed
}

/** Only a comma, "and" or "or", or both between them. */
function isNextInList(words: readonly NameWord[], from: number, to: number): boolean {
  if (words[from]?.sentence !== words[to].sentence || from === to || from + 2 < to) return false
  return words.slice(from, to).every(({ text }) => /^(?:,|and|or|&)$/.test(text))
}

/** The type that all but one in four share. */
function typeOfMost(drafts: readonly DraftName[]): EntityType | null {
  const counts = new Map<EntityType, number>()
  for (const { type } of drafts) counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const [type, count] of counts) if (0.75 * drafts.length <= count) return type
  return null
}

function mayChange(words: readonly NameWord[], draft: DraftName): boolean {
  return (
    draft.to - draft.from === 1 && draft.titles.length === 0 && typeByLists(textOf(words, draft)) === null
  )
}
