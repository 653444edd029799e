import { isOrganizationHead, isPlaceHead, reportsWith, stemWord } from '../../../knowledge/index.js'
import { foldWord } from '../../../text/index.js'
import type { DraftName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { isNeverName } from '../never-names.js'
import { isTitleWord } from '../split-titles.js'

/** "Colonel Bashan Dur": two capitals, the first hardly in any report, behind a title with a capital are a person, where nobody called them anything. */
export function addTitled(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const free = new Uint8Array(words.length).fill(1)
  for (const { from, to } of drafts) free.fill(0, from, to)
  const added: DraftName[] = []
  for (let title = 0; title + 2 < words.length; title += 1) {
    const [from, to] = [title + 1, title + 3]
    const isTitled = words[title].form === 'title' && isTitleWord(words[title].text)
    if (!isTitled || free.subarray(title, to).includes(0) || !arePerson(words, from, to)) continue
    added.push({ from, to, type: 'person', titles: [] })
  }
  return added.length === 0 ? [...drafts] : [...drafts, ...added].sort((a, b) => a.from - b.from)
}

/** Two words and no third, so that headings and names of bodies are passed over. */
function arePerson(words: readonly NameWord[], from: number, to: number): boolean {
  if (words[to]?.form === 'title' && words[to].sentence === words[from].sentence) return false
  const isRare = reportsWith(stemWord(foldWord(words[from].text))) < 2
  return (
    isRare &&
    words.slice(from, to).every((word) => word.sentence === words[from - 1].sentence && canName(word))
  )
}

function canName({ text, form }: NameWord): boolean {
  return (
    form === 'title' &&
    !isNeverName(text) &&
    !isTitleWord(text) &&
    !isOrganizationHead(text) &&
    !isPlaceHead(text)
  )
}
