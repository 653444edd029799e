import { realityUnder } from '../../knowledge/index.js'
import type { Draft } from './draft.js'
import { ancestors, relation, type Tree } from './tree.js'

/** Each trigger once; what is done before what is only alleged or denied, the main clause before those under it. */
export function orderDrafts(tree: Tree, drafts: readonly Draft[]): Draft[] {
  const seen = new Set<number>()
  const unique = drafts.filter(({ trigger }) => !seen.has(trigger) && seen.add(trigger))
  const weights = new Map(unique.map((draft) => [draft, weightOf(tree, draft)]))
  return unique.sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0) || a.trigger - b.trigger)
}

function weightOf(tree: Tree, draft: Draft): number {
  const unsure = draft.told === 'denied' || draft.told === 'alleged' ? 100 : 0
  const alone = draft.actor === -1 || draft.target === -1 ? 1 : 0
  const bare = draft.kind === 'noun' && draft.clause === draft.trigger ? 3 : 0
  return unsure + alone + bare + 2 * depthOf(tree, draft.clause)
}

/** Clauses above a word; "said that" is no step down, since the news is what was said. */
function depthOf(tree: Tree, clause: number): number {
  let depth = 0
  let at = clause
  for (const above of ancestors(tree, clause)) {
    const kind = relation(tree, at)
    const isTold =
      (kind === 'ccomp' || kind === 'parataxis') && realityUnder(tree.lemmas[above]) === 'announced'
    if (!isTold && kind !== 'conj' && tree.tokens[above].upos === 'VERB') depth += 1
    at = above
  }
  return depth
}
