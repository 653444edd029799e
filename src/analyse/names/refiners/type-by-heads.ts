import { foldWord } from '../../../text/index.js'
import type { DraftName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'

const wordsIn = (words: string) => new Set(words.split(' '))

/** Words that leave no doubt what a name of several words names. */
const FIRST = { other: wordsIn('operation uss hms'), place: wordsIn('lake mount mt') }
const LAST = {
  other: wordsIn('act treaty accord accords bill amendment convention protocol constitution'),
  place: wordsIn(
    'lake river airport mountains island islands dam valley bay strait sea ocean province peninsula canal highway'
  )
}

/** "Lake Orla" is a place, "Operation Dawn" and "Clean Rivers Act" are none, whatever stands around them. */
export function typeByHeads(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  return drafts.map((draft) => {
    if (draft.to - draft.from < 2) return draft
    const [first, last] = [foldWord(words[draft.from].text), foldWord(words[draft.to - 1].text)]
    for (const type of ['other', 'place'] as const) {
      if (FIRST[type].has(first) || LAST[type].has(last)) return { ...draft, type }
    }
    return draft
  })
}
