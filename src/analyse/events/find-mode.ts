import { modeByWord } from '../../knowledge/index.js'
import type { Draft } from './draft.js'
import type { Range, Tree } from './tree.js'

/** Modes that a verb gives on thin evidence: what its sentence says was used tells more. */
const WEAK = new Set(['destroy', 'explosives', 'firearms', 'heavy-weapons'])

/**
 * How it was done, or what is asked, refused or threatened: the event's own mode, else the word under its trigger that
 * tells most. Means of harm are looked for in the whole sentence, since they often stand in another clause.
 */
export function findMode(tree: Tree, range: Range, draft: Draft): string | undefined {
  const { type, mode } = draft
  if (mode !== undefined && !(type === 'ASSAULT' && WEAK.has(mode))) return mode
  const best =
    type === 'ASSAULT'
      ? bestIn(tree, type, range.from, range.to)
      : bestIn(tree, type, draft.trigger + 1, range.to)
  if (best === undefined) return mode
  return mode !== undefined && !STRONG.has(best) ? mode : best
}

/** Means that hold for the whole act, whatever the verb: a rocket with chlorine is no rocket. */
const STRONG = new Set(['unconventional', 'suicide-attack', 'drone', 'aerial'])

function bestIn(tree: Tree, type: string, from: number, to: number): string | undefined {
  let best: { readonly mode: string; readonly rank: number } | undefined
  for (let index = from; index < to; index += 1) {
    const found = modeByWord(type, tree.lemmas[index])
    if (found !== undefined && (best === undefined || found.rank < best.rank)) best = found
  }
  return best?.mode
}
