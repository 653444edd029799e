import type { Chains } from '../chains.js'
import type { Word } from '../document.js'

/** Kinds of bodies that stand behind a name: "the River Front militia group". */
const KINDS = new Set(
  'group militia party movement organization organisation company firm network army force agency union alliance coalition faction bank newspaper channel station team club'.split(
    ' '
  )
)
/** Words of kind between the name and the noun: "militia", "armed opposition". */
const BETWEEN_MAX = 2

/** "The River Front militia group" is the River Front: a name whose kind follows it, and no one's possession. */
export function joinNamedKinds(chains: Chains, words: readonly Word[]): void {
  const names = new Map<number, number>()
  for (const [index, mention] of chains.mentions.entries())
    if (mention.kind === 'name' && mention.type === 'organization') names.set(mention.to, index)
  for (const [index, { kind, type, from, to, plural }] of chains.mentions.entries()) {
    if (kind !== 'description' || type !== 'organization' || plural || !KINDS.has(words[to - 1].fold))
      continue
    for (let end = to - 1; from < end && to - 1 - end <= BETWEEN_MAX; end -= 1) {
      const name = names.get(end)
      if (name !== undefined && from <= chains.mentions[name].from) chains.join(name, index)
      if (name !== undefined || words[end - 1].upos === 'PART') break
    }
  }
}
