import { foldWord } from '../../../text/index.js'
import { type DraftName, textOf } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'

/** Initials in brackets behind a name name the same: "River Guard (RG)"; elsewhere in the article they keep its type. */
export function nameInitials(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const types = new Map<string, DraftName['type']>()
  const added = new Map<number, DraftName>()
  for (const draft of drafts) {
    const at = draft.to + 1
    if (
      draft.type === 'person' ||
      !isInBrackets(words, at) ||
      !isInitialsOf(words[at].text, textOf(words, draft))
    )
      continue
    types.set(words[at].text, draft.type)
    added.set(at, { from: at, to: at + 1, type: draft.type, titles: [] })
  }
  if (types.size === 0) return [...drafts]
  const kept = drafts.filter((draft) => !holdsAny(draft, added))
  return [...kept, ...added.values()]
    .sort((a, b) => a.from - b.from)
    .map((draft) => {
      const type = draft.to - draft.from === 1 ? types.get(words[draft.from].text) : undefined
      return type === undefined ? draft : { ...draft, type }
    })
}

function holdsAny({ from, to }: DraftName, added: ReadonlyMap<number, DraftName>): boolean {
  for (let at = from; at < to; at += 1) if (added.has(at)) return true
  return false
}

function isInBrackets(words: readonly NameWord[], at: number): boolean {
  return (
    words[at - 1]?.text === '(' &&
    isCapital(words[at]) &&
    words[at + 1]?.text === ')' &&
    words[at].text.length < 9
  )
}

/** Its letters stand in the name in this order, the first at its beginning: "MoW" in "Ministry of Water". */
function isInitialsOf(initials: string, name: string): boolean {
  if (initials === initials.toLowerCase() || !/\p{Lu}.*\p{Lu}/u.test(initials)) return false
  const letters = foldWord(initials).replace(/[^\p{L}]/gu, '')
  const folded = foldWord(name)
  if (letters[0] !== folded[0]) return false
  let at = 0
  for (const letter of folded) if (letter === letters[at]) at += 1
  return at === letters.length
}
