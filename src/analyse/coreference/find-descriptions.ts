import type { EntityType } from '../../article/index.js'
import {
  countryNamed,
  countryOfDemonym,
  genderOfTitle,
  isBody,
  isCourtesy,
  isRole,
  isTitleQualifier,
  sectorOfBody,
  sectorOfRole
} from '../../knowledge/index.js'
import { type Word, wordsBetween } from './document.js'
import type { DraftMention } from './draft-mention.js'
import { isSubject } from './is-subject.js'
import { singularOf } from './singular.js'

const DETERMINER = listed(
  'the a an this that these those his her their its my our your one two three four five six several some many other another both most'
)
const INDEFINITE = listed('a an one two three four five six several some many other another most')
/** Bodies and people that news names without an article. */
const BARE = listed(
  'police parliament authorities officials prosecutors rescuers residents investigators protesters witnesses lawmakers rebels militants insurgents troops soldiers doctors lawyers activists analysts experts critics diplomats organisers organizers campaigners scientists researchers villagers farmers workers fishermen reporters journalists media television'
)
/** Words that end a noun phrase before its noun was found. */
const STOP = listed(
  'outside inside near between against over under into through about around since until without toward towards amid despite out up down off of in on at to for from with by and or but that who which is was are were be has had have will would could should may might can did does do not as than then when where if while because said says told added after before during it he she they we i you so'
)
function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Words that a description has in front of its noun; more are no description. */
const MODIFIERS_MAX = 7

/** Descriptions of people and bodies by what they do: "the finance minister", "a diplomat", "officials", "the militia". */
export function findDescriptions(
  text: string,
  words: readonly Word[],
  names: readonly DraftMention[]
): DraftMention[] {
  const taken = titlesOf(names)
  const found: DraftMention[] = []
  for (let at = 0; at < words.length; at += 1) {
    const head = headFrom(words, at)
    if (head === -1) continue
    // "minister Tarek Olin" and "minister" inside a name are no description of their own.
    if (taken.has(head) || taken.has(head + 1)) continue
    found.push(descriptionOf(text, words, at, head))
    at = head
  }
  return found
}

/** Indices of words inside names, and of the word in front of each: a title's place. */
function titlesOf(names: readonly DraftMention[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { type, from, to } of names) {
    for (let at = from; at < to; at += 1) if (type === 'person' || at + 1 === to) taken.add(at)
  }
  return taken
}

/** Index of the noun of a description that begins at `at`; -1 where none begins. */
function headFrom(words: readonly Word[], at: number): number {
  const { fold } = words[at]
  const opens = DETERMINER.has(fold) || isPossessive(words, at)
  if (!opens) return BARE.has(fold) && !isInsidePhrase(words, at) ? at : headOfAdjective(words, at)
  return lastNoun(words, at + 1)
}

/** "Tolmar's foreign minister": the mark after a country or body opens a description. */
function isPossessive(words: readonly Word[], at: number): boolean {
  return /^['’]s?$/.test(words[at].text) && /^\p{L}/u.test(words[at - 1]?.text ?? '')
}

function isInsidePhrase(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    before.sentence === words[at].sentence &&
    (DETERMINER.has(before.fold) || before.text === '-')
  )
}

/** "Iraqi officials", "state television", "government officials": an adjective or noun before a plural or a body. */
function headOfAdjective(words: readonly Word[], at: number): number {
  const before = words[at - 1]
  if (before !== undefined && before.sentence === words[at].sentence && DETERMINER.has(before.fold)) return -1
  const { fold, text } = words[at]
  if (countryOfDemonym(text) === undefined && countryNamed(text) === undefined && !isTitleQualifier(fold))
    return -1
  const head = lastNoun(words, at + 1)
  return head !== -1 && /s$|men$|^police$|^media$|^television$/.test(words[head].fold) ? head : -1
}

/** The last role or body noun before the phrase ends. */
function lastNoun(words: readonly Word[], from: number): number {
  let head = -1
  for (let at = from; at < from + MODIFIERS_MAX && at < words.length; at += 1) {
    const { fold, text, sentence } = words[at]
    if (sentence !== words[from - 1].sentence || STOP.has(fold) || (/^[^\p{L}]/u.test(text) && text !== '-'))
      break
    if (endsPhrase(words[at], head) && text !== '-') break
    if (isNoun(words, at)) head = at
    else if (head !== -1 && text !== '-' && words[at].upos === 'X') break
    else if (head !== -1 && words[at].upos === 'NOUN') head = -1
  }
  return head
}

/** A verb that is no participle in front of a noun, a preposition, another article. */
function endsPhrase({ upos, deprel }: Word, head: number): boolean {
  if (upos === 'VERB') return head !== -1 || deprel !== 'amod'
  return /^(?:ADP|DET|AUX|SCONJ|CCONJ|PRON)$/.test(upos) || (upos === 'ADV' && head !== -1)
}

function isNoun(words: readonly Word[], at: number): boolean {
  const { text, fold, upos } = words[at]
  if (upos !== 'X' && upos !== 'NOUN' && upos !== 'PROPN') return false
  if (isCourtesy(text) && (text !== fold || fold === 'justice')) return false
  return (isRole(fold) || isBody(fold)) && /^\p{L}+(?:-\p{L}+)*$/u.test(text)
}

function descriptionOf(text: string, words: readonly Word[], at: number, head: number): DraftMention {
  const from = isPossessive(words, at) ? at + 1 : at
  const noun = words[head].fold
  const person = isRole(noun) && (!isBody(noun) || singularOf(noun) === noun)
  const plural = (noun !== singularOf(noun) && noun !== 'authorities') || noun === 'police'
  const body = !isRole(noun)
  const modifiers = modifiersOf(words, at, head)
  return {
    span: { start: words[from].span.start, end: words[head].span.end },
    kind: 'description',
    type: typeOf(body, plural && person),
    gender: body ? (plural ? null : 'neuter') : (genderOfTitle(singularOf(noun)) ?? null),
    plural,
    from,
    to: head + 1,
    sentence: words[at].sentence,
    quotation: words[at].quotation,
    subject: isSubject(words, from, head + 1),
    words: modifiers,
    head: singularOf(noun),
    titles: body || plural ? [] : [wordsBetween(text, words, titleStart(words, from, head), head + 1)],
    context: new Set(modifiers),
    ...originOf(words, at, head, body),
    indefinite: INDEFINITE.has(words[from].fold) || (plural && !DETERMINER.has(words[from].fold)),
    government:
      body &&
      /^(?:government|administration|authorities)$/.test(noun) &&
      originOf(words, at, head, body).country !== undefined
  }
}

function typeOf(body: boolean, people: boolean): EntityType {
  if (body) return 'organization'
  return people ? 'group' : 'person'
}

/** What stands before the noun, and the bodies it is "of": compared with titles and with other descriptions. */
function modifiersOf(words: readonly Word[], at: number, head: number): string[] {
  const modifiers: string[] = []
  if (isPossessive(words, at)) modifiers.push(words[at - 1].fold)
  for (let index = at; index < head; index += 1) {
    const { fold, text } = words[index]
    if (!DETERMINER.has(fold) && !STOP.has(fold) && /^\p{L}/u.test(text)) modifiers.push(singularOf(fold))
  }
  if (words[head + 1]?.fold === 'of' || words[head + 1]?.fold === 'for') {
    for (
      let index = head + 2;
      index < head + 7 && words[index]?.sentence === words[head].sentence;
      index += 1
    ) {
      if (/^\p{Lu}/u.test(words[index].text)) modifiers.push(singularOf(words[index].fold))
      else if (words[index].fold !== 'the' && words[index].fold !== 'of') break
    }
  }
  return modifiers
}

function titleStart(words: readonly Word[], from: number, head: number): number {
  let start = head
  while (from < start && isTitleQualifier(words[start - 1].fold)) start -= 1
  return start
}

function originOf(
  words: readonly Word[],
  at: number,
  head: number,
  body: boolean
): { country?: string; sector?: string } {
  const sector = body ? sectorOfBody(words[head].fold) : sectorOfRole(words[head].fold)
  let country = isPossessive(words, at) ? countryNamed(words[at - 1].text) : undefined
  for (let index = at; index < head; index += 1) {
    country ??=
      countryOfDemonym(words[index].text) ??
      (/^\p{Lu}/u.test(words[index].text) ? countryNamed(words[index].text) : undefined)
  }
  if (country === undefined && /^(?:of|for)$/.test(words[head + 1]?.fold ?? ''))
    country = words[head + 2] && countryNamed(words[head + 2].text)
  return { ...(country ? { country } : {}), ...(sector && sector !== 'UNK' ? { sector } : {}) }
}
