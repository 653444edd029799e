import { type Force, readCueNoun, readCueVerb } from '../../../knowledge/index.js'
import { type Draft, type Range, trimMarks } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading, Word } from '../read-words.js'
import { isBareAddressee } from './bare-addressee.js'
import { startOfVerb, subjectOf } from './carriage.js'
import { phraseOf } from './phrase.js'

/** Verbs of thinking, wishing and finding: what they report did not pass anybody's mouth. */
const SILENT = new Set(
  `think believe estimate hope expect fear understand find show learn rule reckon consider regard view see want plan
  seek prefer like decide know feel appear seem intend aim favor favour support back oppose agree hear read doubt indicate
  sum imply signal wonder muse reflect address face threaten refuse decline continue speak`.split(/\s+/)
)

const POLLS = /^(?:poll|polls|polling|survey|surveys)$/

/** Words between a verb and what is said: "told the officers of the night shift that". */
const OPENING_MAX_WORDS = 10

/**
 * Speech within speech. "The man told officers that he had slept, a spokeswoman said": what reached the page is the
 * man's statement, through the spokeswoman. Where a relay stands in a parenthesis or after "according to", the saying
 * that its words begin with is the statement, and the relay's own draft goes with it as `outer`. A relay that governs the
 * words ("a medium reported that the mayor had promised") keeps them: only outermost attributions are statements. Takes
 * drafts; gives as many.
 */
export function unfoldDrafts(reading: Reading, mentions: Mentions, drafts: readonly Draft[]): Draft[] {
  const cued = new Uint8Array(reading.words.length)
  for (const { cue } of drafts) for (const { from, to } of cue) cued.fill(1, from, to)
  return drafts.map((draft) => {
    if (!isPassedOn(reading, draft)) return draft
    const verb = sayingIn(reading, draft, cued)
    return verb === -1 ? draft : (unfolded(reading, mentions, draft, verb) ?? draft)
  })
}

/** The relay comes after the words it passes on, in a parenthesis, or in an "according to". */
function isPassedOn({ words }: Reading, { cue, content, source }: Draft): boolean {
  if (cue.length === 0 || source.length === 0 || content.length !== 1) return false
  // Those who answer a poll say nothing that the poll passes on.
  if (words.slice(source[0].from, source[0].to).some(({ lower }) => POLLS.test(lower))) return false
  return words[cue[0].from].lower === 'according' || content[0].from < cue[0].from
}

/** The verb of saying in the relay's sentence that the content begins with or hangs on; -1 for none. */
function sayingIn({ words }: Reading, { cue, content }: Draft, cued: Uint8Array): number {
  const top = topOf(words, content[0])
  if (top === -1) return -1
  const others = words[top].quotation === -1 ? [] : clausesBeside(words, content[0])
  for (const verb of [top, words[top].head, ...others]) {
    if (verb === -1 || (top < verb && !others.includes(verb)) || cued[verb] === 1) continue
    if (words[verb].sentence !== words[cue[0].from].sentence) continue
    if (isSaying(words, verb) || carriesQuotation(words, content[0], verb)) return verb
  }
  return -1
}

/** '"We prayed," | a passenger told his wife | …': verbs outside the marks that hang where the quotation does. */
function clausesBeside(words: readonly Word[], { from, to }: Range): number[] {
  const found: number[] = []
  for (let index = from; index < to; index += 1) {
    const { head, upos, quotation } = words[index]
    if (upos === 'VERB' && quotation === -1 && (head < from || to <= head)) found.push(index)
  }
  return found
}

/** "gave warning", "made a promise": the noun of saying that a light verb gives; -1 for none. */
function givenNoun(words: readonly Word[], verb: number): number {
  if (!/^(?:give|make|issue|offer)$/.test(words[verb].lemma)) return -1
  for (let index = verb + 1; index < words.length && index < verb + 5; index += 1) {
    const { head, deprel, lower } = words[index]
    if (head !== verb || !/^(?:obj|xcomp)/.test(deprel)) continue
    const opens = /^(?:that|to|of)$/.test(words[index + 1]?.lower ?? '')
    return opens && readCueNoun(lower) !== undefined ? index : -1
  }
  return -1
}

/** '"You had one job," the coach screamed': beside a quotation any verb speaks. */
function carriesQuotation(words: readonly Word[], piece: Range, verb: number): boolean {
  if (words[piece.from].quotation === -1 || words[verb].upos !== 'VERB' || words[verb].quotation !== -1)
    return false
  if (verb < piece.from || piece.to <= verb) return false
  let end = piece.from
  while (end < verb && words[end].quotation === words[piece.from].quotation) end += 1
  return words[end - 2]?.text === ',' && verb - end < 8 && end <= subjectOf(words, verb)
}

function isSaying(words: readonly Word[], verb: number): boolean {
  const { upos, lower, lemma, quotation } = words[verb]
  if (upos !== 'VERB' || quotation !== -1 || /^['’]/.test(words[verb - 1]?.text ?? '')) return false
  if (lower.endsWith('ing')) return false
  const reports = readCueVerb(lower) !== undefined && !SILENT.has(lemma)
  if (!reports && givenNoun(words, verb) === -1) return false
  for (let index = Math.max(0, verb - 4); index < verb; index += 1) {
    const { head, deprel, lower: word } = words[index]
    if (index + 1 === verb && word === 'to') return false
    if (/^(?:will|can|could|may|might|should|must)$/.test(word) || (word === 'would' && index + 1 === verb))
      return false
    if (head === verb && (deprel === 'aux:pass' || /^(?:not|n't|never)$/.test(word))) return false
  }
  return true
}

/** The word of a range that hangs on none of its others; -1 for none. */
function topOf(words: readonly Word[], { from, to }: Range): number {
  for (let index = from; index < to; index += 1) {
    const { head, upos } = words[index]
    if (!/^(?:PUNCT|X|SCONJ|CCONJ|ADP)$/.test(upos) && (head < from || to <= head)) return index
  }
  return -1
}

function unfolded(reading: Reading, mentions: Mentions, outer: Draft, verb: number): Draft | undefined {
  const { words } = reading
  const subject = innerSubject(words, outer, verb)
  if (subject === -1 || verb < subject || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(words[subject].upos))
    return undefined
  if (/^(?:which|that|who|whom|what|there)$/.test(words[subject].lower)) return undefined
  const relays = outer.source.filter((range) => !isIn([range], subject))
  if (relays.length === 0) return undefined
  const from = startOfVerb(words, verb)
  const source = trimMarks(reading, { from: phraseOf(reading, mentions, subject).from, to: from })
  const content = contentAfter(reading, outer, verb)
  if (source === undefined || !isSaid(words, verb, content) || isSame(reading, mentions, outer, subject))
    return undefined
  return {
    content,
    source: [source],
    cue: [{ from, to: Math.max(verb, givenNoun(words, verb)) + 1 }],
    force: forceOf(words, verb),
    rule: 'unfolded',
    confidence: outer.confidence,
    outer: { ...outer, source: relays }
  }
}

/** The verb's own subject, or one before it that the parser hung on the relay's verb. */
function innerSubject(words: readonly Word[], { cue }: Draft, verb: number): number {
  const own = subjectOf(words, verb)
  if (own !== -1) return own
  const relaying = cue[0].to - 1
  for (let index = verb - 1; 0 <= index && words[index].sentence === words[verb].sentence; index -= 1) {
    if (words[index].head === relaying && words[index].deprel.startsWith('nsubj')) return index
  }
  return -1
}

/** A clause, a quotation, or what a verb of more than saying reports: "ordered an inspection". */
function isSaid(words: readonly Word[], verb: number, content: readonly Range[]): boolean {
  const [first] = content
  if (first === undefined) return false
  if (content.some(({ from, to }) => words.slice(from, to).some(({ quotation }) => quotation !== -1)))
    return true
  if (givenNoun(words, verb) === -1 && readCueVerb(words[verb].lower)?.clause !== true) return false
  if (/^(?:that|whether|to)$/.test(words[first.from].lower)) return true
  // "has asked for protection, his office said": the office tells what was done, not what was said.
  if (words[first.from].lower === 'for') return false
  const entry = readCueVerb(words[verb].lower)
  if (entry?.addressed || !/^(?:neutral|claiming)$/.test(entry?.force ?? 'neutral')) return true
  return words
    .slice(first.from, first.to)
    .some(({ head, deprel }) => head === verb && /^[cx]comp/.test(deprel))
}

/** Who passes on is who spoke: "she told the party she was tired, she said". */
function isSame({ words }: Reading, mentions: Mentions, outer: Draft, subject: number): boolean {
  const top = topOf(words, outer.source[0])
  if (top === -1) return false
  if (words[top].upos === 'PRON' && words[top].lower === words[subject].lower) return true
  if (words[top].upos === 'PRON' && words[subject].upos !== 'PRON') return false
  if (
    words
      .slice(Math.max(0, subject - 4), subject)
      .some(({ head, deprel }) => head === subject && deprel === 'nmod:poss')
  )
    return false
  const [speaker] = mentions.within(words[subject].span)
  const [relay] = mentions.within(words[top].span)
  return speaker !== undefined && speaker.entity === relay?.entity
}

function forceOf(words: readonly Word[], verb: number): Force {
  const noun = givenNoun(words, verb)
  const force = noun === -1 ? readCueVerb(words[verb].lower)?.force : readCueNoun(words[noun].lower)
  return force ?? 'neutral'
}

function isIn(ranges: readonly Range[], index: number): boolean {
  return ranges.some(({ from, to }) => from <= index && index < to)
}

/** The outer words behind the verb, without whom it addresses. */
function contentAfter(reading: Reading, { content }: Draft, verb: number): Range[] {
  const found: Range[] = []
  for (const piece of content) {
    const opening = openingQuotation(reading.words, piece, verb)
    if (opening !== undefined) found.push(opening)
    if (piece.to <= verb + 1 || opening !== undefined) continue
    const first = piece.from <= verb ? startAfter(reading.words, verb, piece.to) : piece.from
    const from = isBareAddressee(reading.words, verb, first) ? first + 1 : first
    const trimmed = from < piece.to ? trimMarks(reading, { from, to: piece.to }) : undefined
    if (trimmed !== undefined) found.push(trimmed)
  }
  return found
}

/** The quotation that a piece begins with, before its speaker and verb. */
function openingQuotation(words: readonly Word[], piece: Range, verb: number): Range | undefined {
  if (verb < piece.from || piece.to <= verb || words[piece.from].quotation === -1) return undefined
  let to = piece.from
  while (to < verb && words[to].quotation === words[piece.from].quotation) to += 1
  return { from: piece.from, to }
}

/** Where what is said begins: at "that" or "to", at a quotation, at the clause that hangs on the verb, or at once. */
function startAfter(words: readonly Word[], verb: number, end: number): number {
  const last = Math.min(end, verb + 1 + OPENING_MAX_WORDS)
  for (let index = verb + 1; index < last; index += 1) {
    const { upos, lower, quotation } = words[index]
    if (quotation !== -1 || (upos === 'SCONJ' && /^(?:that|whether|if)$/.test(lower))) return index
    if (lower === 'to' && upos === 'PART') return index
  }
  for (let index = verb + 1; index < end; index += 1) {
    if (words[index].head === verb && /^(?:ccomp|xcomp)/.test(words[index].deprel))
      return leftmost(words, index, verb)
  }
  return verb + 1
}

/** First word behind the verb that hangs on a word. */
function leftmost(words: readonly Word[], top: number, verb: number): number {
  let first = top
  for (let index = verb + 1; index < top; index += 1) {
    let at = index
    for (let step = 0; step < 12 && at !== -1 && at !== top; step += 1) at = words[at].head
    if (at === top) return index
    first = top
  }
  return first
}
