import { isKnownPlace, isOrganizationHead } from '../../../knowledge/index.js'
import { foldWord } from '../../../text/index.js'
import { type DraftName, textOf } from '../draft-name.js'
import type { NameWord } from '../name-word.js'

const wordsIn = (words: string) => new Set(words.split(' '))

/** Words that leave no doubt what a name of several words names. */
const FIRST = {
  other: wordsIn('operation uss hms'),
  place: wordsIn('lake mount mt'),
  organization: wordsIn('radio tv')
}
const LAST = {
  organization: wordsIn('ministry'),
  other: wordsIn('act treaty accord accords bill amendment convention protocol constitution'),
  place: wordsIn(
    'lake river airport mountains island islands dam valley bay strait sea ocean province peninsula canal highway'
  )
}

/** Where people go, though bodies may sit there. Some are surnames too: a person stays one. */
const BUILDINGS = wordsIn(
  'arena avenue beach bridge castle cathedral cemetery center centre empire hall hotel monastery mosque palace park plaza road square stadium station terrace tower'
)
/** "Water Research Center": a body that works. */
const WORK = wordsIn('research law policy rights media crisis studies')

/** "Lake Orla" is a place, "Operation Dawn" and "Clean Rivers Act" are none, "River Guard" is a body, whatever stands around them. */
export function typeByHeads(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  return drafts.map((draft) => {
    const type = typeOfHeads(words, draft.from, draft.to)
    if (type !== null) return { ...draft, type }
    // "J. K. Brandt"
    if (draft.type === 'other' && 1 < draft.to - draft.from && /^\p{Lu}\.$/u.test(words[draft.from].text))
      return { ...draft, type: 'person' }
    if (isBuilding(words, draft) || isFormerState(words, draft)) return { ...draft, type: 'place' }
    return endsAsBody(words, draft) ? { ...draft, type: 'organization' } : draft
  })
}

function isBuilding(words: readonly NameWord[], { from, to, type }: DraftName): boolean {
  if (to - from < 2 || (type !== 'organization' && type !== 'place')) return false
  return BUILDINGS.has(foldWord(words[to - 1].text)) && !WORK.has(foldWord(words[to - 2].text))
}

/** "Soviet Union": a union that the lists hold as a place. */
function isFormerState(words: readonly NameWord[], draft: DraftName): boolean {
  const { from, to, type } = draft
  const isBody = type === 'organization' && 1 < to - from && isOrganizationHead(words[to - 1].text)
  return isBody && isKnownPlace(textOf(words, draft))
}

function endsAsBody(words: readonly NameWord[], draft: DraftName): boolean {
  const { from, to, type } = draft
  if ((type !== 'place' && type !== 'person') || to - from < 2) return false
  return isOrganizationHead(words[to - 1].text) && !isKnownPlace(textOf(words, draft))
}

/** What the first or the last word says of a name of several words; null where neither speaks. */
export function typeOfHeads(words: readonly NameWord[], from: number, to: number): DraftName['type'] | null {
  if (to - from < 2) return null
  const [first, last] = [foldWord(words[from].text), foldWord(words[to - 1].text)]
  for (const type of ['other', 'place', 'organization'] as const) {
    if (FIRST[type].has(first) || LAST[type].has(last)) return type
  }
  return null
}

/** What a word says of the name that it begins: "Radio", "Lake"; null where it says nothing. */
export function typeOfFirst(word: string): DraftName['type'] | null {
  const first = foldWord(word)
  return (['other', 'place', 'organization'] as const).find((type) => FIRST[type].has(first)) ?? null
}
