import { genderOfFirstName, isFirstName } from '../../../knowledge/index.js'
import type { Chains } from '../chains.js'
import type { DraftMention } from '../draft-mention.js'

/**
 * A surname, or a first name, means the one bearer of it that the article has named in full before, or, as in a headline,
 * names later. Two bearers are told apart by gender, and by whom the article has called so before; where nothing tells,
 * the short name stays alone. Without a bearer, the same surname means the same person.
 */
export function joinShortNames(chains: Chains): void {
  const full = indexFullNames(chains)
  const alone = new Map<string, number>()
  const called = new Map<string, number>()
  for (const [index, mention] of chains.mentions.entries()) {
    if (mention.kind !== 'name' || mention.type === 'place' || mention.type === 'group' || mention.government)
      continue
    const candidates = candidatesOf(chains, full, index, mention)
    const before = candidates.filter((candidate) => candidate < index)
    const meant = 0 < before.length ? before : candidates
    const short = mention.words.join(' ')
    const usual = called.get(short)
    const bearer =
      meant.length === 1
        ? meant[0]
        : meant.find((one) => usual !== undefined && chains.rootOf(one) === chains.rootOf(usual))
    if (bearer !== undefined && chains.join(bearer, index) && !called.has(short)) called.set(short, bearer)
    if (0 < meant.length || mention.words.length !== 1) continue
    const known = alone.get(`${mention.type} ${mention.head}`)
    if (known === undefined) alone.set(`${mention.type} ${mention.head}`, index)
    else chains.join(known, index)
  }
}

type FullNames = ReadonlyMap<string, readonly number[]>

/** Names of several words by each word at which a shorter form may begin or end. */
function indexFullNames(chains: Chains): FullNames {
  const full = new Map<string, number[]>()
  const seen = new Set<string>()
  for (const [index, { kind, words, type }] of chains.mentions.entries()) {
    if (kind !== 'name' || words.length < 2 || type === 'place' || type === 'group') continue
    // Names that are spelt the same were joined before; one of them is enough.
    const name = `${type} ${words.join(' ')}`
    if (seen.has(name)) continue
    seen.add(name)
    for (const word of new Set([bare(words[0]), bare(words[words.length - 1])])) {
      const known = full.get(word)
      if (known === undefined) full.set(word, [index])
      else known.push(index)
    }
  }
  return full
}

/** One mention for each chain that the short name can mean. */
function candidatesOf(chains: Chains, full: FullNames, index: number, short: DraftMention): number[] {
  const roots = new Map<number, number>()
  for (const word of new Set([bare(short.words[0] ?? ''), bare(short.head)])) {
    for (const candidate of full.get(word) ?? []) {
      const long = chains.mentions[candidate]
      if (candidate === index || long.words.length <= short.words.length || !isShortOf(short, long)) continue
      if (!canBe(chains, index, candidate)) continue
      roots.set(chains.rootOf(candidate), candidate)
    }
  }
  roots.delete(chains.rootOf(index))
  return [...roots.values()]
}

function canBe(chains: Chains, short: number, long: number): boolean {
  const [a, b] = [chains.chainOf(short), chains.chainOf(long)]
  if (a.type !== b.type) return false
  return a.gender === null || b.gender === null || a.gender === b.gender
}

/** People: the surname, or the first name alone. Bodies: the words at the beginning or at the end. */
function isShortOf(short: DraftMention, long: DraftMention): boolean {
  if (short.type !== long.type) return false
  const words = short.words.map(bare)
  const full = long.words.map(bare)
  if (short.type === 'person')
    return isSurname(words, full) || isFirst(words, full) || isWithoutMiddle(words, full)
  return startsWith(full, words) || endsWith(full, words)
}

/** "Olin" of "Tarek Olin", "Halem Olin" of "Tarek Halem Olin". */
function isSurname(words: readonly string[], full: readonly string[]): boolean {
  return endsWith(full, words)
}

function isFirst(words: readonly string[], full: readonly string[]): boolean {
  return (
    words.length === 1 &&
    words[0] === full[0] &&
    (isFirstName(words[0]) || genderOfFirstName(words[0]) !== undefined || 4 < words[0].length)
  )
}

/** "Tarek Olin" of "Tarek J. Olin": first and last word are the same. */
function isWithoutMiddle(words: readonly string[], full: readonly string[]): boolean {
  return 1 < words.length && words[0] === full[0] && words[words.length - 1] === full[full.length - 1]
}

function startsWith(full: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) => full[index] === word)
}

function endsWith(full: readonly string[], words: readonly string[]): boolean {
  const shift = full.length - words.length
  return words.every((word, index) => full[shift + index] === word)
}

/** Without article and particle: "al-Karim" and "Karim" are one surname. */
function bare(word: string): string {
  return word.replace(/^(?:al|el|ul)-/, '')
}
