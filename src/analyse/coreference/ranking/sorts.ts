import type { DraftMention } from '../draft-mention.js'

/** How a mention refers, which decides what may be read from its words. */
export const SORTS = {
  name: 0,
  /** A person or body by what they do: "the minister". */
  described: 1,
  /** A thing, a plan, a happening: what no list of roles or bodies knows. */
  phrase: 2,
  /** "he", "its", "themselves". */
  third: 3,
  /** "I", "our", "yourself". */
  speaking: 4,
  /** "this", "others", "someone". */
  pointing: 5
} as const

export type Sort = (typeof SORTS)[keyof typeof SORTS]

export const SORT_COUNT = 6

const THIRD =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|'?em)$/
const SPEAKING = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|u)$/

export function sortOf({ kind, head, type }: DraftMention): Sort {
  if (kind === 'name') return SORTS.name
  if (kind === 'description') return type === null || type === 'other' ? SORTS.phrase : SORTS.described
  if (THIRD.test(head)) return SORTS.third
  return isSpeaking(head) ? SORTS.speaking : SORTS.pointing
}

/** First and second persons. */
export function isSpeaking(head: string): boolean {
  return SPEAKING.test(head)
}
