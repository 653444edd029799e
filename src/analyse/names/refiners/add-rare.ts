import { readCueVerb, reportsWith, stemWord } from '../../../knowledge/index.js'
import { foldWord } from '../../../text/index.js'
import type { DraftName } from '../draft-name.js'
import type { NameWord } from '../name-word.js'
import { typeByLists } from '../type-name.js'

const AUXILIARY = /^(?:is|was|has|had|will|would|could|may|might|did|does)$/
const VERB_SHAPED = /^\p{Ll}{2,}(?:ed|es|aid|old|ent|ook)$/u

/**
 * A word at the start of a sentence has a capital anyway; one that a list knows or hardly any report holds, that owns something or does
 * something, is a name all the same: "Vardesh's army", "Vardesh closed". What it names, other refiners tell.
 */
export function addRare(drafts: readonly DraftName[], words: readonly NameWord[]): DraftName[] {
  const free = new Uint8Array(words.length).fill(1)
  for (const { from, to } of drafts) free.fill(0, from, to)
  const small = new Set(words.filter(({ form }) => form === 'lower').map(({ text }) => foldWord(text)))
  const added: DraftName[] = []
  for (const [at, word] of words.entries()) {
    if (free[at] === 0 || !word.opens || word.form !== 'title' || word.text.length < 4) continue
    const fold = foldWord(word.text)
    const listed = typeByLists(word.text)
    const isRare = reportsWith(stemWord(fold)) < 2 && !/(?:ly|ing|ed)$/.test(fold)
    if (small.has(fold) || (listed === null && !isRare)) continue
    if (word.upos === 'PROPN' || actsOrOwns(words, at))
      added.push({ from: at, to: at + 1, type: listed ?? 'other', titles: [] })
  }
  return [...drafts, ...added].sort((a, b) => a.from - b.from)
}

function actsOrOwns(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1]
  if (next === undefined || next.sentence !== words[at].sentence) return false
  if (/^['’]s$/.test(next.text) || AUXILIARY.test(next.text)) return true
  // "Gunmen killed": a plural does something too.
  if (/s$|men$/.test(words[at].text)) return false
  return readCueVerb(next.text)?.clause === true || VERB_SHAPED.test(next.text)
}
