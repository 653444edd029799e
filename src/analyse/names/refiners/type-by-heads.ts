import { isOrganizationHead } from '../../../knowledge/index.js'
import { foldWord } from '../../../text/index.js'
import type { DraftName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'

const wordsIn = (words: string) => new Set(words.split(' '))

/** Words that leave no doubt what a name of several words names. */
const FIRST = {
  other: wordsIn('operation uss hms'),
  place: wordsIn('lake mount mt'),
  organization: wordsIn('radio')
}
const LAST = {
  organization: wordsIn('ministry'),
  other: wordsIn('act treaty accord accords bill amendment convention protocol constitution'),
  place: wordsIn(
    'lake river airport mountains island islands dam valley bay strait sea ocean province peninsula canal highway'
  )
}

/** "Lake Orla" is a place, "Operation Dawn" and "Clean Rivers Act" are none, "River Guard" is a body, whatever stands around them. */
export function typeByHeads(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  return drafts.map((draft) => {
    const type = typeOfHeads(words, draft.from, draft.to)
    if (type !== null) return { ...draft, type }
    // "J. K. Brandt"
    if (draft.type === 'other' && 1 < draft.to - draft.from && /^\p{Lu}\.$/u.test(words[draft.from].text))
      return { ...draft, type: 'person' }
    return endsAsBody(words, draft) ? { ...draft, type: 'organization' } : draft
  })
}

function endsAsBody(words: readonly NameWord[], { from, to, type }: DraftName): boolean {
  return (type === 'place' || type === 'person') && 1 < to - from && isOrganizationHead(words[to - 1].text)
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
