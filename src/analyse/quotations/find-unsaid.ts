import { isAwaiting, isPossibility, isSpeechAct, isWithholding, readCueVerb } from '../../knowledge/index.js'
import type { Draft, Range } from './draft.js'
import { findDependents, isNegated } from './find-dependents.js'
import type { Reading, Word } from './read-words.js'

/**
 * Why nobody is reported to have said what a draft holds, in words for a note; `undefined` where somebody is. Negated,
 * conditional, possible, expected and asked-for saying is none: "did not say that", "if he says", "could say", "is
 * expected to say", "Did she say that …?". A quotation before its cue has been uttered whatever the cue says.
 */
export function reasonUnsaid(reading: Reading, draft: Draft): string | undefined {
  const { words } = reading
  const [cue] = draft.cue
  if (cue === undefined || isQuotedBefore(words, draft, cue)) return undefined
  const withheld = reasonWithheld(words, draft, cue)
  if (withheld !== undefined) return withheld
  const verb = verbOf(words, cue)
  if (verb === -1) return undefined
  if (isNegated(words, verb) || isSilent(words, verb) || saysNobody(words, draft)) return NOT_SAID
  if (isConditional(words, verb)) return 'It is only supposed to be said.'
  if (isAsked(words, verb)) return 'It is asked whether it was said.'
  const isReleased = draft.content.some(({ from, to }) =>
    words.slice(from, to).some(({ quotation }) => quotation !== -1)
  )
  return !isReleased && (isPossible(words, verb) || isGovernedBy(words, verb, isAwaiting))
    ? 'It has not been said yet.'
    : undefined
}

const NOT_SAID = 'It is reported not to have been said.'

function isQuotedBefore(words: readonly Word[], { content }: Draft, cue: Range): boolean {
  return content.some(({ from, to }) => to <= cue.from && words[from].quotation !== -1)
}

/** The verb of the cue that utters; -1 for none. */
function verbOf(words: readonly Word[], { from, to }: Range): number {
  for (let index = from; index < to; index += 1) if (isSpeechAct(lemmaOf(words[index]))) return index
  return -1
}

function lemmaOf({ lemma, lower }: Word): string {
  return lemma === '' ? (readCueVerb(lower)?.lemma ?? lower) : lemma.toLowerCase()
}

/** "refused to say whether": also where the cue is "refused" alone, and "to say whether …" the content. */
function reasonWithheld(words: readonly Word[], { content }: Draft, cue: Range): string | undefined {
  if (!words.slice(cue.from, cue.to).some((word) => isWithholding(lemmaOf(word)))) return undefined
  const infinitive = content.find(({ from }) => cue.to <= from && words[from].lower === 'to')
  if (infinitive === undefined) return undefined
  const { from, to } = infinitive
  const says = from + 2 < to && isSpeechAct(lemmaOf(words[from + 1]))
  return says && CLAUSE.test(words[from + 2].lower) ? NOT_SAID : undefined
}

const CLAUSE = /^(?:that|whether|if|who|what|when|where|why|how|which|whose)$/

/** "left without saying", "has yet to say", "declined to say". */
function isSilent(words: readonly Word[], verb: number): boolean {
  const isWithout = findDependents(words, verb).some((index) => words[index].lower === 'without')
  return isWithout || words[verb - 1]?.lower === 'without' || isGovernedBy(words, verb, isWithholding)
}

/** "to" before the verb, and before it, or above it in the tree, a word that keeps the saying from taking place. */
function isGovernedBy(words: readonly Word[], verb: number, is: (lemma: string) => boolean): boolean {
  const to = findDependents(words, verb).find((index) => index < verb && words[index].lower === 'to')
  if (to === undefined) return false
  const before = words[to - 1]
  if (before?.sentence === words[verb].sentence && is(lemmaOf(before))) return true
  const { head, deprel } = words[verb]
  return deprel === 'xcomp' && head !== -1 && head < verb && is(lemmaOf(words[head]))
}

/** "Nobody said", "no officer said", "neither side said"; "No 10" and "No Borders" are names. */
function saysNobody(words: readonly Word[], { source }: Draft): boolean {
  const [range] = source
  if (range === undefined) return false
  const { lower } = words[range.from]
  if (/^(?:nobody|none|neither|no-one)$/.test(lower)) return true
  const next = words[range.from + 1]
  return lower === 'no' && range.from + 1 < range.to && /^\p{Ll}/u.test(next.text)
}

/** "if she says", "unless he tells", "should they claim" at the start of the clause of the cue. */
function isConditional(words: readonly Word[], verb: number): boolean {
  return findDependents(words, verb).some(
    (index) => index < verb && /^(?:if|unless|whether|lest)$/.test(words[index].lower)
  )
}

/**
 * "Did the minister say that …?", "Who said that …?": the sentence ends in a question mark outside any quotation. "Why
 * did she say that …?" takes it that she did.
 */
function isAsked(words: readonly Word[], verb: number): boolean {
  let last = verb
  while (words[last + 1]?.sentence === words[verb].sentence) last += 1
  if (words[last].text !== '?' || words[last].quotation !== -1) return false
  const dependents = findDependents(words, verb)
  const subject = dependents.find((index) => words[index].deprel.startsWith('nsubj'))
  if (subject === undefined) return false
  if (/^(?:who|what|which)$/.test(words[subject].lower)) return true
  if (dependents.some((index) => index < subject && /^(?:why|when|where|how)$/.test(words[index].lower)))
    return false
  return dependents.some((index) => index < subject && words[index].upos === 'AUX')
}

/** "could say", "may announce"; the month of May is none. */
function isPossible(words: readonly Word[], verb: number): boolean {
  return findDependents(words, verb).some(
    (index) => index < verb && words[index].upos !== 'PROPN' && isPossibility(words[index].lower)
  )
}
