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
    const next = firstBehind(chains, index)
    if (next === -1) continue
    const b = mentions[next]
    if (a.plural !== b.plural || a.sentence !== b.sentence || b.kind === 'pronoun') continue
    if (isEquation(words, a, b)) chains.join(index, next)
    if (a.kind === b.kind || a.kind === 'pronoun' || a.plural || a.type !== b.type) continue
    if (isBeside(words, a.to, b)) chains.join(index, next)
  }
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
