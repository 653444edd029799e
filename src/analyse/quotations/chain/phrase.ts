import { isCarrierNoun, isGoBetween, isOrganizationHead, MONTHS, WEEKDAYS } from '../../../knowledge/index.js'
import type { Range } from '../draft.js'
import type { Mentions } from '../find-speaker.js'
import type { Reading, Word } from '../read-words.js'

/** A noun phrase: its words, and the one that says what it is. */
export interface Phrase extends Range {
  readonly head: number
}

/** Words of one noun phrase; none longer is looked for. */
const LONGEST_PHRASE = 14

/** Relations of what stands before the head in its own phrase. */
const BEFORE_HEAD =
  /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc|flat|nmod:unmarked|advmod|case|goeswith|punct)/

/** Relations that leave the phrase: clauses, what is joined, adverbials. */
const OUTSIDE = /^(?:acl|advcl|parataxis|conj|cc|obl|nsubj|obj|ccomp|xcomp|orphan|dislocated|list)/

/** The noun phrase that begins here, whatever it is governed by; `undefined` where none does. */
export function phraseFrom(reading: Reading, mentions: Mentions, start: number): Phrase | undefined {
  const { words } = reading
  const first = words[start]
  if (first === undefined || first.quotation !== -1 || !opensPhrase(first)) return undefined
  const name = nameFrom(reading, mentions, start)
  if (name !== undefined && !goesOn(words, name.to)) return { from: start, to: name.to, head: name.to - 1 }
  const number = name === undefined ? -1 : name.to
  if (isNumbered(words, number)) return { from: start, to: number + 1, head: number }
  return phraseOf(reading, mentions, headFrom(words, start), start)
}

/** "Kanal 3": the number hangs on the name, or the name on it. */
function isNumbered(words: readonly Word[], number: number): boolean {
  const word = words[number]
  if (word?.upos !== 'NUM' || words[number - 1].lower in MONTHS) return false
  return word.head === number - 1 || words[number - 1].head === number
}

/** The noun phrase around a head; `from` is where it begins when that is known. */
export function phraseOf(reading: Reading, mentions: Mentions, head: number, from?: number): Phrase {
  const { words } = reading
  let start = from ?? head
  if (from === undefined) {
    while (0 < start && head - LONGEST_PHRASE < start && isBeforeHead(words, start - 1, head)) start -= 1
    while (start < head && isLeader(words[start])) start += 1
  }
  let to = head + 1
  while (to < words.length && to < head + LONGEST_PHRASE && isAfterHead(words, to, head)) to += 1
  while (head + 1 < to && /^(?:ADP|PUNCT|CCONJ|SCONJ|DET)$/.test(words[to - 1].upos)) to -= 1
  const name = mentions
    .within(words[head].span)
    .find(({ mention }) => mention.kind === 'name' && words[head].span.start <= mention.span.end)
  if (name !== undefined) to = Math.max(to, wordAfter(words, head, name.mention.span.end))
  to = endOfName(reading, head, to)
  return { from: from ?? startOfCalled(words, start), to, head }
}

/** What stands before a phrase and governs it: "according to". */
function isLeader({ upos, deprel }: Word): boolean {
  return /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(upos) || /^(?:case|fixed|mark|cc)$/.test(deprel)
}

/** "the programme Open Deck", "Harbour Today": capitals right behind a capital or a noun for a medium are its name. */
function endOfName(reading: Reading, head: number, to: number): number {
  const { words } = reading
  if (to !== head + 1 || !(isCapital(words[head]) || isCarrierNoun(nounAt(reading, head), 'medium')))
    return to
  let end = to
  while (
    words[end]?.sentence === words[head].sentence &&
    isCapital(words[end]) &&
    words[end].quotation === words[head].quotation
  ) {
    if (words[end].lower in WEEKDAYS || words[end].lower in MONTHS) break
    end += 1
  }
  return end
}

/** "the newspaper Undertow": the noun for a medium before a name belongs to it. */
function startOfCalled(words: readonly Word[], start: number): number {
  const before = words[start - 1]
  if (before?.sentence !== words[start].sentence || !isCapital(words[start])) return start
  if (before.upos !== 'NOUN' || !isCarrierNoun(before.lower, 'medium')) return start
  let from = start - 1
  while (
    0 < from &&
    /^(?:DET|ADJ|NOUN)$/.test(words[from - 1].upos) &&
    words[from - 1].sentence === before.sentence
  )
    from -= 1
  return from
}

export function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}

/** Hyphens that join a word, on either side; no word has more. */
const HYPHENS_MAX = 4

/** The word of a noun with what hyphens join to it: "op-ed", "phone-in". */
export function nounAt({ words, article }: Reading, head: number): string {
  let from = head
  let to = head + 1
  const isJoined = (hyphen: number) => words[hyphen]?.text === '-' && isTight(words, hyphen)
  for (let joined = 0; joined < HYPHENS_MAX && isJoined(from - 1); joined += 1) from -= 2
  for (let joined = 0; joined < HYPHENS_MAX && isJoined(to); joined += 1) to += 2
  return article.text.slice(
    words[Math.max(0, from)].span.start,
    words[Math.min(to, words.length) - 1].span.end
  )
}

function isTight(words: readonly Word[], hyphen: number): boolean {
  return (
    words[hyphen - 1]?.span.end === words[hyphen].span.start &&
    words[hyphen].span.end === words[hyphen + 1]?.span.start
  )
}

/** A capitalised or determined noun, an adjective, a pronoun, a number. */
function opensPhrase({ upos, text, deprel }: Word): boolean {
  return deprel === 'amod' || /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|X)$/.test(upos) || /^\p{Lu}/u.test(text)
}

/** The name that begins at a word or right after its article. */
function nameFrom({ words }: Reading, mentions: Mentions, start: number): Range | undefined {
  const first = /^(?:the|a|an)$/.test(words[start].lower) ? start + 1 : start
  if (words[first] === undefined || words[first].sentence !== words[start].sentence) return undefined
  const found = mentions
    .within(words[first].span)
    .filter(({ mention }) => mention.kind === 'name' && mention.span.start <= words[first].span.start)
  if (found.length === 0) return undefined
  const end = Math.max(...found.map(({ mention }) => mention.span.end))
  const to = wordAfter(words, first, end)
  return words[to - 1].quotation === -1 ? { from: first, to } : undefined
}

/** Whether the words after a name belong to its phrase: "the Marrow Mail newspaper", "Horizon's site". */
function goesOn(words: readonly Word[], to: number): boolean {
  const next = words[to]
  if (next === undefined || next.sentence !== words[to - 1].sentence) return false
  if (next.upos === 'NUM') return isNumbered(words, to)
  if (isTimeWord(next)) return false
  return /^(?:NOUN|PROPN|ADJ)$/.test(next.upos) || /^(?:['’]s?|of|-)$/.test(next.text)
}

function isTimeWord({ lower }: Word): boolean {
  if (lower in WEEKDAYS) return true
  return /^(?:yesterday|today|tonight|tomorrow|last|this|earlier|later|early|late|next|then)$/.test(lower)
}

/** From the first word of a phrase to its head, up the tree. */
function headFrom(words: readonly Word[], start: number): number {
  let head = start
  for (let step = 0; step < LONGEST_PHRASE; step += 1) {
    const { head: up, deprel } = words[head]
    if (up <= head || start + LONGEST_PHRASE < up || !BEFORE_HEAD.test(deprel)) break
    if (words[up].sentence !== words[start].sentence || /^(?:VERB|AUX)$/.test(words[up].upos)) break
    if (isBroken(words, head, up)) break
    head = up
  }
  while (words[head + 1]?.deprel === 'flat' && words[head + 1].head <= head) head += 1
  return head
}

function isBroken(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (/^[,;:.()“”"«»]$/.test(words[index].text)) return true
  return false
}

function isBeforeHead(words: readonly Word[], index: number, head: number): boolean {
  const word = words[index]
  if (word.sentence !== words[head].sentence || word.quotation !== words[head].quotation) return false
  if (/^[,;:.()“”"«»–—]$/.test(word.text)) return false
  const path = relationTo(words, index, head)
  return path !== undefined && BEFORE_HEAD.test(path)
}

function isAfterHead(words: readonly Word[], index: number, head: number): boolean {
  const word = words[index]
  if (word.upos === 'ADP' && isDate(words[index + 1])) return false
  if (word.sentence !== words[head].sentence || word.quotation !== words[head].quotation) return false
  if (/^[,;:.!?()“”"«»–—]$/.test(word.text)) return false
  const path = relationTo(words, index, head)
  return path !== undefined && !OUTSIDE.test(path)
}

/** "on Saturday", "in May": when, not what. */
function isDate(word: Word | undefined): boolean {
  return word !== undefined && (word.lower in WEEKDAYS || word.lower in MONTHS)
}

/** The relation of the topmost word under the head on the way to a word; a clause on the way counts first. */
function relationTo(words: readonly Word[], index: number, head: number): string | undefined {
  let at = index
  let relation: string | undefined
  for (let step = 0; step < LONGEST_PHRASE && at !== -1; step += 1) {
    if (at === head) return relation
    const { deprel } = words[at]
    if (relation === undefined || !/^(?:acl|advcl)/.test(relation)) relation = deprel
    at = words[at].head
  }
  return undefined
}

function wordAfter(words: readonly Word[], from: number, end: number): number {
  let to = from
  while (to < words.length && words[to].span.start < end) to += 1
  return to
}

/** "officials", "residents", "the security service": a noun for people or a body, where coreference found nobody. */
export function isSpeaker(noun: string): boolean {
  return (
    /(?:ers?|ors?|ists?|ants?|ents?|men|man|woman|women|people|sources?|officials?|aides?|defen[cs]e)$/.test(
      noun
    ) ||
    isOrganizationHead(noun) ||
    isGoBetween(noun)
  )
}
