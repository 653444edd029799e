import type { Amount, Words } from './amount.js'
import { measuredBefore, nounPhraseAt, type TagAt } from './noun-phrase.js'

const DETERMINERS = new Set('the a an its his her their our these those all other more of them'.split(' '))

/** The noun phrase that a figure counts (behind it) or measures (behind it, else before it), as indices of words; `null` where the text has none in reach. */
export function findCounted(
  words: Words,
  amount: Amount,
  from: number,
  tagAt: TagAt
): { start: number; end: number } | null {
  if (amount.kind === 'count' || amount.kind === 'share') return countedAfter(words, amount.end, tagAt)
  const direct = measuredAfter(words, amount.end, tagAt)
  return direct ?? measuredBefore(words, amount.start, from, tagAt)
}

/** "40 people", "hundreds of protesters", "five of the nine judges", "three more soldiers". */
function countedAfter(words: Words, end: number, tagAt: TagAt): { start: number; end: number } | null {
  let at = end
  if (words[at]?.gap === 2) return null
  if (words[at]?.lower === 'of') at += 1
  while (words[at] !== undefined && DETERMINERS.has(words[at].lower)) at += 1
  return words[at] === undefined || words[at].gap === 2 ? null : nounPhraseAt(words, at, tagAt)
}

/** "12 percent of voters", "$5 billion in aid", "20 tonnes of rice", "a 5 W charger". */
function measuredAfter(words: Words, end: number, tagAt: TagAt): { start: number; end: number } | null {
  const next = words[end]
  if (next === undefined || next.gap === 2 || next.kind === 'number') return null
  if (next.lower === 'of' || (next.lower === 'worth' && words[end + 1]?.lower === 'of'))
    return countedAfter(words, next.lower === 'of' ? end : end + 1, tagAt)
  if (
    next.lower === 'in' &&
    words[end + 1]?.kind === 'word' &&
    !words[end + 1].capital &&
    !DETERMINERS.has(words[end + 1].lower)
  )
    return nounPhraseAt(words, end + 1, tagAt)
  return next.kind === 'word' || next.lower === '-' ? nounPhraseAt(words, end, tagAt) : null
}
