import { foldWord } from '../../../text/index.js'
import { type DraftName, isFullName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'
import { isNeverName } from '../never-names.js'

/** A word that names someone elsewhere in the article, or ends the name of a person, names them here too. */
export function addRepeated(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const known = knownWords(drafts, words)
  const free = new Uint8Array(words.length).fill(1)
  for (const { from, to } of drafts) free.fill(0, from, to)
  const added: DraftName[] = []
  for (const [at, word] of words.entries()) {
    if (free[at] === 0 || !isCapital(word) || isNeverName(word.text) || word.text.length < 3) continue
    // Part of something longer that nobody called a name: "Olin Street".
    if (isBesideCapital(words, at)) continue
    const draft = known.get(foldWord(word.text))
    if (draft !== undefined) added.push({ from: at, to: at + 1, type: draft.type, titles: [] })
  }
  return [...drafts, ...added].sort((a, b) => a.from - b.from)
}

function knownWords(
  drafts: readonly DraftName[],
  words: readonly NameWord[]
): ReadonlyMap<string, DraftName> {
  const small = new Set(words.filter(({ form }) => form === 'lower').map(({ text }) => foldWord(text)))
  const known = new Map<string, DraftName>()
  for (const draft of drafts) {
    if (1 < draft.to - draft.from && !isFullName(words, draft)) continue
    const word = foldWord(words[draft.to - 1].text)
    if (!small.has(word) && !known.has(word)) known.set(word, draft)
  }
  return known
}

function isBesideCapital(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1]
  const before = words[at - 1]
  const isBeside = (other: NameWord | undefined) =>
    other !== undefined &&
    other.sentence === words[at].sentence &&
    isCapital(other) &&
    !isNeverName(other.text)
  return isBeside(next) || (isBeside(before) && !before.opens)
}
