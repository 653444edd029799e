import { isGoBetween, isPassingOn, isPlatform, MONTHS, WEEKDAYS } from '../../../knowledge/index.js'
import { clauseBefore, type Draft, type Range, trimMarks } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading, Word } from '../read-words.js'
import { isContact, isLetter } from './distance-in.js'
import { isParenthesis, passesOn, reporterOf } from './parenthesis.js'
import { isCapital, phraseFrom, phraseOf } from './phrase.js'
import { type Carrier, readCarrier } from './read-carrier.js'

const PREPOSITION = /^(?:in|on|during|with|to|via|through|under)$/
const CARRYING: readonly Carrier[] = ['form', 'medium', 'document', 'post']

/** Words of an aside at the end of a content. */
const LONGEST_ASIDE = 18

/** Words behind the phrase that still belong to it: "in comments to the Orvane Post on Monday". */
const LONGEST_TAIL = 12

/**
 * "… that the bridge would be closed, in comments to the Post", 'asked in a chat on Ilmar One whether "a man …"': how the
 * words were carried is no part of them. Takes drafts; gives as many, their contents cut where the carrying begins or ends.
 */
export function trimCarriers(reading: Reading, mentions: Mentions, drafts: readonly Draft[]): Draft[] {
  const whole = drafts.filter((draft) => !isRestOfSource(reading, draft))
  return whole.map((whole) => {
    const draft = withoutSplitName(reading, whole)
    const content = withoutAsidePieces(reading, draft.content)
      .flatMap((piece) => withoutOpening(reading, mentions, draft, piece))
      .map((piece) => withoutAside(reading, piece))
      .map((piece) => withoutTail(reading, mentions, piece))
      .map((piece) => withoutPaperBehind(reading, mentions, piece))
    return content.length === 0 ? draft : { ...draft, content }
  })
}

/** 'according to | a recording | played to the jury': the content is nothing but the rest of the source. */
function isRestOfSource({ words }: Reading, { cue, source, content }: Draft): boolean {
  if (cue.length === 0 || words[cue[0].from].lower !== 'according' || content.length !== 1) return false
  return source.some(({ to }) => to === content[0].from)
}

/**
 * "an inspector told the Tribune | 's rival, the Rocket", "in today | 's Far Bank that …": no words begin with the end of a
 * name. What was said begins at its "that", or stands before the source.
 */
function withoutSplitName(reading: Reading, draft: Draft): Draft {
  const { words } = reading
  const [piece] = draft.content
  if (!/^['’]s?$/.test(words[piece.from].text) || words[piece.from].upos !== 'PART') return draft
  const cue = draft.cue.map((range) => (range.to === piece.from ? withoutPhrase(words, range) : range))
  for (let index = piece.from; index < piece.to && words[index].quotation === -1; index += 1) {
    if (isOpening(words[index])) {
      return { ...draft, cue, content: [{ from: index, to: piece.to }, ...draft.content.slice(1)] }
    }
  }
  const [{ from: first }] = draft.source.length === 0 ? draft.cue : draft.source
  const before = clauseBefore(reading, first)
  return before === undefined ? draft : { ...draft, cue, content: [before] }
}

/** "argued | in an op-ed in today": the cue is what stands before the first preposition. */
function withoutPhrase(words: readonly Word[], { from, to }: Range): Range {
  for (let index = from + 1; index < to; index += 1) {
    if (words[index].upos === 'ADP') return { from, to: index }
  }
  return { from, to }
}

function isOpening({ lower, upos }: Word): boolean {
  return upos === 'SCONJ' && /^(?:that|whether)$/.test(lower)
}

/** "… that the beams were old, state radio reported, quoting a letter": the aside at the end is no part of it. */
function withoutAside(reading: Reading, piece: Range): Range {
  const { words } = reading
  for (let index = Math.max(piece.from + 2, piece.to - LONGEST_ASIDE); index < piece.to - 1; index += 1) {
    const mark = words[index - 1]
    if (words[index].quotation !== -1 || !(mark.text === ',' || mark.quotation !== -1)) continue
    if (isAside(words, index, piece.to)) return trimMarks(reading, { from: piece.from, to: index }) ?? piece
  }
  return piece
}

/** '"Engine, engine," the captain said, | the transcript shows': a piece that is an aside whole. */
function withoutAsidePieces({ words }: Reading, content: readonly Range[]): Range[] {
  const kept = content.filter(
    ({ from, to }) => from === 0 || words[from - 1].text !== ',' || !isAside(words, from, to)
  )
  return kept.length === 0 ? [...content] : kept
}

/** A subject, one verb of passing on, and no other verb but "citing" to the end. */
function isAside(words: readonly Word[], from: number, to: number): boolean {
  const verbs: number[] = []
  for (let index = from; index < to; index += 1) {
    if (words[index].upos === 'SCONJ' || words[index].quotation !== -1) return false
    const isVerb = words[index].upos === 'VERB' || (index + 1 === to && passesOn(words[index]))
    if (isVerb && !/^(?:citing|quoting)$/.test(words[index].lower)) verbs.push(index)
  }
  if (verbs.length !== 1 || !passesOn(words[verbs[0]])) return false
  const subject = reporterOf(words, verbs[0])
  return from <= subject && isParenthesis(words, subject, verbs[0])
}

/** A piece that begins with "in a chat …", or in the middle of it: it begins at its "that" or "whether", or is none. */
function withoutOpening(reading: Reading, mentions: Mentions, { content }: Draft, piece: Range): Range[] {
  const { words } = reading
  if (isDoneWithPaper(reading, mentions, piece)) {
    const opening = openingIn(words, piece)
    if (opening !== undefined || 1 < content.length) return opening === undefined ? [] : [opening]
  }
  const told = toldMedium(reading, mentions, piece)
  if (told !== undefined) return [told]
  const isWhole = PREPOSITION.test(words[piece.from].lower)
  const preposition = isWhole ? piece.from : piece.from - 1
  if (words[piece.from].quotation !== -1 || preposition < 0 || !PREPOSITION.test(words[preposition].lower))
    return [piece]
  if (words[preposition].upos === 'PART' || !carriesFrom(reading, mentions, preposition + 1)) return [piece]
  const opening = openingIn(words, piece)
  return opening !== undefined ? [opening] : 1 < content.length && !isWhole ? [] : [piece]
}

/** "told | the Lisk Gazette the deal was dead": the medium told is none of the words. */
function toldMedium(reading: Reading, mentions: Mentions, piece: Range): Range | undefined {
  const { words } = reading
  if (words[piece.from - 1]?.lemma !== 'tell') return undefined
  const phrase = phraseFrom(reading, mentions, piece.from)
  if (phrase === undefined || piece.to < phrase.to + 2) return undefined
  return readCarrier(reading, mentions, phrase) === 'medium' ? { from: phrase.to, to: piece.to } : undefined
}

/** What of a piece begins with "that" or "whether" outside quotations. */
function openingIn(words: readonly Word[], { from, to }: Range): Range | undefined {
  for (let index = from; index < to && words[index].quotation === -1; index += 1) {
    if (isOpening(words[index])) return { from: index, to }
  }
  return undefined
}

/** "said in a statement | carried by state television that": a participle that hangs on the paper before it. */
function isDoneWithPaper(reading: Reading, mentions: Mentions, piece: Range): boolean {
  const { upos, deprel, head, lemma } = reading.words[piece.from]
  if (upos !== 'VERB' || !deprel.startsWith('acl') || head === -1 || piece.from <= head) return false
  const carrier = readCarrier(reading, mentions, phraseOf(reading, mentions, head))
  return isPassingOn(lemma) && CARRYING.includes(carrier)
}

/** A piece ends before ", in a letter to the Speaker", and after its last quotation before "in a letter". */
function withoutTail(reading: Reading, mentions: Mentions, piece: Range): Range {
  const { words } = reading
  for (let index = piece.to - 2; piece.from < index && piece.to - LONGEST_TAIL < index; index -= 1) {
    const word = words[index]
    if (word.quotation !== -1) return piece
    if (
      /^[-–—]$/.test(word.text) &&
      !isJoining(words, index) &&
      endsInCarrier(reading, mentions, index + 1, piece.to)
    )
      return trimMarks(reading, { from: piece.from, to: index }) ?? piece
    if (word.deprel.startsWith('nsubj')) return piece
    const before = words[index - 1]
    if (!PREPOSITION.test(word.lower) || word.upos === 'PART') continue
    const isFree = before.text === ',' || before.quotation !== -1
    if (!(isFree && carriesFrom(reading, mentions, index + 1)) && !isFormFrom(reading, mentions, index + 1))
      continue
    return trimMarks(reading, { from: piece.from, to: index }) ?? piece
  }
  return piece
}

/** "Co-pilot warned of ice - leaked report" */
function endsInCarrier(reading: Reading, mentions: Mentions, from: number, to: number): boolean {
  const phrase = phraseFrom(reading, mentions, from)
  return phrase?.to === to && /^(?:medium|document)$/.test(readCarrier(reading, mentions, phrase))
}

function carriesFrom(reading: Reading, mentions: Mentions, from: number): boolean {
  const phrase = phraseFrom(reading, mentions, from)
  return phrase !== undefined && CARRYING.includes(readCarrier(reading, mentions, phrase))
}

/** The hyphen of "op-ed", no dash. */
function isJoining(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.span.end === words[index].span.start
}

/**
 * "called for an inquiry | in a letter to the Speaker which her office released", 'called that "a fairy tale" | when the
 * programme rang him': behind a thing asked for, or behind the last quotation, the letter or the call says how.
 */
function withoutPaperBehind(reading: Reading, mentions: Mentions, piece: Range): Range {
  const { words } = reading
  for (let index = piece.from + 1; index + 1 < piece.to; index += 1) {
    const { lower, upos, quotation } = words[index]
    const isBehindQuotation = words[index - 1].quotation !== -1 && quotation === -1
    if (isBehindQuotation && lower === 'when' && isContactClause(words, index, piece.to))
      return trimMarks(reading, { from: piece.from, to: index }) ?? piece
    if (/^(?:VERB|AUX|SCONJ)$/.test(upos) || quotation !== -1) continue
    const isBare = words.slice(piece.from, index).every((word) => !/^(?:VERB|AUX|SCONJ)$/.test(word.upos))
    if (isBehindQuotation && lower === 'on' && isPlatformAtEnd(reading, mentions, index, piece.to))
      return trimMarks(reading, { from: piece.from, to: index }) ?? piece
    if ((isBare || isToMedium(reading, mentions, index)) && isHowSaid(reading, mentions, index))
      return trimMarks(reading, { from: piece.from, to: index }) ?? piece
  }
  return piece
}

/** "in a letter", "on Loop", "to Glimpse magazine", "through their publicist": behind a thing, how it was said. */
function isHowSaid(reading: Reading, mentions: Mentions, index: number): boolean {
  const [{ lower }, first, second] = reading.words.slice(index, index + 3)
  if (lower === 'in') return /^an?$/.test(first.lower) && isLetter(second?.lower ?? '')
  if (!/^(?:on|to|through|via)$/.test(lower)) return false
  const phrase = phraseFrom(reading, mentions, index + 1)
  if (phrase === undefined) return false
  const carrier = readCarrier(reading, mentions, phrase)
  if (lower === 'on') return carrier === 'post' && isCapital(reading.words[phrase.from])
  if (lower === 'to') return carrier === 'medium'
  return carrier === 'medium' || isGoBetween(reading.words[phrase.head].lower)
}

/** 'called it "a joke" | on Chatter': one capital at the end, no place and no day. */
function isPlatformAtEnd({ words, article }: Reading, mentions: Mentions, on: number, end: number): boolean {
  const name = words[on + 1]
  if (on + 2 !== end || !isCapital(name) || name.lower in MONTHS || name.lower in WEEKDAYS) return false
  return (
    isPlatform(article.text.slice(name.span.start, name.span.end)) ||
    !mentions.within(name.span).some(({ entity }) => entity.type === 'place')
  )
}

/** "the deal stood | in an email to Radio Sund": a letter to a medium is no part of what it says. */
function isToMedium(reading: Reading, mentions: Mentions, index: number): boolean {
  const { words } = reading
  if (words[index].lower !== 'in' || words[index + 3]?.lower !== 'to') return false
  const phrase = phraseFrom(reading, mentions, index + 4)
  return phrase !== undefined && readCarrier(reading, mentions, phrase) === 'medium'
}

/** "when the Gazette rang him": a subject, a verb of contact, and a pronoun to the end. */
function isContactClause(words: readonly Word[], when: number, end: number): boolean {
  const verb = words.slice(when, end).findIndex(isContact)
  return verb !== -1 && when + verb + 2 === end && words[end - 1].upos === 'PRON'
}

/** "in an interview …", "in a Loop post" */
const FORMS = /^(?:interview|statement|comment|remark|speech|post|tweet)s?$/
/** "on the programme" */
const SHOWS = /^(?:show|programme|program|podcast|edition|broadcast|newscast|bulletin)s?$/

/** "in an interview …", "in an audio message played on …": such a tail says how, with or without a comma. */
function isFormFrom(reading: Reading, mentions: Mentions, from: number): boolean {
  const { words } = reading
  const phrase = phraseFrom(reading, mentions, from)
  if (phrase === undefined || !/^(?:in|on)$/.test(words[from - 1].lower)) return false
  const noun = words[phrase.head].lower
  if (words[from - 1].lower === 'on') return SHOWS.test(noun)
  if (FORMS.test(noun) || SHOWS.test(noun)) return true
  const isOfPlatform =
    words[phrase.head - 1].upos === 'PROPN' && /^(?:story|thread|video|message|reel)$/.test(noun)
  const carrier = readCarrier(reading, mentions, phrase)
  const next = words[phrase.to]
  const isPaper = carrier === 'document' || carrier === 'form'
  return isOfPlatform || (isPaper && next?.upos === 'VERB' && isPassingOn(next.lemma))
}
