import { endsMediumName, isRole, isTitle } from '../../../knowledge/index.js'
import type { Word } from '../read-words.js'
import { type Carriage, DISTANCE, isInCue, subjectOf } from './carriage.js'
import { isParenthesis } from './parenthesis.js'
import type { Phrase } from './phrase.js'
import type { Carrier } from './read-carrier.js'

/** The statement's own cue, one beside it ("was quoted by VNA as telling"), or that of an aside: "a source told the Mercury". */
export function isOwnVerb(carriage: Carriage, index: number): boolean {
  const { words } = carriage.reading
  return isCueOrBeside(carriage, index) || isParenthesis(words, subjectOf(words, index), index)
}

function isCueOrBeside({ draft }: Carriage, index: number): boolean {
  return isInCue(draft, index) || draft.cue.some(({ from, to }) => from - 3 < index && index < to + 2)
}

/** Told by the speaker, or by who passes on in an aside: then behind that one. */
export function distanceTold(
  carriage: Carriage,
  index: number,
  phrase: Phrase,
  carrier: Carrier
): number | undefined {
  const isTold = carrier === 'medium' || mayBeMedium(carriage, phrase, carrier)
  if (!isTold && !areReporters(carriage, phrase, carrier)) return undefined
  return isCueOrBeside(carriage, index) ? DISTANCE.told : DISTANCE.reported + 0.5
}

/** "told television reporters from Orvane 1": reporters with a name behind "from" or "of". */
function areReporters({ reading: { words } }: Carriage, { head }: Phrase, carrier: Carrier): boolean {
  return (
    carrier === 'name' &&
    /^(?:reporter|journalist|correspondent)s?$/.test(words[head].lower) &&
    /^(?:from|of|for|at|with)$/.test(words[head + 1]?.lower ?? '')
  )
}

/** A name that may be a medium's: initials, several words, or a body by its type; "told Tesk" tells a person. */
function mayBeMedium({ reading, mentions }: Carriage, phrase: Phrase, carrier: Carrier): boolean {
  const head = reading.words[phrase.head]
  if (startsWithInitials(reading.words, phrase)) return true
  if (/^\p{Lu}/u.test(head.text) && endsMediumName(head.text)) return true
  if (carrier !== 'name' || isTitle(head.lower) || isRole(head.lower)) return false
  const name = mentions.within(head.span).find(({ mention }) => mention.kind === 'name')
  const words = reading.words.slice(phrase.from, phrase.to).filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text))
  return name?.entity.type === 'organization' || 1 < words.length || /^\p{Lu}{2,}$/u.test(head.text)
}

/** "BVR Lisk": three capitals before another word are no first name. */
function startsWithInitials(words: readonly Word[], { from, to }: Phrase): boolean {
  const [first, second] = words.slice(from, to).filter(({ upos }) => upos !== 'DET')
  return second !== undefined && /^\p{Lu}{3,}$/u.test(first.text) && /^\p{Lu}\p{Ll}/u.test(second.text)
}
