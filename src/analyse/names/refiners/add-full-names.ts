import { isFirstName, isOrganizationHead, isPlaceHead } from '../../../knowledge/index.js'
import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'
import { isNeverName } from '../never-names.js'
import { isTitleWord } from '../split-titles.js'
import { typeByLists } from '../type-name.js'

/**
 * "Coastguard commander Henrik Hask said": a first name and one capital more behind a title in small letters are a person, where nobody
 * called them anything. GUM, as it is read for training, has no name where the title is the head of such a phrase.
 */
export function addFullNames(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const free = new Uint8Array(words.length).fill(1)
  for (const { from, to } of drafts) free.fill(0, from, to)
  const added: DraftName[] = []
  for (let from = 1; from + 1 < words.length; from += 1) {
    const to = from + 2
    const isTitled = words[from - 1].form === 'lower' && isTitleWord(words[from - 1].text)
    if (isTitled && !free.subarray(from, to).includes(0) && isFullName(words, from, to))
      added.push({ from, to, type: 'person', titles: [] })
  }
  return added.length === 0 ? [...drafts] : [...drafts, ...added].sort((a, b) => a.from - b.from)
}

function isFullName(words: readonly NameWord[], from: number, to: number): boolean {
  const { sentence } = words[from - 1]
  const parts = words.slice(from, to)
  if (!isFirstName(words[from].text) || !parts.every((word) => word.sentence === sentence && canName(word)))
    return false
  // No third, so that bodies and headings are passed over.
  return !(isCapital(words[to]) && words[to].sentence === sentence)
}

function canName({ text, form }: NameWord): boolean {
  const isOther = isNeverName(text) || isTitleWord(text) || isOrganizationHead(text) || isPlaceHead(text)
  return form === 'title' && !isOther && typeByLists(text) !== 'group'
}
