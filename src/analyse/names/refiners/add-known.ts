import { agencyNamed, organizationNamed } from '../../../knowledge/index.js'
import { type DraftName, type Range, textOf } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'
import { typeByEvidence } from '../type-name.js'

/** Known names of more words are rare. */
const LENGTH_MAX = 5

/**
 * A body of several words that every newspaper knows is found wherever it stands in capitals; a name that runs over it is
 * cut: "the Revolutionary Guards Tarek Olin" are a body and a person.
 */
export function addKnown(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const known = findKnown(words).filter((range) => !drafts.some((draft) => isOfBody(draft, range)))
  if (known.length === 0) return [...drafts]
  const cut = drafts.flatMap((draft) => partsOutside(draft, known, words))
  const added = known.map((range): DraftName => ({ ...range, type: 'organization', titles: [] }))
  return [...cut, ...added].sort((a, b) => a.from - b.from)
}

function findKnown(words: readonly NameWord[]): Range[] {
  const found: Range[] = []
  for (let from = 0; from < words.length; from += 1) {
    const to = isCapital(words[from]) && words[from].text !== 'The' ? endOfKnown(words, from) : -1
    if (to === -1) continue
    found.push({ from, to })
    from = to - 1
  }
  return found
}

/** One past the longest known name that begins here; -1 for none. */
function endOfKnown(words: readonly NameWord[], from: number): number {
  const { sentence } = words[from]
  let last = from
  while (last < from + LENGTH_MAX && words[last]?.sentence === sentence && words[last].form !== 'mark')
    last += 1
  for (let to = last; from + 1 < to; to -= 1) {
    if (!isCapital(words[to - 1])) continue
    const name = textOf(words, { from, to })
    if (organizationNamed(name) !== undefined || agencyNamed(name) !== undefined) return to
  }
  return -1
}

/** The body's own name, or a longer one: "Revolutionary Guards Navy". */
function isOfBody({ from, to, type }: DraftName, known: Range): boolean {
  return type === 'organization' && from <= known.from && known.to <= to
}

/** What of a name lies before and behind known ones. */
function partsOutside(draft: DraftName, known: readonly Range[], words: readonly NameWord[]): DraftName[] {
  const inside = known.find(({ from, to }) => from < draft.to && draft.from < to)
  if (inside === undefined) return [draft]
  return [
    { from: draft.from, to: Math.min(draft.to, inside.from) },
    { from: Math.max(draft.from, inside.to), to: draft.to }
  ]
    .filter((part) => part.from < part.to && isCapital(words[part.from]) && isCapital(words[part.to - 1]))
    .map((part) => ({ ...draft, ...part, type: typeByEvidence(words, part) ?? draft.type }))
    .flatMap((part) => partsOutside(part, known, words))
}
