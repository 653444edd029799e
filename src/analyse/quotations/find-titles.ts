import { isWork } from '../../knowledge/index.js'
import { wordsOf } from '../../text/index.js'
import { type Range, rangeOfQuotation } from './draft.js'
import type { Reading, Word } from './read-words.js'

/** Small words that a title leaves without a capital. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|nor|of|on|or|so|the|to|up|with)$/

/** How many words may stand between the work and its title: 'his 1998 film of the year, "…"'. */
const REACH_WORDS = 2

/**
 * Whether a quotation is the title of a work: its words have capitals and what has a title, or gives one, stands right
 * before it. Takes the index of the quotation.
 */
export function isTitle(reading: Reading, quotation: number): boolean {
  const { article, quotations, words } = reading
  const { inner } = quotations[quotation]
  const inside = wordsOf(article.text, inner).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const long = inside.filter((word) => !SMALL.test(word))
  if (long.length === 0 || !long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))) return false
  const range = rangeOfQuotation(reading, quotation)
  return range !== undefined && isAfterWork(words, range.from)
}

/** Whether a range of words is nothing but titles of works. */
export function isOnlyTitles(reading: Reading, { from, to }: Range): boolean {
  const { words } = reading
  const quotations = new Set(words.slice(from, to).map(({ quotation }) => quotation))
  return !quotations.has(-1) && [...quotations].every((quotation) => isTitle(reading, quotation))
}

function isAfterWork(words: readonly Word[], first: number): boolean {
  for (let index = first - 1; 0 <= index && first - 1 - index <= REACH_WORDS; index -= 1) {
    if (words[index].sentence !== words[first].sentence) return false
    if (isWork(words[index].lower)) return true
    if (words[index].upos === 'VERB') return false
  }
  return false
}
