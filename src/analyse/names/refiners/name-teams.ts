import { isPlaceHead } from '../../../knowledge/index.js'
import { foldWord } from '../../../text/index.js'
import { type DraftName, textOf } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'
import { typeByLists } from '../type-name.js'

/** Plurals that end the names of places, and of contests. */
const NO_TEAMS = new Set(
  'hills heights springs falls islands gardens rapids plains woods keys meadows oaks mills fields mountains lakes rivers shores states estates suburbs games olympics paralympics championships'.split(
    ' '
  )
)

/** "Boston Harriers": a town and a plural are a team, and "the Harriers" are the same team further on. */
export function nameTeams(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const named = drafts.map(
    (draft): DraftName => (isTeam(words, draft) ? { ...draft, type: 'organization' } : draft)
  )
  const teams = new Set(
    named.filter((draft) => isTeam(words, draft)).map(({ to }) => foldWord(words[to - 1].text))
  )
  if (teams.size === 0) return named
  const isNickname = ({ from, to }: { from: number; to: number }) =>
    to - from === 1 && teams.has(foldWord(words[from].text))
  const retyped = named.map(
    (draft): DraftName => (isNickname(draft) ? { ...draft, type: 'organization' } : draft)
  )
  const free = new Uint8Array(words.length).fill(1)
  for (const { from, to } of retyped) free.fill(0, from, to)
  const added = words.flatMap((word, from): DraftName[] =>
    free[from] === 1 && isCapital(word) && !word.opens && isNickname({ from, to: from + 1 })
      ? [{ from, to: from + 1, type: 'organization', titles: [] }]
      : []
  )
  return [...retyped, ...added].sort((a, b) => a.from - b.from)
}

function isTeam(words: readonly NameWord[], draft: DraftName): boolean {
  const { from, to, type } = draft
  const last = foldWord(words[to - 1].text)
  if ((type !== 'place' && type !== 'organization') || to - from < 2 || !/[^s]s$|sox$/.test(last))
    return false
  if (NO_TEAMS.has(last) || isPlaceHead(last) || isPlace(textOf(words, draft))) return false
  return isPlace(words[from].text) || isPlace(textOf(words, { from, to: to - 1 }))
}

function isPlace(name: string): boolean {
  return typeByLists(name) === 'place'
}
