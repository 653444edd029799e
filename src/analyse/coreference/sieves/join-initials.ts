import type { Chains } from '../chains.js'
import type { Word } from '../document.js'
import type { DraftMention } from '../draft-mention.js'

/** Initials stand for the name whose words begin with them, above all in brackets behind it: "River Guard (RG)". */
export function joinInitials(chains: Chains, words: readonly Word[]): void {
  const long = new Map<string, number>()
  let before = -1
  for (const [index, mention] of chains.mentions.entries()) {
    if (mention.kind !== 'name') continue
    const inBrackets = words[mention.from - 1]?.text === '(' && words[mention.to]?.text === ')'
    if (isInitials(mention)) {
      const known = long.get(mention.words.join('').replace(/\./g, ''))
      if (inBrackets && before !== -1 && isBracketOf(chains.mentions[before], mention))
        chains.join(before, index)
      else if (known !== undefined) chains.join(known, index)
    } else {
      for (const initials of initialsOf(mention)) if (!long.has(initials)) long.set(initials, index)
    }
    before = index
  }
}

function isInitials(mention: DraftMention): boolean {
  return (
    mention.words.length === 1 &&
    mention.titles.length === 0 &&
    mention.words[0].replace(/\./g, '').length < 8
  )
}

/** The name ends where the bracket opens, and one's letters stand in the other's: "Ministry of Trade (MoT)", "Guard Corps (TGCF)". */
function isBracketOf(name: DraftMention, initials: DraftMention): boolean {
  if (name.to !== initials.from - 1 || name.sentence !== initials.sentence) return false
  const letters = initials.words[0].replace(/[^\p{L}]/gu, '')
  if (letters[0] === name.words[0]?.[0] && holdsInOrder(name.words.join(''), letters)) return true
  // The bracket may give the initials of a longer form than the article writes.
  const [first] = initialsOf(name)
  return first !== undefined && holdsInOrder(letters, first)
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0
  for (const letter of text) if (letter === letters[at]) at += 1
  return at === letters.length
}

/** "River Guard" → "rg"; with the small words too: "Ministry of Trade" → "mt", "mot". */
function initialsOf(mention: DraftMention): string[] {
  if (mention.words.length < 2 || mention.type === 'person') return []
  const all = mention.words.map((word) => word[0]).join('')
  const large = mention.words
    .filter((word) => !/^(?:of|the|and|for|in|on|de|la)$/.test(word))
    .map((word) => word[0])
    .join('')
  return 1 < large.length ? [large, all] : []
}
