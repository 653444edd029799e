import type { Word } from '../rows/read-words.js'
import type { StatementItem } from './read-statements.js'

/** Whether one says the opposite of the other, another number, or the same with the actors changed about. */
export function isTurned(a: StatementItem, b: StatementItem): boolean {
  const shared = new Set([...a.stems.keys()].filter((stem) => b.stems.has(stem)))
  const one = partAbout(a.words, shared)
  const other = partAbout(b.words, shared)
  if (isNegative(a, one) !== isNegative(b, other)) return true
  return hasOtherNumbers(one, other) || hasNamesSwapped(one, other)
}

/**
 * The shortest stretch of words that holds every shared one, with the few before it: a "not" further off is of other
 * words.
 */
export function partAbout(words: readonly Word[], shared: ReadonlySet<string>): readonly Word[] {
  const counts = new Map<string, number>()
  let best = { from: 0, to: words.length }
  let from = 0
  for (let to = 0; to < words.length; to += 1) {
    if (!shared.has(words[to].stem)) continue
    counts.set(words[to].stem, (counts.get(words[to].stem) ?? 0) + 1)
    for (; counts.size === shared.size; from += 1) {
      if (to + 1 - from < best.to - best.from) best = { from, to: to + 1 }
      leave(counts, words[from].stem)
    }
  }
  return words.slice(Math.max(0, best.from - 3), best.to + 1)
}

function leave(counts: Map<string, number>, stem: string): void {
  const count = counts.get(stem)
  if (count === undefined) return
  if (count === 1) counts.delete(stem)
  else counts.set(stem, count - 1)
}

/** A denial of a negative is rare; "no deaths and no injuries" is one negative. */
export function isNegative({ statement }: StatementItem, words: readonly Word[]): boolean {
  return words.some(({ isNegation }) => isNegation) !== (statement.force === 'denying')
}

function hasOtherNumbers(a: readonly Word[], b: readonly Word[]): boolean {
  const one = numbersOf(a)
  const other = numbersOf(b)
  return 0 < one.length && 0 < other.length && !one.some((number) => other.includes(number))
}

function numbersOf(words: readonly Word[]): number[] {
  return words.flatMap(({ number }) => (number === null ? [] : [number]))
}

/** "Ostrin attacked Vardesh" and "Vardesh attacked Ostrin": the same names the other way round, with no passive to turn them. */
function hasNamesSwapped(a: readonly Word[], b: readonly Word[]): boolean {
  const one = namesOf(a)
  const other = namesOf(b).filter((name) => one.includes(name))
  const both = one.filter((name) => other.includes(name))
  if (both.length !== 2 || other.length !== 2 || both[0] === both[1]) return false
  return both[0] === other[1] && both[1] === other[0] && hasBy(a) === hasBy(b)
}

function namesOf(words: readonly Word[]): string[] {
  return words.filter(({ isName, weight }) => isName && 0 < weight).map(({ stem }) => stem)
}

function hasBy(words: readonly Word[]): boolean {
  return words.some(({ stem }) => stem === 'by')
}
