import type { EntityType } from '../../article/index.js'
import { isBody, isRole, MONTHS, TIME_UNITS, WEEKDAYS } from '../../knowledge/index.js'
import { bySpan, contains, type Span } from '../../text/index.js'
import type { Word } from './document.js'
import { type DraftMention, NO_WORDS } from './draft-mention.js'
import { isSubject } from './is-subject.js'

/** Words that hang on a noun without beginning a phrase of their own. */
const INSIDE = /^(?:flat|fixed|goeswith)/
/** Relations in which a number or an adjective stands for a thing: "three were killed", "the poor". */
const NOMINAL = /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|root)/
/** What a noun may have in front of it and keep in its phrase. */
const BEFORE = /^(?:det|amod|nummod|compound|nmod:poss|advmod|case|punct|flat|nmod|obl)/
/** How far in front of its noun a phrase may begin. */
const WORDS_BEFORE_MAX = 12

/** Pronouns that ask, or say that there is something: they stand for nobody. */
const EMPTY = /^(?:there|who|whom|whose|which|what|whoever|whatever)$/

/**
 * Every noun phrase that no other mention or title stands for: things, plans, happenings, sums; "this" and "others". Each reaches
 * from its first word before the noun to the noun; what follows the noun is left out, as with descriptions of people.
 */
export function findNounPhrases(
  words: readonly Word[],
  others: readonly DraftMention[],
  titles: readonly Span[] = []
): DraftMention[] {
  const taken = headsOf(others)
  for (const at of wordsWithin(words, titles)) taken.add(at)
  const found: DraftMention[] = []
  for (const [at, word] of words.entries()) {
    if (taken.has(at) || !isNominal(word) || isRelative(words, at)) continue
    const phrase = withBearer(words, phraseAt(words, at), at, taken)
    for (let index = at + 1; index < phrase.to; index += 1) taken.add(index)
    found.push(phrase)
  }
  return found
}

/** "Retired pilot Gunnar Aske": capitals behind a role that no name was found in are its bearer's, and belong to the phrase. */
function withBearer(
  words: readonly Word[],
  phrase: DraftMention,
  head: number,
  taken: ReadonlySet<number>
): DraftMention {
  if (phrase.kind !== 'description' || phrase.type !== 'person' || words[head].upos !== 'NOUN') return phrase
  let to = phrase.to
  while (to < words.length && to < phrase.to + BEARER_MAX && isBearer(words, to, head) && !taken.has(to))
    to += 1
  return to === phrase.to ? phrase : { ...phrase, to, span: { ...phrase.span, end: words[to - 1].span.end } }
}

/** Words of a bearer's name. */
const BEARER_MAX = 3

function isBearer(words: readonly Word[], at: number, head: number): boolean {
  const { upos, text, sentence, quotation } = words[at]
  if (sentence !== words[head].sentence || quotation !== words[head].quotation) return false
  return upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text)
}

/** Indices of the words inside spans that do not overlap. */
function wordsWithin(words: readonly Word[], spans: readonly Span[]): number[] {
  const sorted = [...spans].sort(bySpan)
  let at = 0
  return [...words.keys()].filter((index) => {
    const { span } = words[index]
    while (at < sorted.length && sorted[at].end <= span.start) at += 1
    return at < sorted.length && contains(sorted[at], span)
  })
}

/** The words that other mentions are about; any word of a name. */
function headsOf(mentions: readonly DraftMention[]): Set<number> {
  const heads = new Set<number>()
  for (const { kind, from, to } of mentions) {
    for (let at = kind === 'name' ? from : to - 1; at < to; at += 1) heads.add(at)
  }
  return heads
}

function isNominal({ upos, deprel, fold, text }: Word): boolean {
  if (INSIDE.test(deprel) || !/[\p{L}\p{N}]/u.test(text)) return false
  if (upos === 'NOUN' || upos === 'PROPN') return true
  if (upos === 'PRON') return !EMPTY.test(fold)
  return (upos === 'NUM' || upos === 'SYM') && NOMINAL.test(deprel)
}

/** "the plan that failed" */
function isRelative(words: readonly Word[], at: number): boolean {
  return words[at].fold === 'that' && words[words[at].head]?.deprel === 'acl:relcl'
}

function phraseAt(words: readonly Word[], at: number): DraftMention {
  const from = words[at].deprel === 'compound' ? at : startOf(words, at)
  const { fold, lemma, upos, sentence, quotation } = words[at]
  const to = endOf(words, at)
  const isPronoun = upos === 'PRON' && from === at
  const first = words[from].fold
  return {
    span: { start: words[from].span.start, end: words[to - 1].span.end },
    kind: isPronoun ? 'pronoun' : 'description',
    type: isPronoun ? null : typeOf(lemma.toLowerCase(), isPlural(words[at])),
    gender: null,
    plural: isPlural(words[at]),
    from,
    to,
    sentence,
    quotation,
    subject: isSubject(words, from, to),
    words: modifiersOf(words, from, at),
    head: isPronoun ? fold : lemma.toLowerCase(),
    titles: [],
    context: NO_WORDS,
    indefinite: /^(?:an?|some|any|no|another|several|many|few|one|two|three|other|each|every)$/.test(first),
    government: false,
    unlisted: true
  }
}

/** What a thing is stays open; a role is somebody's, and days and hours are surely no person, body or place. */
function typeOf(lemma: string, plural: boolean): EntityType | null {
  if (isRole(lemma) && !isBody(lemma)) return plural ? 'group' : 'person'
  return TIMES.has(lemma) ? 'other' : null
}

const TIMES: ReadonlySet<string> = new Set([WEEKDAYS, MONTHS, TIME_UNITS].flatMap(Object.keys))

/** The first of the words before the noun that hang on it, without a preposition or a mark at their edge. */
function startOf(words: readonly Word[], head: number): number {
  let from = head
  while (0 < from && head - from < WORDS_BEFORE_MAX && hangsOn(words, from - 1, head)) from -= 1
  while (from < head && /^(?:ADP|PUNCT|CCONJ|SCONJ|PART)$/.test(words[from].upos)) from += 1
  return from
}

function hangsOn(words: readonly Word[], at: number, head: number): boolean {
  if (words[at].sentence !== words[head].sentence) return false
  for (let up = at, steps = 0; steps < 4; steps += 1) {
    if (!BEFORE.test(words[up].deprel) && !(up !== at && words[up].deprel === 'conj')) return false
    if (up === at && words[up].deprel === 'case' && words[up].head === head && !isPossessiveMark(words[up]))
      return false
    up = words[up].head
    if (up === head) return true
    if (up === -1 || head < up) return false
  }
  return false
}

function isPossessiveMark({ text }: Word): boolean {
  return /^['’]s?$/.test(text)
}

function endOf(words: readonly Word[], head: number): number {
  let to = head + 1
  while (to < words.length && words[to].head === head && INSIDE.test(words[to].deprel)) to += 1
  return to
}

function isPlural({ upos, fold, lemma }: Word): boolean {
  if (upos === 'PRON')
    return /^(?:we|us|our|ours|ourselves|these|those|others|both|many|some|all|few|several)$/.test(fold)
  return upos === 'NOUN' && fold.endsWith('s') && lemma.toLowerCase() !== fold
}

function modifiersOf(words: readonly Word[], from: number, head: number): string[] {
  const modifiers: string[] = []
  for (let at = from; at < head; at += 1) {
    const { upos, lemma } = words[at]
    if (/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(upos)) modifiers.push(lemma.toLowerCase())
  }
  return modifiers
}
