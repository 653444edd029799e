import { readCueVerb } from '../../../knowledge/index.js'
import type { Word } from '../read-words.js'
import { isSpeaker } from './phrase.js'

/** "told | police | Tolland had left": a noun without an article right behind a verb of telling, and a clause behind it, are two phrases. */
export function isBareAddressee(words: readonly Word[], verb: number, at: number): boolean {
  const [noun, next] = [words[at], words[at + 1]]
  if (at !== verb + 1 || readCueVerb(words[verb].lower)?.addressed !== true) return false
  if (noun?.upos !== 'NOUN' || next === undefined || next.sentence !== noun.sentence || next.quotation !== -1)
    return false
  if (!isSpeaker(noun.lower) && !/^(?:police|parliament|staff|media)$/.test(noun.lower)) return false
  return /^(?:DET|PRON|PROPN)$/.test(next.upos) && !/^(?:that|who)$/.test(next.lower)
}
