import type { Chains } from '../chains.js'
import type { DraftMention } from '../draft-mention.js'

/** How many mentions back a bearer of a description is looked for: far enough for a long article, and bounded. */
const LOOK_BACK = 400

/**
 * A definite description means the one known before it that bears its noun as a title, a role or the head of a name,
 * and every word that narrows it: "the minister" … "the finance minister"; "the court" … "the High Court". Where two
 * could be meant, it stays alone.
 */
export function joinDescribed(chains: Chains): void {
  const bearers = new Map<string, number[]>()
  for (const [index, mention] of chains.mentions.entries()) {
    if (mention.kind === 'description' && !mention.indefinite && !mention.government) {
      const found = findBearer(chains, bearers.get(mention.head) ?? [], index)
      if (found !== -1) chains.join(found, index)
    }
    for (const noun of nounsOf(mention)) {
      const known = bearers.get(noun)
      if (known === undefined) bearers.set(noun, [index])
      else known.push(index)
    }
  }
}

/** The nouns by which a mention may be taken up again. */
function nounsOf(mention: DraftMention): ReadonlySet<string> {
  if (mention.kind === 'pronoun') return new Set()
  if (mention.kind === 'description') return new Set([mention.head])
  if (mention.type === 'person') return mention.context
  return new Set([mention.head, mention.words[0] ?? ''])
}

/** The only chain that fits; of several, the one whose mention fits in the same or the last two sentences alone. */
function findBearer(chains: Chains, bearers: readonly number[], index: number): number {
  const mention = chains.mentions[index]
  const fitting = new Map<number, number>()
  for (let at = bearers.length - 1; 0 <= at && index - bearers[at] < LOOK_BACK; at -= 1) {
    const root = chains.rootOf(bearers[at])
    if (!fitting.has(root) && fits(chains, bearers[at], mention)) fitting.set(root, bearers[at])
  }
  if (fitting.size === 0) return -1
  const [nearest, second] = [...fitting.values()]
  if (second === undefined) return nearest
  const isNear = mention.sentence - chains.mentions[nearest].sentence <= 2
  return isNear && 2 < mention.sentence - chains.mentions[second].sentence ? nearest : -1
}

function fits(chains: Chains, candidate: number, mention: DraftMention): boolean {
  const known = chains.mentions[candidate]
  const chain = chains.chainOf(candidate)
  if (known.plural !== mention.plural || chain.type !== mention.type) return false
  if (chain.gender !== null && mention.gender !== null && chain.gender !== mention.gender) return false
  if (mention.country !== undefined && chain.country !== undefined && chain.country !== mention.country)
    return false
  return mention.words.every(
    (word) => known.context.has(word) || known.words.includes(word) || isOrigin(mention, chain.country, word)
  )
}

/** "Iraqi" is borne out by the chain's country as well as by the word. */
function isOrigin(mention: DraftMention, country: string | undefined, word: string): boolean {
  return country !== undefined && mention.country === country && /(?:i|n|sh|se|ch|s)$/.test(word)
}
