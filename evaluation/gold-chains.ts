import type { EntityType } from '../src/article/index.js'
import { type Span, wordsOf } from '../src/text/index.js'
import { placeInOrder } from './place-in-order.js'

/** The mentions of one report in text order; those of no chain only mark the place of a word that is passed over. */
export interface GoldChains {
  readonly article: string
  readonly chains: readonly { readonly name: string; readonly type: EntityType }[]
  readonly mentions: readonly { readonly text: string; readonly chain?: string }[]
}

/** The chain of each mention of the gold, by the key of its last word. */
export function indexGold(text: string, { mentions }: GoldChains): Map<string, string> {
  const spans = placeInOrder(text, mentions)
  const chainOf = new Map<string, string>()
  for (const [at, { chain }] of mentions.entries()) {
    const span = spans[at]
    if (chain !== undefined && span !== null) chainOf.set(keyOf(text, span), chain)
  }
  return chainOf
}

/** Where the last word begins, possessive mark left out. */
export function keyOf(text: string, span: Span): string {
  const words = wordsOf(text, span).replace(/['’]s?$/, '')
  const last = [...words.matchAll(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)].pop()
  return `${span.start + (last?.index ?? 0)}`
}
