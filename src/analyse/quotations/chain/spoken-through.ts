import { MONTHS, WEEKDAYS } from '../../../knowledge/index.js'
import type { Word } from '../read-words.js'
import { type Carriage, DISTANCE, isInCue, type Step, subjectOf, verbOver } from './carriage.js'
import { distanceIn, isContact } from './distance-in.js'
import { distanceTold, isOwnVerb } from './distance-told.js'
import { isParenthesis, passesOn } from './parenthesis.js'
import { type Phrase, phraseFrom, phraseOf } from './phrase.js'
import { readCarrier } from './read-carrier.js'
import { widened } from './widen.js'

/** Verbs that name whom they address without "to": "told the Harbour Times". */
const TELLING = new Set(['tell', 'inform'])

/**
 * Media, posts and documents that the speaker used, and people through whom the speaker spoke: "told Radio Sund", "in a
 * letter", "wrote on Loop", "in an interview with the paper", "through a lawyer".
 */
export function findSpokenThrough(carriage: Carriage): Step[] {
  const { reading, mentions, words: carriers } = carriage
  const found: Step[] = []
  for (const index of carriers) {
    const word = reading.words[index]
    const isObject = TELLING.has(word.lemma) && isOwnVerb(carriage, index)
    if (!isObject && (!isPreposition(word) || /^(?:-|call\w*)$/.test(reading.words[index - 1]?.lower ?? '')))
      continue
    const phrase =
      paperWhich(carriage, index) ?? withMediumBehind(carriage, phraseFrom(reading, mentions, index + 1))
    if (phrase === undefined || isAnyMedium(reading.words, phrase) || isDate(reading.words, phrase)) continue
    const carrier = readCarrier(reading, mentions, phrase)
    const distance = isObject
      ? distanceTold(carriage, index, phrase, carrier)
      : distanceIn(carriage, index, phrase, carrier)
    if (distance !== undefined) {
      const isInside = isBehindComma(carriage, index)
      const behind = isObject || !isOfAside(carriage, phrase) ? distance : DISTANCE.reported + 0.5
      found.push({ ...widened(carriage, phrase, carrier), distance: behind, isInside })
    } else if (isObject) found.push(...appositions(carriage, phrase))
    else if (carrier === 'form' && word.lower !== 'by') found.push(...mediaOfForm(carriage, phrase))
  }
  return [...found, ...mediaCalling(carriage), ...mediaTold(carriage)]
}

/** "the Lisk Gazette was told": the medium that heard it, nobody knows from whom. */
function mediaTold({ reading, mentions, draft }: Carriage): Step[] {
  const { words } = reading
  const [cue] = draft.cue
  if (cue === undefined || !TELLING.has(words[cue.to - 1].lemma)) return []
  const subject = subjectOf(words, cue.to - 1)
  if (subject === -1 || words[subject].deprel !== 'nsubj:pass') return []
  const phrase = phraseOf(reading, mentions, subject)
  const isMedium = readCarrier(reading, mentions, phrase) === 'medium'
  return isMedium ? [{ ...phrase, distance: DISTANCE.told }] : []
}

/** "when the same programme rang him": the medium that asked. */
function mediaCalling({ reading, mentions, words: carriers }: Carriage): Step[] {
  const { words } = reading
  const found: Step[] = []
  for (const verb of carriers) {
    if (words[verb].upos !== 'VERB' || !isContact(words[verb])) continue
    const subject = subjectOf(words, verb)
    if (subject === -1 || verb < subject) continue
    const phrase = phraseOf(reading, mentions, subject)
    if (words[phrase.from - 1]?.lower !== 'when' || readCarrier(reading, mentions, phrase) !== 'medium')
      continue
    found.push({ ...phrase, distance: DISTANCE.told })
  }
  return found
}

/** '"I resign," he told them, his spokesman said | in a statement to the agency': it is how the aside was said. */
function isOfAside({ reading: { words }, draft }: Carriage, { head }: Phrase): boolean {
  const verb = verbOver(words, head)
  if (verb === -1 || isInCue(draft, verb) || words[verb].quotation !== -1) return false
  return passesOn(words[verb]) && isParenthesis(words, subjectOf(words, verb), verb)
}

/** "The docker, | in an interview with the paper, | said": between commas of a source stands how it was said. */
function isBehindComma({ reading: { words }, draft }: Carriage, index: number): boolean {
  return draft.source.some(
    ({ from, to }) => from < index && index < to && words.slice(from, index).some(({ text }) => text === ',')
  )
}

/** "an interview with Ana Pell | of Radio Sund": the medium of who asked belongs to the phrase. */
function withMediumBehind({ reading, mentions }: Carriage, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined || !/^(?:of|from)$/.test(reading.words[phrase.to]?.lower ?? '')) return phrase
  if (readCarrier(reading, mentions, phrase) !== 'person') return phrase
  const medium = phraseFrom(reading, mentions, phrase.to + 1)
  return medium !== undefined && readCarrier(reading, mentions, medium) === 'medium'
    ? { from: phrase.from, to: medium.to, head: medium.head }
    : phrase
}

/** "an e-mail in which he asked for the list": the paper that "which" stands for. */
function paperWhich({ reading, mentions, draft }: Carriage, index: number): Phrase | undefined {
  const { words } = reading
  if (words[index].lower !== 'in' || words[index + 1]?.lower !== 'which') return undefined
  const verb = verbOver(words, index + 1)
  const noun = verb !== -1 && isInCue(draft, verb) ? words[verb].head : -1
  return noun === -1 || words[noun].upos !== 'NOUN' ? undefined : phraseOf(reading, mentions, noun)
}

/** "in an ABC interview": the medium whose interview it is. */
function mediaOfForm({ reading, mentions }: Carriage, { from, head }: Phrase): Step[] {
  for (let index = from; index < head; index += 1) {
    const { upos, deprel } = reading.words[index]
    if (upos !== 'PROPN' || !/^(?:compound|nmod:poss)/.test(deprel)) continue
    const phrase = phraseOf(reading, mentions, index)
    if (readCarrier(reading, mentions, phrase) === 'medium') return [{ ...phrase, distance: DISTANCE.told }]
  }
  return []
}

/** "told the paper's rival, the Lake Messenger": what stands in apposition names the medium. */
function appositions({ reading, mentions }: Carriage, phrase: Phrase): Step[] {
  const { words } = reading
  if (words[phrase.to]?.text !== ',') return []
  const named = phraseFrom(reading, mentions, phrase.to + 1)
  if (named === undefined || words[named.head].deprel !== 'appos') return []
  const carrier = readCarrier(reading, mentions, named)
  return carrier === 'medium' || carrier === 'name'
    ? [{ from: phrase.from, to: named.to, distance: DISTANCE.told }]
    : []
}

/** "on television", "on social media": how it was said, not who carried it. */
function isAnyMedium(words: readonly Word[], { from, to, head }: Phrase): boolean {
  if (
    !/^(?:television|tv|telly|radio|media|press|air|internet|web|viewers|listeners|readers)$/.test(
      words[head].lower
    )
  )
    return false
  return words
    .slice(from, to)
    .every(
      ({ lower }, at) =>
        from + at === head || /^(?:national|live|social|cable|the|prime|-|time|mainstream)$/.test(lower)
    )
}

function isDate(words: readonly Word[], { head }: Phrase): boolean {
  return words[head].lower in MONTHS || words[head].lower in WEEKDAYS
}

function isPreposition({ lower, upos }: Word): boolean {
  return /^(?:on|in|with|to|through|via|during|under|of|by)$/.test(lower) && upos !== 'PART'
}
