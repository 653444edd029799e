import { readCueVerb } from '../../knowledge/index.js'
import type { Word } from './document.js'

const AUXILIARY =
  /^(?:is|was|are|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|'s|’s|'d|’d|'ll|’ll|'ve|’ve)$/

/** Whether the words of the range do what the sentence tells: by syntax where it is known, else by the verb beside them. */
export function isSubject(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at].deprel.startsWith('nsubj')) return true
  if (words[from].upos !== 'X') return isApposedSubject(words, from, to)
  const next = words[to]
  if (next !== undefined && next.sentence === words[from].sentence) {
    if (AUXILIARY.test(next.fold) || readCueVerb(next.fold) !== undefined) return true
    if (/^\p{Ll}{3,}(?:ed|ought|ook|ent|ave|old)$/u.test(next.text)) return true
  }
  const before = words[from - 1]
  return (
    before !== undefined &&
    before.sentence === words[from].sentence &&
    readCueVerb(before.fold)?.clause === true &&
    before.fold !== 'to'
  )
}

/** "The provost, Mira Tolland, said": between the commas behind a subject stands whoever it is. */
function isApposedSubject(words: readonly Word[], from: number, to: number): boolean {
  const verb = words[to + 1]
  if (words[to]?.text !== ',' || verb?.sentence !== words[from].sentence) return false
  const isApposed = words.slice(from, to).some(({ deprel }) => deprel === 'appos')
  return (
    isApposed && /^(?:VERB|AUX)$/.test(verb.upos) && /^(?:root|aux.*|cop|ccomp|parataxis)$/.test(verb.deprel)
  )
}
