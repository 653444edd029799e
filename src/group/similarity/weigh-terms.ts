import { COUNTED_REPORTS, reportsWith } from '../../knowledge/index.js'
import type { Description } from './describe-article.js'
import { type Vector, vectorOf } from './vectors.js'

/** What a report says as vectors of unit length: rare words weigh, common ones do not. */
export interface Weighed {
  readonly description: Description
  /** Headline and text together, the opening weighing more. */
  readonly words: Vector
  /** Headline and first words. */
  readonly lead: Vector
  readonly names: Vector
  readonly title: Vector
  readonly numbers: Vector
}

/** How much a word weighs, by how few reports hold it. */
export type Rarity = (stem: string) => number

/** A word of the headline or the opening tells more of what a report is about than one further down. */
const LEAD_WEIGHT = 1.5

/** Weighs every report's words by TF-IDF over these reports and the news at large; `rarityOf` is by a term's number. */
export function weighTerms(
  descriptions: readonly Description[],
  rarity: Rarity
): { readonly weighed: Weighed[]; readonly rarityOf: Float32Array } {
  const numbers = new Map<string, number>()
  const weigh = (counts: ReadonlyMap<string, number>, lead?: ReadonlyMap<string, number>): Vector =>
    vectorOf(
      [...counts].map(([stem, count]) => [
        numberOf(stem, numbers),
        (1 + Math.log(count)) * rarity(stem) * (lead?.has(stem) ? LEAD_WEIGHT : 1)
      ])
    )
  const weighed = descriptions.map((description) => ({
    description,
    words: weigh(description.words, description.lead),
    lead: weigh(description.lead),
    names: weigh(description.names),
    title: weigh(onceEach(description.title)),
    numbers: weigh(onceEach(description.numbers))
  }))
  return { weighed, rarityOf: Float32Array.from(numbers.keys(), rarity) }
}

function onceEach(terms: ReadonlySet<string>): ReadonlyMap<string, number> {
  return new Map([...terms].map((term) => [term, 1]))
}

/**
 * Inverse document frequency, counted over the reports at hand together with the news at large: two reports alone
 * cannot tell which words are rare, and a thousand of them know better than any list.
 */
export function findRarity(descriptions: readonly Description[]): Rarity {
  const counts = new Map<string, number>()
  for (const { words } of descriptions) {
    for (const stem of words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const reports = COUNTED_REPORTS + descriptions.length + 1
  return (stem) => Math.log(reports / (reportsWith(stem) + (counts.get(stem) ?? 0) + 0.5))
}

function numberOf(stem: string, numbers: Map<string, number>): number {
  const known = numbers.get(stem)
  if (known !== undefined) return known
  numbers.set(stem, numbers.size)
  return numbers.size - 1
}
