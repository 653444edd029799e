import { isPassingOn } from '../../../knowledge/index.js'
import { type Draft, type Range, trimMarks } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading, Word } from '../read-words.js'
import { isParenthesis, passesOn, reporterOf } from './parenthesis.js'
import { phraseFrom } from './phrase.js'
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
  return whole.map((draft) => {
    const content = draft.content
      .flatMap((piece) => withoutOpening(reading, mentions, draft, piece))
      .map((piece) => withoutAside(reading, piece))
      .map((piece) => withoutTail(reading, mentions, piece))
    return content.length === 0 ? draft : { ...draft, content }
  })
}

/** 'according to | a recording | played to the jury': the content is nothing but the rest of the source. */
function isRestOfSource({ words }: Reading, { cue, source, content }: Draft): boolean {
  if (cue.length === 0 || words[cue[0].from].lower !== 'according' || content.length !== 1) return false
  return source.some(({ to }) => to === content[0].from)
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
  const isWhole = PREPOSITION.test(words[piece.from].lower)
  const preposition = isWhole ? piece.from : piece.from - 1
  if (words[piece.from].quotation !== -1 || preposition < 0 || !PREPOSITION.test(words[preposition].lower))
    return [piece]
  if (words[preposition].upos === 'PART' || !carriesFrom(reading, mentions, preposition + 1)) return [piece]
  for (let index = piece.from; index < piece.to; index += 1) {
    const { lower, upos, quotation } = words[index]
    if (quotation !== -1) break
    if (/^(?:that|whether)$/.test(lower) && upos === 'SCONJ') return [{ from: index, to: piece.to }]
  }
  return 1 < content.length && !isWhole ? [] : [piece]
}

/** A piece ends before ", in a letter to the Speaker", and after its last quotation before "in a letter". */
function withoutTail(reading: Reading, mentions: Mentions, piece: Range): Range {
  const { words } = reading
  for (let index = piece.to - 2; piece.from < index && piece.to - LONGEST_TAIL < index; index -= 1) {
    const word = words[index]
    if (word.quotation !== -1) return piece
    if (/^[-–—]$/.test(word.text) && endsInCarrier(reading, mentions, index + 1, piece.to))
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
  return isOfPlatform || (carrier === 'document' && next?.upos === 'VERB' && isPassingOn(next.lemma))
}
