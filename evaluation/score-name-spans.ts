import type { EntityType } from '../src/article/index.js'
import type { Span } from '../src/text/index.js'

/** A name as it is compared: where it stands and of what type it is. */
export interface TypedName {
  readonly span: Span
  readonly type: EntityType
}

/** The names of one text: what a person marked and what was found. */
export interface NamePair {
  readonly gold: readonly TypedName[]
  readonly found: readonly TypedName[]
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place']
const ALL_TYPES: readonly EntityType[] = [...TYPES, 'group', 'other']

/** F1 in per cent of exact span and type: people, organisations and places together, and each; names begin with `label`. */
export function scoreNameSpans(label: string, pairs: readonly NamePair[]): Record<string, number> {
  const scores: Record<string, number> = { [`${label} F1`]: f1Of(pairs, TYPES) }
  for (const type of TYPES) scores[`${label} ${type} F1`] = f1Of(pairs, [type])
  return scores
}

/** The same, and groups and other named things. */
export function scoreAllNameSpans(label: string, pairs: readonly NamePair[]): Record<string, number> {
  return {
    ...scoreNameSpans(label, pairs),
    [`${label} group F1`]: f1Of(pairs, ['group']),
    [`${label} other F1`]: f1Of(pairs, ['other']),
    [`${label} five types F1`]: f1Of(pairs, ALL_TYPES)
  }
}

function f1Of(pairs: readonly NamePair[], types: readonly EntityType[]): number {
  let [right, found, gold] = [0, 0, 0]
  for (const pair of pairs) {
    const keys = new Set(pair.gold.filter(({ type }) => types.includes(type)).map(keyOf))
    const guesses = pair.found.filter(({ type }) => types.includes(type)).map(keyOf)
    gold += keys.size
    found += guesses.length
    right += guesses.filter((key) => keys.has(key)).length
  }
  return found + gold === 0 ? 0 : (200 * right) / (found + gold)
}

function keyOf({ span, type }: TypedName): string {
  return `${span.start}-${span.end} ${type}`
}
