import { reportsWith, stemWord } from '../../../knowledge/index.js'
import { foldWord } from '../../../text/index.js'
import type { DraftName } from '../draft-name.js'
import { isCapital, type NameWord } from '../name-word.js'

/**
 * "Kwon Tae-hyun" is one person: two capitals, a hyphen, and a short small word that hardly any report holds, unlike that of
 * "Harbour Bank-led". Treebanks cut such names at the hyphen, so that nothing learned from them names the whole.
 */
export function joinSyllables(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const joined: DraftName[] = []
  for (let hyphen = 2; hyphen + 1 < words.length; hyphen += 1) {
    if (isHyphenOfName(words, hyphen))
      joined.push({ from: hyphen - 2, to: hyphen + 2, type: 'person', titles: [] })
  }
  if (joined.length === 0) return [...drafts]
  const taken = new Set(joined.flatMap(({ from, to }) => [from, to - 3, to - 2, to - 1]))
  const kept = drafts.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false
    return true
  })
  return [...kept, ...joined].sort((a, b) => a.from - b.from)
}

function isHyphenOfName(words: readonly NameWord[], hyphen: number): boolean {
  const [surname, first, mark, second] = words.slice(hyphen - 2, hyphen + 2)
  return (
    mark.text === '-' &&
    mark.glued &&
    second.glued &&
    surname.sentence === second.sentence &&
    isName(surname) &&
    isName(first) &&
    !first.glued &&
    /^\p{Ll}{2,6}$/u.test(second.text) &&
    isRare(second.text) &&
    isRare(first.text)
  )
}

function isName(word: NameWord): boolean {
  return isCapital(word) && word.form === 'title' && /^\p{L}{2,8}$/u.test(word.text)
}

function isRare(word: string): boolean {
  return reportsWith(stemWord(foldWord(word))) < 2
}
