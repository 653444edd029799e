import { isTitleQualifier, sectorOfOrganizationHead } from '../../../knowledge/index.js'
import type { DraftName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { isTitleWord } from '../split-titles.js'

/** "Tolmarian Energy Minister Idra Olin": "Energy" belongs to the title behind it, not to the name in front. */
export function trimBeforeTitles(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const starts = new Set(drafts.filter(({ type }) => type === 'person').map(({ from }) => from))
  return drafts.map((draft) => {
    if (draft.type === 'person' || !isBeforeTitles(words, draft.to, starts)) return draft
    let to = draft.to
    while (draft.from + 1 < to && isTitleQualifier(words[to - 1].text) && !isForce(words[to - 1].text))
      to -= 1
    return { ...draft, to }
  })
}

/** "Tolmar Army General": an army is a body of its own, "Energy" is none. */
function isForce(word: string): boolean {
  return /^(?:MIL|COP|JUD|LEG)$/.test(sectorOfOrganizationHead(word) ?? '')
}

/** Title words, and then a person. */
function isBeforeTitles(words: readonly NameWord[], from: number, people: ReadonlySet<number>): boolean {
  let at = from
  while (
    at < from + 4 &&
    words[at] !== undefined &&
    (isTitleWord(words[at].text) || isTitleQualifier(words[at].text))
  )
    at += 1
  return from < at && people.has(at)
}
