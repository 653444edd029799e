import type { Chains } from '../chains.js'
import type { Word } from '../document.js'
import type { DraftMention } from '../draft-mention.js'

/**
 * A description beside a name, with a comma or a form of "to be" between them, means its bearer:
 * "Mira Tolland, the finance minister", "the minister, Mira Tolland", "Mira Tolland is the minister".
 */
export function joinAppositions(chains: Chains, words: readonly Word[]): void {
  const { mentions } = chains
  for (let index = 0; index + 1 < mentions.length; index += 1) {
    const a = mentions[index]
    const named = findNameBehind(chains, words, index)
    if (named !== -1) chains.join(index, named)
    const listed = findListBehind(chains, words, index)
    if (listed !== -1) chains.join(index, listed)
    const next = firstBehind(chains, index)
    if (next === -1) continue
    const b = mentions[next]
    if (a.plural !== b.plural || a.sentence !== b.sentence || b.kind === 'pronoun') continue
    if (isEquation(words, a, b)) chains.join(index, next)
    if (a.kind === b.kind || a.kind === 'pronoun' || a.plural || a.type !== b.type) continue
    if (isBeside(words, a.to, b)) chains.join(index, next)
  }
}

/** "Two deputies, Mira Tolland and Tarek Olin,": the names that make up the group; -1 for none. */
function findListBehind({ mentions }: Chains, words: readonly Word[], index: number): number {
  const { type, to } = mentions[index]
  const list = mentions[index + 1]
  if (type !== 'group' || list?.type !== 'group' || list.head !== '') return -1
  return list.from === to + 1 && words[to].text === ',' ? index + 1 : -1
}

/** How many words may stand between a description and the comma: "for the Joint Water Commission of Tolmar". */
const BODY_WORDS_MAX = 9

/** "A spokesman for the River Guard, Colonel Tarek Olin, said": the name behind the body that the description is of; -1 for none. */
function findNameBehind({ mentions }: Chains, words: readonly Word[], index: number): number {
  const { kind, type, plural, to } = mentions[index]
  if (kind !== 'description' || type !== 'person' || plural) return -1
  if (!/^(?:of|for|at|from)$/.test(words[to]?.fold ?? '')) return -1
  const comma = findComma(words, to)
  if (comma === -1) return -1
  let next = index + 1
  while (next < mentions.length && mentions[next].from <= comma) next += 1
  const name = mentions[next]
  if (name === undefined || name.kind !== 'name' || name.type !== 'person') return -1
  return isBeside(words, comma, name) && endsApposition(words, name) ? next : -1
}

/** The first comma behind a preposition and nothing but a noun phrase. */
function findComma(words: readonly Word[], from: number): number {
  for (let at = from; at < from + BODY_WORDS_MAX && words[at]?.sentence === words[from].sentence; at += 1) {
    if (words[at].text === ',') return at
    if (/^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/.test(words[at].upos) || /^(?:who|that|which)$/.test(words[at].fold))
      return -1
  }
  return -1
}

/** A comma that begins no list, or the end of the sentence. */
function endsApposition(words: readonly Word[], { to }: DraftMention): boolean {
  const [mark, next] = [words[to], words[to + 1]]
  if (mark === undefined || /^[.;:?!]$/.test(mark.text)) return true
  return mark.text === ',' && !/^(?:and|or|\p{Lu}.*)$/u.test(next?.text ?? '')
}

/** The next mention that begins after this one ends. */
function firstBehind(chains: Chains, index: number): number {
  const end = chains.mentions[index].to
  for (let next = index + 1; next < chains.mentions.length && next < index + 4; next += 1) {
    if (end <= chains.mentions[next].from) return next
  }
  return -1
}

/** Nothing, or a comma and the titles of the second, or the country or body it belongs to: ", Tolmar's minister". */
function isBeside(words: readonly Word[], from: number, { from: to, titles, kind }: DraftMention): boolean {
  if (to - from === 0) return true
  if (words[from].text !== ',' || 7 < to - from) return false
  const hasTitle = kind === 'name' && 0 < titles.length
  for (let at = from + 1; at < to; at += 1) {
    if (/^(?:the|['’]s?|\p{Lu}.*)$/u.test(words[at].text)) continue
    if (!hasTitle || /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(words[at].upos) || !/^\p{L}/u.test(words[at].text))
      return false
  }
  return true
}

/** "Mira Tolland was a lawyer", "she became the minister": what the subject is said to be. */
function isEquation(words: readonly Word[], a: DraftMention, b: DraftMention): boolean {
  if (b.kind !== 'description' || b.type !== 'person' || (a.type !== null && a.type !== 'person'))
    return false
  return b.from - a.to === 1 && /^(?:is|was|became|remains)$/.test(words[a.to].fold)
}
