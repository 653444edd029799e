import { isCarrierNoun, isGoBetween, isPassingOn, readCueVerb } from '../../../knowledge/index.js'
import type { Word } from '../read-words.js'
import { type Carriage, DISTANCE, isInCue, isInSource, verbOver } from './carriage.js'
import { isCapital, type Phrase } from './phrase.js'
import type { Carrier } from './read-carrier.js'

/** Verbs of putting words on a platform or into a paper: "wrote on Loop". */
const POSTING = new Set([
  'write',
  'post',
  'tweet',
  'share',
  'publish',
  'quote',
  'cite',
  'print',
  'blog',
  'upload'
])

/** How far from the speaker a phrase behind a preposition is; `undefined` where it carried nothing. */
export function distanceIn(
  carriage: Carriage,
  index: number,
  phrase: Phrase,
  carrier: Carrier
): number | undefined {
  const { words } = carriage.reading
  const { lower } = words[index]
  if (lower === 'through' || lower === 'via') {
    if (carrier === 'place' || carrier === 'form') return undefined
    if (carrier === 'thing' && !isGoBetween(words[phrase.head].lower)) return undefined
    return isSpeakersOwn(carriage, phrase) ? DISTANCE.through : undefined
  }
  const isWritten = carrier === 'document' || carrier === 'post'
  if (lower === 'of' && words[index - 1]?.lower !== 'means') return undefined
  if (/^(?:in|on|during|under|of)$/.test(lower)) {
    if (lower === 'on' && carrier === 'post' && isCapital(words[phrase.from])) return DISTANCE.told
    if (carrier === 'medium' || isWritten)
      return isAdverbial(carriage, index, phrase) ? DISTANCE.told : undefined
    if (lower === 'on' && isPosting(carriage, index, phrase)) return DISTANCE.told
    const isName = carrier === 'name' || (carrier === 'place' && isPostedOn(carriage, index))
    return isName && takesPlatform(carriage, index, phrase) ? DISTANCE.told : undefined
  }
  if (lower === 'by') return carrier === 'medium' && isContacting(words, index) ? DISTANCE.told : undefined
  if (carrier !== 'medium' && !(carrier === 'name' && followsForm(words, index, 'interview')))
    return undefined
  if (speaksTo(carriage, index, phrase))
    return isHandedTo(carriage, phrase) ? DISTANCE.told + 0.75 : DISTANCE.told
  return followsForm(words, index) ? DISTANCE.told : undefined
}

/** "Sutter, through an attorney, called", "speaking through an interpreter, he said": it hangs on the speaker, on the cue, or on what goes with the cue. */
function isSpeakersOwn({ reading: { words }, draft }: Carriage, { head }: Phrase): boolean {
  const up = words[head].head
  if (up === -1 || isInCue(draft, up) || isInSource(draft, { from: up, to: up + 1 })) return true
  const verb = words[up].upos === 'VERB' ? up : verbOver(words, up)
  if (verb === -1) return false
  const cues = draft.cue.flatMap(({ from, to }) => words.slice(from, to))
  return isInCue(draft, verb) || isInCue(draft, words[verb].head) || cues.some((cue) => cue.head === verb)
}

/** What one writes to somebody else: in it things are said, not described. */
export function isLetter(noun: string): boolean {
  return /^(?:letter|e-?mail|memo|message|tweet|cable|telegram)$/.test(noun)
}

/** Verbs with which a medium comes to those whom it asks: "reached by the Gazette", "when the Gazette rang him". */
const CONTACTING = new Set(['reach', 'contact', 'ask', 'approach', 'call', 'phone', 'ring', 'telephone'])

export function isContact({ lemma }: Word): boolean {
  return CONTACTING.has(lemma)
}

/** "reached by telephone by the Gazette": the participle before the agent. */
function isContacting(words: readonly Word[], by: number): boolean {
  for (let index = by - 1; 0 <= index && by - 5 < index; index -= 1) {
    if (words[index].sentence !== words[by].sentence || words[index].quotation !== -1) return false
    if (words[index].upos === 'VERB') return isContact(words[index]) && /(?:ed|ng)$/.test(words[index].lower)
  }
  return false
}

/** It says where the words were said: it hangs on a verb, or on the form in which they were said. */
function isAdverbial({ reading: { words }, draft }: Carriage, index: number, { head }: Phrase): boolean {
  const up = words[head].head
  if (words[index].lower === 'of') return true
  // "called for an inquiry | in a letter": whatever the parser hung it on.
  if (isLetter(words[head].lower) && draft.content.some(({ to }) => to === index)) return true
  if (up === -1 || words[up].sentence !== words[head].sentence || words[up].quotation !== -1) return true
  if (/^(?:VERB|AUX)$/.test(words[up].upos) || up < index - 8 || index < up) return true
  return !/^nmod/.test(words[head].deprel) || isFormBefore(words, index)
}

/** "wrote on Loop": one capital right behind the verb of writing is where it was written. */
function isPosting({ reading: { words }, draft }: Carriage, index: number, { from, to }: Phrase): boolean {
  const verb = words[index - 1]
  return (
    isInCue(draft, index - 1) &&
    POSTING.has(verb.lemma) &&
    to - from === 1 &&
    /^\p{Lu}/u.test(words[from].text)
  )
}

/** "posted a picture of the quay on Natter": nobody posts on a town. */
function isPostedOn({ reading: { words }, draft }: Carriage, index: number): boolean {
  const [cue] = draft.cue
  return (
    words[index].lower === 'on' &&
    cue !== undefined &&
    /^(?:post|tweet|upload|share)$/.test(words[cue.to - 1].lemma)
  )
}

/** "wrote on Loop", "a message on Chatter", "said on Sunday Kick-Off". */
function takesPlatform({ reading: { words }, draft }: Carriage, index: number, phrase: Phrase): boolean {
  const verb = verbOver(words, phrase.head)
  if (words[index].lower === 'on') {
    if (/^(?:Day|Eve)$/.test(words[phrase.to - 1].text)) return false
    if (verb === -1 || isInCue(draft, verb) || isFormBefore(words, index)) return true
    return POSTING.has(words[verb].lemma) || isPassingOn(words[verb].lemma)
  }
  return (verb !== -1 && POSTING.has(words[verb].lemma)) || followsForm(words, index, 'interview')
}

/** "interview with", "comments to", "a long conversation with". */
function followsForm(words: readonly Word[], index: number, only?: string): boolean {
  for (let before = index - 1; 0 <= before && index - 4 < before; before -= 1) {
    const { lower, sentence, quotation } = words[before]
    if (sentence !== words[index].sentence || quotation !== -1 || /^[,;:.]$/.test(lower)) return false
    if (only === undefined ? isFormWord(lower) : lower === only || lower === `${only}s`) return true
  }
  return false
}

function isFormBefore(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before !== undefined && isFormWord(before.lower)
}

function isFormWord(lower: string): boolean {
  return isCarrierNoun(lower, 'form') || isCarrierNoun(lower, 'post') || isCarrierNoun(lower, 'document')
}

/** "declared to the microphones of Radio Collina", "spoke to the paper": the phrase hangs on a verb of saying. */
function speaksTo({ reading: { words }, draft }: Carriage, index: number, { head }: Phrase): boolean {
  if (words[index].lower !== 'to') return false
  const verb = verbOver(words, head)
  if (verb === -1) return false
  return (
    isInCue(draft, verb) || readCueVerb(words[verb].lower) !== undefined || isPassingOn(words[verb].lemma)
  )
}

/** "which her mother played to the site": behind who played it. */
function isHandedTo({ reading: { words }, draft }: Carriage, { head }: Phrase): boolean {
  const verb = verbOver(words, head)
  return verb !== -1 && !isInCue(draft, verb) && isPassingOn(words[verb].lemma)
}
