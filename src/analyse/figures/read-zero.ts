import { LOSS_WORDS, ZERO_NOUNS } from '../../knowledge/index.js'
import type { Amount, Words } from './amount.js'

const REACH = 5

/** "no deaths", "no serious injuries", "nobody was killed", "no one was hurt": none is a figure too. */
export function readZero(words: Words, at: number): Amount | null {
  const { lower } = words[at]
  if (lower === 'nobody')
    return isLossAhead(words, at + 1) ? { start: at, end: at + 1, value: 0, kind: 'count' } : null
  if (lower !== 'no') return null
  const [next, second] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '']
  if (next === 'one')
    return isLossAhead(words, at + 2) ? { start: at, end: at + 2, value: 0, kind: 'count' } : null
  const isNone = ZERO_NOUNS.has(next) || (ZERO_NOUNS.has(second) && words[at + 1].kind === 'word')
  return isNone ? { start: at, end: at + 1, value: 0, kind: 'count' } : null
}

function isLossAhead(words: Words, from: number): boolean {
  for (let at = from; at < Math.min(from + REACH, words.length); at += 1) {
    if (words[at].kind === 'mark' || words[at].gap === 2) return false
    if (LOSS_WORDS.has(words[at].lower)) return true
  }
  return false
}
