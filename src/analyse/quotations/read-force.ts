import {
  carriesForce,
  type Force,
  forceOfLemma,
  forceOfPhrase,
  isDoubting,
  negatedForce,
  readCueNoun,
  readCueVerb
} from '../../knowledge/index.js'
import type { Range } from './draft.js'
import { isNegated } from './find-dependents.js'
import type { Reading, Word } from './read-words.js'

/** Words after a cue that may belong to its turn of phrase: "called | on her rivals". */
const PHRASE_REACH = 3

/**
 * What a cue makes of the words it reports, by its strongest word or turn of phrase: "denied", "called on", "made a
 * promise". Takes the cue, and the content where it is known: "asked the minister to resign" demands, "asked whether" does not.
 */
export function readForce(reading: Reading, cue: Range, content: readonly Range[] = []): Force {
  const { words } = reading
  let ofNoun: Force | undefined
  let isCarrier = true
  for (let index = cue.from; index < cue.to; index += 1) {
    if (/^(?:NOUN|PROPN)$/.test(words[index].upos)) {
      ofNoun ??= forceOfNoun(words, index)
      continue
    }
    const force = forceOfVerb(words, index)
    if (force !== undefined) return force
    if (readCueVerb(words[index].lower) !== undefined && !carriesForce(lemmaOf(words[index])))
      isCarrier = false
    if (isDoubting(words[index].lower)) ofNoun ??= 'claiming'
  }
  if (isCarrier && ofNoun !== undefined) return ofNoun
  return isBidding(reading, cue, content) ? 'demanding' : 'neutral'
}

/** The force of a verb or a turn of phrase, with what "not" makes of it; `undefined` where it has none. */
function forceOfVerb(words: readonly Word[], index: number): Force | undefined {
  const lemma = readCueVerb(words[index].lower)?.lemma ?? lemmaOf(words[index])
  const force = phraseAt(words, index) ?? forceOfLemma(lemma) ?? readCueVerb(words[index].lower)?.force
  const isStrong = force !== undefined && force !== 'neutral'
  if ((isStrong || negatedForce(lemma) !== 'neutral') && isNegated(words, index)) return negatedForce(lemma)
  if (!isStrong) return undefined
  return isRefusalToSpeak(words, index) ? 'neutral' : force
}

function lemmaOf({ lemma, lower }: Word): string {
  return lemma === '' ? lower : lemma.toLowerCase()
}

function phraseAt(words: readonly Word[], index: number): Force | undefined {
  return forceOfPhrase(words.slice(index, index + 1 + PHRASE_REACH).map(lemmaOf))
}

/** "in order to", "in charge of" hold no order and no charge. */
function forceOfNoun(words: readonly Word[], index: number): Force | undefined {
  if (words[index - 1]?.lower === 'in') return undefined
  const force = readCueNoun(words[index].lower)
  return force === 'neutral' ? undefined : force
}

/** "declined to comment", "refused to discuss it": nothing is denied. */
function isRefusalToSpeak(words: readonly Word[], index: number): boolean {
  if (!/^(?:decline|refuse)$/.test(lemmaOf(words[index]))) return false
  return words.slice(index + 1, index + 4).some((word) => SPEAKING.has(lemmaOf(word)))
}

const SPEAKING = new Set(
  'answer comment discuss disclose elaborate explain give identify name provide respond reveal say share speak specify talk'.split(
    ' '
  )
)

/** Verbs that bid somebody do something where an infinitive hangs on them. */
const BIDDING = new Set(['ask', 'tell'])

/** "asked the minister to resign", "told them not to vote"; "asked why" and "is said to be" bid nothing. */
function isBidding({ words }: Reading, cue: Range, content: readonly Range[]): boolean {
  for (let verb = cue.from; verb < cue.to; verb += 1) {
    if (!BIDDING.has(lemmaOf(words[verb]))) continue
    const isBidden = ({ from, to }: Range) =>
      words.slice(from, to).some((word, at) => isInfinitiveOf(words, word, from + at, verb))
    if (content.some((range) => cue.to <= range.from && isBidden(range))) return true
  }
  return false
}

function isInfinitiveOf(words: readonly Word[], { head, deprel, quotation }: Word, at: number, verb: number) {
  if (head !== verb || quotation !== -1 || !/^(?:xcomp|ccomp|advcl)$/.test(deprel)) return false
  return words.slice(verb + 1, at).some((word) => word.lower === 'to' && word.head === at)
}
