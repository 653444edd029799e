import { type DraftName, textOf } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'
import { isTitleWord } from '../split-titles.js'
import { typeByLists } from '../type-name.js'

/** How far behind a comma a title is looked for: "Idra Solkan, Vardesh's energy minister". */
const REACH = 6

/** "Idra Solkan, the energy minister": a name of two words or three that a title tells is a person, not a place. */
export function typeByTitles(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  return drafts.map((draft) => {
    const { from, to, type } = draft
    const mayBePerson = (type === 'place' || type === 'other') && 1 < to - from && to - from < 4
    const isPlain = words.slice(from, to).every((word) => isCapital(word))
    const isListed = typeByLists(textOf(words, draft)) !== null
    return mayBePerson && isPlain && !isListed && isToldByTitle(words, to)
      ? { ...draft, type: 'person' }
      : draft
  })
}

/** A title in small letters between a comma and the next mark; behind "of", "for" or "where" it tells of something else. */
function isToldByTitle(words: readonly NameWord[], comma: number): boolean {
  if (words[comma]?.text !== ',') return false
  for (let at = comma + 1; at < comma + 1 + REACH && words[at] !== undefined; at += 1) {
    const { text, form, sentence } = words[at]
    if (sentence !== words[comma].sentence || /^(?:of|for|where|with|and|said|says)$/.test(text)) return false
    if (form === 'mark' && !/^[-'’]/.test(text)) return false
    // "In New Dessim, the mayor said": that title is a subject of its own.
    if (form === 'lower' && isTitleWord(text)) return /^(?:[,.]|of|for)$/.test(words[at + 1]?.text ?? '.')
  }
  return false
}
