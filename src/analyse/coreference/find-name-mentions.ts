import type { Annotated, EntityType, Name } from '../../article/index.js'
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  countryOfMetonym,
  genderOfFirstName,
  genderOfTitle,
  isWholeCountry,
  isWholeGovernment,
  organizationNamed,
  readCueVerb,
  sectorOfOrganizationHead,
  sectorOfRole
} from '../../knowledge/index.js'
import { foldedWords, wordsOf } from '../../text/index.js'
import type { Word } from './document.js'
import type { DraftMention, PersonGender } from './draft-mention.js'
import { isSubject } from './is-subject.js'
import { singularOf } from './singular.js'

/** Words of a name's surroundings that are read as describing it. */
const APPOSITION_WORDS_MAX = 10

/** The names of the article as mentions. Adjectives of nationality ("the French coast") refer to nobody and are left out. */
export function findNameMentions(
  article: Annotated<'tokens' | 'names'>,
  words: readonly Word[]
): DraftMention[] {
  const mentions: DraftMention[] = []
  let at = 0
  for (const [index, name] of article.names.entries()) {
    while (at < words.length && words[at].span.end <= name.span.start) at += 1
    if (at === words.length) break
    let to = at
    while (to < words.length && words[to].span.start < name.span.end) to += 1
    if (at === to || isAdjective(article.text, words, name, to)) continue
    mentions.push(mentionOf(article, words, index, { from: at, to }))
  }
  return mentions
}

/** "French" before a noun; "the French" and "Frenchmen" are people. */
function isAdjective(text: string, words: readonly Word[], name: Name, to: number): boolean {
  if (name.type !== 'group') return false
  const last = words[to - 1]
  if (last.upos === 'ADJ' && last.deprel === 'amod') return true
  // "Kurds said" against "Sudanese troops": the plural of most, but not of all.
  if (/(?:[^s]s|men|women)$/.test(last.fold) && countryOfDemonym(wordsOf(text, name.span)) !== undefined)
    return false
  const next = words[to]
  if (next === undefined || !/^\p{Ll}/u.test(next.text) || readCueVerb(next.fold) !== undefined) return false
  return (
    /^(?:X|NOUN|ADJ)$/.test(next.upos) &&
    !/^(?:is|was|are|were|has|have|had|will|and|or|in|of|who|to|on|at|for|from|by)$/.test(next.fold)
  )
}

function mentionOf(
  article: Annotated<'tokens' | 'names'>,
  words: readonly Word[],
  index: number,
  { from, to }: { from: number; to: number }
): DraftMention {
  const { text, names } = article
  const name = names[index]
  const written = wordsOf(text, name.span)
  const titles = name.titles.map((title) => wordsOf(text, title))
  const subject = isSubject(words, from, to)
  const government = isGovernment(written, name.type, words, from, to, subject)
  const type: EntityType = government ? 'organization' : name.type
  const plural = type === 'group'
  return {
    span: name.span,
    kind: 'name',
    type,
    plural,
    from,
    to,
    subject,
    government,
    titles,
    gender: genderOf(written, type, titles),
    sentence: words[from].sentence,
    quotation: words[from].quotation,
    words: foldedWords(written.replace(/[’']s?$/, '')),
    head: singularOf(words[to - 1].fold),
    context: contextOf(words, from, to, index === 0 ? 0 : names[index - 1].span.end, name),
    ...originOf(written, type, titles, words, from, government),
    indefinite: false,
    wholeCountry: type === 'place' && isWholeCountry(written)
  }
}

/** A seat of government that acts: named as one ("the Kremlin"), or a capital as the subject of a verb of saying or acting. */
function isGovernment(
  written: string,
  type: EntityType,
  words: readonly Word[],
  from: number,
  to: number,
  subject: boolean
): boolean {
  if (isWholeGovernment(written)) return type !== 'person'
  if (type !== 'place' || countryOfCapital(written) === undefined || countryNamed(written) !== undefined)
    return false
  if (/^(?:in|at|near|from|to|of|outside)$/.test(words[from - 1]?.fold ?? '')) return false
  return words[from].upos === 'X' ? subject && acts(words, to) : doesByTree(words, from, to)
}

/** "Ankara and Athens blamed each other", "as demanded by Ankara": who does it, and not what is done to it. */
function doesByTree(words: readonly Word[], from: number, to: number): boolean {
  let at = from
  while (at + 1 < to && from <= words[at].head && words[at].head < to) at += 1
  while (words[at].deprel === 'conj' && words[at].head !== -1) at = words[at].head
  const governor = words[words[at].head]
  if (governor === undefined || governor.upos !== 'VERB') return false
  if (words[at].deprel === 'nsubj') return readCueVerb(governor.fold) !== undefined || isMain(governor)
  return words[from - 1]?.fold === 'by' && words[at].deprel.startsWith('obl')
}

function isMain({ deprel }: Word): boolean {
  return /^(?:root|conj|ccomp|parataxis|advcl|acl)/.test(deprel)
}

/** A verb of speech or will follows, auxiliaries and adverbs not counted. */
function acts(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + 4 && at < words.length; at += 1) {
    if (readCueVerb(words[at].fold) !== undefined || words[at].deprel === 'root') return true
    if (
      !/^(?:has|have|had|will|would|could|may|might|also|later|again|is|was|now|\p{L}+ly)$/u.test(
        words[at].fold
      )
    )
      return false
  }
  return false
}

function genderOf(written: string, type: EntityType, titles: readonly string[]): PersonGender | null {
  if (type === 'group') return null
  if (type !== 'person') return 'neuter'
  for (const title of titles) {
    for (const word of title.split(/[\s-]+/)) {
      const gender = genderOfTitle(word)
      if (gender !== undefined) return gender
    }
  }
  const [first, second] = written.split(/[\s-]+/)
  return second === undefined ? null : (genderOfFirstName(first) ?? null)
}

/** Words of its titles, of the names and adjectives before them, and of an apposition behind a comma. */
function contextOf(
  words: readonly Word[],
  from: number,
  to: number,
  previousEnd: number,
  name: Name
): ReadonlySet<string> {
  const context = new Set<string>()
  const titleStart = name.titles[0]?.start ?? name.span.start
  for (let at = from - 1; 0 <= at && from - at < 12 && words[at].sentence === words[from].sentence; at -= 1) {
    const { text, span } = words[at]
    if (span.end <= titleStart && !/^\p{Lu}|^-$/u.test(text)) break
    context.add(singularOf(words[at].fold))
  }
  if (previousEnd === 0) context.delete('')
  if (words[to]?.text === ',') {
    for (
      let at = to + 1;
      at < to + 1 + APPOSITION_WORDS_MAX && words[at]?.sentence === words[from].sentence;
      at += 1
    ) {
      if (/^[,.;:"“”]$|^(?:who|which|said|says|and|has|had|is|was)$/.test(words[at].text)) break
      context.add(singularOf(words[at].fold))
    }
  }
  return context
}

function originOf(
  written: string,
  type: EntityType,
  titles: readonly string[],
  words: readonly Word[],
  from: number,
  government: boolean
): { country?: string; sector?: string } {
  if (government) return { country: countryOfMetonym(written) ?? countryOfCapital(written), sector: 'GOV' }
  if (type === 'place') return defined(countryNamed(written), undefined)
  if (type === 'group') return defined(countryOfDemonym(written), undefined)
  if (type === 'organization') {
    const known = organizationNamed(written)
    const parts = written.split(/\s+/)
    const sector =
      known?.sector ?? sectorOfOrganizationHead(parts[parts.length - 1]) ?? sectorOfOrganizationHead(parts[0])
    return defined(
      known?.code ??
        countryOfMetonym(written) ??
        countryOfDemonym(parts[0]) ??
        countryNamed(parts[0]) ??
        demonymBefore(words, from),
      sector
    )
  }
  if (type !== 'person' || titles.length === 0) return {}
  const start = from - titles.join(' ').split(/[\s-]+/).length
  return defined(demonymBefore(words, start), sectorOfTitles(titles))
}

/** "Iraqi" or "Iraq's" straight in front. */
function demonymBefore(words: readonly Word[], from: number): string | undefined {
  const before = words[from - 1]
  if (before === undefined) return undefined
  if (/^['’]s$/.test(before.text)) return words[from - 2] && countryNamed(words[from - 2].text)
  return countryOfDemonym(before.text) ?? countryNamed(before.text)
}

function sectorOfTitles(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    for (const word of title.split(/\s+/).reverse()) {
      const sector = sectorOfRole(word)
      if (sector !== undefined && sector !== 'UNK' && sector !== 'CVL') return sector
    }
  }
  return undefined
}

function defined(
  country: string | undefined,
  sector: string | undefined
): { country?: string; sector?: string } {
  return { ...(country === undefined ? {} : { country }), ...(sector === undefined ? {} : { sector }) }
}
