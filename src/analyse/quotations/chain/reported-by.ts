import type { Word } from '../read-words.js'
import { type Carriage, DISTANCE, isInCue, isInSource, type Step } from './carriage.js'
import { isParenthesis, passesOn, reporterOf } from './parenthesis.js'
import { type Phrase, phraseFrom, phraseOf } from './phrase.js'
import { type Carrier, readCarrier } from './read-carrier.js'

/** Who reported the whole: "Irel Radio reported", "as Free Hills writes", "according to a woman in the room", "the minutes show". */
export function findReportedBy(carriage: Carriage): Step[] {
  return [...subjects(carriage), ...sayings(carriage), ...mediaTrusted(carriage), ...labels(carriage)]
}

/** Subjects of a verb of reporting that is not the statement's own, save where that one quotes: "Irel Radio quoted Toll as saying". */
function subjects(carriage: Carriage): Step[] {
  const { reading, mentions, draft, words: carriers } = carriage
  const { words } = reading
  const found: Step[] = []
  for (const verb of carriers) {
    const { lemma, lower } = words[verb]
    const quotes = lemma === 'quote' || lemma === 'cite' || lemma === 'have'
    if (!passesOn(words[verb])) continue
    if (isInCue(draft, verb) && !quotes) continue
    if (isPassive(words, verb) || lower === 'according') continue
    const subject = reporterOf(words, verb)
    if (subject === -1) continue
    const phrase = phraseOf(reading, mentions, subject)
    if (isInSource(draft, phrase)) continue
    const carrier = readCarrier(reading, mentions, phrase)
    const isQuoting = isInCue(draft, verb) && lemma !== 'have'
    const isAside = carrier !== 'place' && 0 < draft.source.length && isParenthesis(words, subject, verb)
    const shows =
      carrier !== 'place' && (carrier === 'document' || carrier === 'medium' || lemma === 'have')
        ? governsCue(carriage, verb)
        : false
    if (isQuoting || isAside || shows || mayReport(carrier, lemma))
      found.push({ ...phrase, distance: DISTANCE.reported })
  }
  return found
}

/** "Minutes show Anstey told …", "its account has him saying …": the statement is what the paper shows. */
function governsCue({ reading: { words }, draft }: Carriage, verb: number): boolean {
  const isHad = ({ head, deprel, lower }: Word) =>
    words[verb].lemma === 'have' &&
    lower.endsWith('ing') &&
    ((head === verb && deprel === 'xcomp') || (words[head]?.head === verb && deprel === 'acl'))
  return draft.cue.some(({ from, to }) =>
    words.slice(from, to).some((word) => (word.head === verb && word.deprel === 'ccomp') || isHad(word))
  )
}

function isPassive(words: Carriage['reading']['words'], verb: number): boolean {
  const before = words[verb - 1]
  return (
    before !== undefined &&
    /^(?:was|were|is|are|been|being|be)$/.test(before.lower) &&
    words[verb].lower.endsWith('ed')
  )
}

function mayReport(carrier: Carrier, lemma: string): boolean {
  if (carrier === 'medium') return true
  return carrier === 'name' && /^(?:report|quote|cite|write|publish|broadcast)$/.test(lemma)
}

/** "according to", "in one guest's account", and "citing" where a reporter cites: what hangs on the cue is the speaker's own evidence. */
function sayings(carriage: Carriage): Step[] {
  const { reading, mentions, draft, words: carriers } = carriage
  const { words } = reading
  const found: Step[] = []
  for (const index of carriers) {
    const { lower } = words[index]
    const isAccording = lower === 'to' && words[index - 1]?.lower === 'according'
    const isCiting =
      /^(?:citing|quoting)$/.test(lower) && !isInCue(draft, index) && !isInCue(draft, words[index].head)
    const isAccount = /^(?:in|by|on)$/.test(lower)
    if (!isAccording && !isCiting && !isAccount) continue
    const phrase = phraseFrom(reading, mentions, index + 1)
    if (phrase === undefined || isInSource(draft, phrase)) continue
    if (isAccount) {
      if (words[phrase.head].lower !== 'account' || words[phrase.from].lower === 'an') continue
      const owner = ownerIn(words, phrase)
      if (owner !== -1) found.push({ ...phraseOf(reading, mentions, owner), distance: DISTANCE.accordingTo })
      continue
    }
    if (draft.source.length === 0 || readCarrier(reading, mentions, phrase) === 'form') continue
    found.push({ ...phrase, distance: isAccording ? DISTANCE.accordingTo : DISTANCE.cited })
  }
  return found
}

/** "per the Gazette", "if the Gazette is to be believed": a medium on whose word the statement is passed on. */
function mediaTrusted({ reading, mentions, draft, words: carriers }: Carriage): Step[] {
  const { words } = reading
  if (draft.source.length === 0) return []
  const found: Step[] = []
  for (const index of carriers) {
    if (!/^(?:if|per)$/.test(words[index].lower)) continue
    const phrase = phraseFrom(reading, mentions, index + 1)
    if (phrase === undefined || isInSource(draft, phrase)) continue
    if (readCarrier(reading, mentions, phrase) !== 'medium') continue
    // "two editors per newspaper" is a rate.
    const isSaid =
      words[index].lower === 'per' ? words[phrase.from].upos !== 'NOUN' : isBelieved(words, phrase.to)
    if (isSaid) found.push({ ...phrase, distance: DISTANCE.accordingTo })
  }
  return found
}

/** "is to be believed", "can be trusted": what stands behind a relay whose report is doubted. */
function isBelieved(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at, at + 4).map(({ lower }) => lower)
  return /^(?:(?:is|are|was|were) to|can) be (?:believed|trusted)\b/.test(behind.join(' '))
}

/** "one guest" in "one guest's account". */
function ownerIn(words: readonly Word[], { from, head }: Phrase): number {
  for (let index = from; index < head; index += 1) {
    if (words[index].head === head && words[index].deprel === 'nmod:poss') return index
  }
  return -1
}

/** "Co-pilot warned of ice - leaked report": a dash, and nothing behind it but who reports. */
function labels({ reading, mentions, words: carriers }: Carriage): Step[] {
  const { words, sentenceStarts } = reading
  const found: Step[] = []
  for (const index of carriers) {
    if (!/^[-–—]$/.test(words[index].text)) continue
    const phrase = phraseFrom(reading, mentions, index + 1)
    const end = sentenceStarts[words[index].sentence + 1] ?? words.length
    if (phrase === undefined || phrase.to !== end) continue
    const carrier = readCarrier(reading, mentions, phrase)
    if (carrier === 'medium' || carrier === 'document') found.push({ ...phrase, distance: DISTANCE.reported })
  }
  return found
}
