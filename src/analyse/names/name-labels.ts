import type { EntityType } from '../../article/index.js'
import type { Range } from './draft-name.js'

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'other']

/** Outside, then the first word and the further words of a name of each type (the BIO scheme). */
export const LABELS: readonly string[] = ['O', ...TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])]

export const OUTSIDE = 0

export function firstLabel(type: EntityType): number {
  return 1 + 2 * TYPES.indexOf(type)
}

/** A further word can only follow the first or a further word of a name of its type. */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUTSIDE || label % 2 === 1) return true
  return before === label || before === label - 1
}

/** One label a word for names that do not overlap. */
export function labelsOf(
  length: number,
  names: readonly (Range & { readonly type: EntityType })[]
): Uint8Array {
  const labels = new Uint8Array(length)
  for (const { from, to, type } of names)
    labels.fill(firstLabel(type) + 1, from, to).fill(firstLabel(type), from, from + 1)
  return labels
}

/** The names that a row of labels tells. */
export function rangesOf(labels: Uint8Array): (Range & { readonly type: EntityType })[] {
  const found: (Range & { readonly type: EntityType })[] = []
  for (let from = 0; from < labels.length; from += 1) {
    if (labels[from] === OUTSIDE || labels[from] % 2 === 0) continue
    let to = from + 1
    while (to < labels.length && labels[to] === labels[from] + 1) to += 1
    found.push({ from, to, type: TYPES[(labels[from] - 1) >> 1] })
  }
  return found
}
