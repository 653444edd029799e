import { isOrganizationHead } from '../../../knowledge/index.js'
import { foldWord } from '../../../text/index.js'
import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'

const POSSESSIVE = /^['’]s?$/

/** Whose body it is, in its own name: "Women's Institute". */
const GROUPS = new Set(
  'children women men people workers farmers teachers veterans students writers doctors lawyers girls boys'.split(
    ' '
  )
)

const SAINT = /^(?:st\.?|saint)$/

/** What is called after a saint: "St Mary's Hospital", and not "St Lucia's Harbour Board". */
const AFTER_SAINTS = new Set(
  'hospital infirmary hospice church cathedral chapel abbey basilica priory school college university academy seminary square park street hall cemetery'.split(
    ' '
  )
)

/**
 * "State Department's Border List" is a body and what it owns: two names. "St Mary's Hospital" and "Children's Relief Fund" are one
 * each, though the possessive parts them.
 */
export function partPossessors(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const joined: DraftName[] = []
  for (const draft of drafts.flatMap((one) => splitOne(one, words))) {
    const before = joined.at(-1)
    if (before !== undefined && isWhole(before, draft, words))
      joined[joined.length - 1] = { ...draft, from: before.from }
    else joined.push(draft)
  }
  return joined
}

function splitOne(draft: DraftName, words: readonly NameWord[]): DraftName[] {
  for (let at = draft.from + 2; at + 1 < draft.to; at += 1) {
    if (!POSSESSIVE.test(words[at].text) || !isOrganizationHead(words[at - 1].text)) continue
    if (!isCapital(words[at - 2]) || !isCapital(words[at + 1])) continue
    return [
      { ...draft, to: at, type: 'organization' },
      { ...draft, from: at + 1, titles: [] }
    ]
  }
  return [draft]
}

/** Whether two names with a possessive between them are one. */
function isWhole(before: DraftName, draft: DraftName, words: readonly NameWord[]): boolean {
  if (draft.from !== before.to + 1 || !POSSESSIVE.test(words[before.to].text)) return false
  if (draft.type === 'person' || !isCapital(words[draft.from])) return false
  const first = foldWord(words[before.from].text)
  if (before.to === before.from + 1) return GROUPS.has(first) && isOrganizationHead(words[draft.to - 1].text)
  return SAINT.test(first) && AFTER_SAINTS.has(foldWord(words[draft.to - 1].text))
}
