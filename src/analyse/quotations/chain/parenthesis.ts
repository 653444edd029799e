import { isCarrierNoun, isReporting, readCueVerb } from '../../../knowledge/index.js'
import type { Word } from '../read-words.js'
import { subjectOf } from './carriage.js'

/** Words of a parenthesis behind its verb: "told the court on Tuesday". */
const LONGEST_END = 9

/** "…, he recalls." and "…, a source told the Mercury,": between the marks there is nothing but who passes on. */
export function isParenthesis(words: readonly Word[], subject: number, verb: number): boolean {
  if (subject === -1 || verb < subject || LONGEST_END < verb - subject) return false
  let first = subject
  while (0 < first && words[first - 1].sentence === words[verb].sentence && isWithin(words[first - 1]))
    first -= 1
  const before = words[first - 1]
  if (before === undefined || before.sentence !== words[verb].sentence) return false
  return (
    (before.text === ',' || before.quotation !== -1) && opensClause(words[first]) && endsClause(words, verb)
  )
}

/** A verb with which people, papers and media pass on. */
export function passesOn({ lemma, lower, upos }: Word): boolean {
  if (upos !== 'VERB' && upos !== 'AUX') return isShow(lower)
  const force = readCueVerb(lower)?.force
  return (
    isReporting(lemma) || (lemma === 'have' && upos === 'VERB') || force === 'neutral' || force === 'claiming'
  )
}

/** Who passes on: the subject, or the paper before a "show" that was read as a noun: "minutes of the meeting show". */
export function reporterOf(words: readonly Word[], verb: number): number {
  const subject = subjectOf(words, verb)
  if (subject !== -1 || !isShow(words[verb].lower)) return subject
  for (let index = verb - 1; 0 <= index && verb - LONGEST_END < index; index -= 1) {
    if (words[index].sentence !== words[verb].sentence || !isWithin(words[index])) return -1
    if (words[index].upos === 'NOUN' && isCarrierNoun(words[index].lower, 'document')) return index
  }
  return -1
}

function isShow(lower: string): boolean {
  return lower === 'show' || lower === 'shows'
}

function isWithin({ text, quotation, upos }: Word): boolean {
  return quotation === -1 && !/^[,;:.]$/.test(text) && upos !== 'VERB'
}

function opensClause({ upos, lower }: Word): boolean {
  return (
    !/^(?:CCONJ|VERB|AUX)$/.test(upos) &&
    !/^(?:which|who|whom|whose|that|where|when|while|because|if)$/.test(lower)
  )
}

/** From the verb to the next mark no other verb stands, and no clause begins. */
function endsClause(words: readonly Word[], verb: number): boolean {
  for (let index = verb + 1; index < verb + LONGEST_END; index += 1) {
    const word = words[index]
    if (word === undefined || word.sentence !== words[verb].sentence || /^[.,;:]$/.test(word.text))
      return true
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.upos) || word.quotation !== -1) return false
  }
  return false
}
