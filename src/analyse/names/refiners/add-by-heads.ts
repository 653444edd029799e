import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'
import { isNeverName } from '../never-names.js'
import { typeOfHeads } from './type-by-heads.js'

/** Longer runs of capitals are headings. */
const LENGTH_MAX = 4

/** "Lake Orla", "Operation Dawn": inside a sentence, capitals with such a word name something, whatever stands around them. */
export function addByHeads(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const free = new Uint8Array(words.length).fill(1)
  for (const { from, to } of drafts) free.fill(0, from, to)
  const added: DraftName[] = []
  for (let from = 0; from < words.length; from += 1) {
    if (!canName(words, from)) continue
    let to = from + 1
    while (canName(words, to) && words[to].sentence === words[from].sentence) to += 1
    const type = typeOfHeads(words, from, to)
    if (type !== null && to - from <= LENGTH_MAX && !free.subarray(from, to).includes(0))
      added.push({ from, to, type, titles: [] })
    from = to - 1
  }
  return added.length === 0 ? [...drafts] : [...drafts, ...added].sort((a, b) => a.from - b.from)
}

function canName(words: readonly NameWord[], at: number): boolean {
  return isCapital(words[at]) && !words[at].opens && !isNeverName(words[at].text)
}
