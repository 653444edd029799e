import { contextsOfWord } from '../../knowledge/index.js'
import type { Draft } from './draft.js'
import type { Range, Tree } from './tree.js'

/** Modes that bring their own context (PLOVER manual, COERCE). */
const OF_MODE: Readonly<Record<string, string>> = { misinformation: 'misinformation', cyber: 'cyber' }

/** Most contexts one event is given: a sentence that speaks of everything is about nothing. */
const CONTEXTS_MAX = 4

/** What the event is about, by the words of its sentence, in the order of the code book. */
export function findContexts(tree: Tree, { from, to }: Range, draft: Draft): string[] {
  const found = new Set<string>()
  const own = draft.mode === undefined ? undefined : OF_MODE[draft.mode]
  if (own !== undefined) found.add(own)
  for (let index = from; index < to && found.size < CONTEXTS_MAX; index += 1) {
    for (const context of contextsOfWord(tree.lemmas[index])) found.add(context)
  }
  return [...found].slice(0, CONTEXTS_MAX)
}
