import { isAuthoring, isPassingOn } from '../../../knowledge/index.js'
import type { Word } from '../read-words.js'
import { type Carriage, DISTANCE, isInCue, isInSource, type Step, subjectOf } from './carriage.js'
import { isSpeaker, type Phrase, phraseFrom, phraseOf } from './phrase.js'
import { readCarrier } from './read-carrier.js'

/** Words between a participle and its agent: "read to the jury by". */
const LONGEST_GAP = 7

/**
 * Who handed the words on: "quoted by state media", "a letter published by the union", "texts that the district
 * released". Half a step behind what was handed on, where that is a link too.
 */
export function findHandedOn(carriage: Carriage, links: readonly Step[]): Step[] {
  return [...agents(carriage, links), ...subjectsOfRelatives(carriage, links)]
}

function agents(carriage: Carriage, links: readonly Step[]): Step[] {
  const { reading, mentions, words: carriers } = carriage
  const { words } = reading
  const found: Step[] = []
  for (const index of carriers) {
    if (words[index].lower !== 'by' && words[index].lower !== 'through') continue
    const participle = participleBefore(words, index)
    if (participle === -1 || !isOfStatement(carriage, participle, links)) continue
    const phrase = phraseFrom(reading, mentions, index + 1)
    if (phrase === undefined) continue
    const carrier = readCarrier(reading, mentions, phrase)
    // "released by the palace": what a place hands on comes from those who sit there.
    const isPlace = carrier === 'place' && !isPassingOn(words[participle].lemma)
    if (isPlace || carrier === 'form' || (carrier === 'thing' && !isAgent(words, phrase, participle)))
      continue
    const isInside = isInSource(carriage.draft, { from: participle, to: participle + 1 })
    if (isInside && carrier === 'person' && /^(?:publish|post|share)$/.test(words[participle].lemma)) continue
    found.push({ ...phrase, distance: distanceBehind(links, participle), isInside })
  }
  return found
}

/** The participle is the cue's, or says what was done with a paper, a link, or the words: not "the facts reported by". */
function isOfStatement(carriage: Carriage, participle: number, links: readonly Step[]): boolean {
  const { draft, reading } = carriage
  const { words } = reading
  const { lemma } = words[participle]
  const { head, deprel } = words[firstOfJoined(words, participle)]
  if (isAuthoring(lemma)) return false
  if (links.some(({ to }) => to <= participle && participle - to < LONGEST_GAP)) return true
  const noun = participle - 1
  if (0 <= noun && words[noun].upos === 'NOUN' && isPaper(carriage, noun)) return true
  if (/^acl/.test(deprel) && isPaper(carriage, head)) return true
  if (!isPassingOn(lemma)) return false
  if (isInCue(draft, participle) || /^(?:quote|cite|interview)$/.test(lemma)) return true
  return head === -1 ? isInCue(draft, participle) : !/^(?:acl|ccomp|root|advcl|conj)/.test(deprel)
}

/** "filed by four nurses and obtained by the station": what is joined hangs where the first participle does. */
function firstOfJoined(words: readonly Word[], participle: number): number {
  const { deprel, head } = words[participle]
  return deprel === 'conj' && head !== -1 && words[head].upos === 'VERB' ? head : participle
}

function isPaper({ reading, mentions }: Carriage, head: number): boolean {
  return /^(?:form|document|post)$/.test(readCarrier(reading, mentions, phraseOf(reading, mentions, head)))
}

/** A participle of handing on before its agent; -1 for none, or for a verb with a subject of its own in between. */
function participleBefore(words: readonly Word[], by: number): number {
  for (let index = by - 1; 0 <= index && by - LONGEST_GAP < index; index -= 1) {
    const { text, upos, lower, sentence, quotation } = words[index]
    if (sentence !== words[by].sentence || quotation !== -1 || /^[,;:.]$/.test(text)) return -1
    if (words[index - 1]?.lower === 'as' && !isPassingOn(words[index].lemma)) continue
    if (
      upos === 'VERB' ||
      /^(?:quoted|cited|published|released|broadcast|aired|carried|seen|obtained)$/.test(lower)
    ) {
      return lower.endsWith('ing') ? -1 : index
    }
  }
  return -1
}

/** "released by the palace": the agent of handing on, not the means ("sent by post"). */
function isAgent(words: readonly Word[], { from, head }: Phrase, participle: number): boolean {
  if (isHuman(words[head])) return true
  return (
    words[from].lower === 'the' && words[head].deprel === 'obl:agent' && isPassingOn(words[participle].lemma)
  )
}

function isHuman({ upos, text, lower }: Word): boolean {
  return upos === 'PROPN' || /^\p{Lu}/u.test(text) || isSpeaker(lower)
}

/** "a letter which her office released", "text messages the district released". */
function subjectsOfRelatives(carriage: Carriage, links: readonly Step[]): Step[] {
  const { reading, mentions, draft, words: carriers } = carriage
  const { words } = reading
  const found: Step[] = []
  for (const verb of carriers) {
    const { upos, lemma, deprel } = words[verb]
    if (upos !== 'VERB' || isAuthoring(lemma) || isInCue(draft, verb)) continue
    const behind = links.find(({ from, to }) => from < verb && verb - to < LONGEST_GAP)
    if (behind === undefined || !/^(?:acl|ccomp|parataxis|dep)/.test(deprel)) continue
    const governing = subjectOf(words, verb)
    const subject = governing === -1 && words[verb - 1].upos !== 'PRON' ? words[verb].head : governing
    if (subject < behind.to || verb < subject || words[subject].upos === 'PRON') continue
    const phrase = phraseOf(reading, mentions, subject)
    if (readCarrier(reading, mentions, phrase) === 'place') continue
    found.push({ ...phrase, distance: behind.distance + 0.5 })
  }
  return found
}

function distanceBehind(links: readonly Step[], participle: number): number {
  const before = links.filter(({ to }) => to <= participle).sort((a, b) => b.to - a.to)[0]
  return before === undefined || 6 < participle - before.to ? DISTANCE.quoted : before.distance + 0.5
}
