import { SMALL_NUMBERS } from '../../knowledge/index.js'
import type { Amount, AmountValue, ReadAmount, Words } from './amount.js'

const SCALES = [1e3, 1e5, 1e6, 1e7, 1e9, 1e12]

/**
 * Two amounts that make one: "10-15 people", "between 5 and 6 percent", "$5m to $6m", "three or four".
 * "rose from 5 to 6 percent" tells a change and stays two figures.
 */
export function joinRange(words: Words, first: Amount, read: ReadAmount): Amount {
  if (isStep(words, first)) return first
  const hyphens =
    words[first.end]?.lower === '-' &&
    words[first.end + 1]?.lower === 'to' &&
    words[first.end + 2]?.lower === '-'
  const to = first.end + (hyphens ? 1 : 0)
  const joiner = words[to]
  const second = words[to + (hyphens ? 2 : 1)]
  if (joiner === undefined || second === undefined || joiner.gap === 2 || typeof first.value !== 'number')
    return first
  if (!hyphens && !isJoiner(words, first)) return first
  const high = read(words, to + (hyphens ? 2 : 1))
  if (high === null || typeof high.value !== 'number') return first
  if (first.unit !== undefined && high.unit !== undefined && first.unit !== high.unit) return first
  if (high.unit === undefined && first.unit !== undefined && first.kind !== 'money' && first.kind !== 'age')
    return first
  const min = scaleLike(first.value, high.value, words, first)
  if (high.value <= min) return first
  return {
    ...high,
    start: first.start,
    value: { min, max: high.value } as AmountValue,
    unit: high.unit ?? first.unit,
    kind: high.unit === undefined ? first.kind : high.kind
  }
}

/** "two-three people": small number words in a row. */
function isSmall(words: Words, { start, end }: Amount): boolean {
  const [low, high] = [SMALL_NUMBERS[words[start].lower], SMALL_NUMBERS[words[end + 1]?.lower ?? '']]
  return end - start === 1 && low !== undefined && high === low + 1
}

const CHANGES =
  /^(?:rose|rise|rises|rising|fell|fall|falls|falling|up|down|increased?|increases|increasing|grew|grow|grown|dropped|drop|cut|cuts|raised|raise|raising|lowered|jumped|climbed|slipped|declined|decline|went|gone|reduced|reduce|edged|eased|surged|soared|plunged|widened|narrowed|changed|moved|advanced|retreated|slumped|tumbled|expanded)$/

function isJoiner(words: Words, first: Amount): boolean {
  const [joiner, next, before] = [
    words[first.end].lower,
    words[first.end + 1],
    words[first.start - 1]?.lower ?? ''
  ]
  if (joiner === '-' || joiner === '–')
    return next.kind === 'number' || first.kind === 'money' || isSmall(words, first)
  if (joiner === '—') return first.kind === 'money' && next.gap === 0
  if (joiner === 'and') return before === 'between'
  if (joiner === 'or') return first.unit === undefined || first.kind === 'money'
  return joiner === 'to' && (before !== 'from' || !isChange(words, first.start))
}

/** "fell $2.40 to $40.10", "rose 3% to 45%": by how much, then to how much. */
function isStep(words: Words, { start, end, unit }: Amount): boolean {
  return unit !== undefined && words[end]?.lower === 'to' && CHANGES.test(words[start - 1]?.lower ?? '')
}

/** "rose from 5 to 6 percent" tells a change, "fares from 5 to 6 euros" a range. */
function isChange(words: Words, start: number): boolean {
  for (let at = start - 1; 0 <= at && start - 10 < at; at -= 1) {
    if (words[at].lower === '.' || words[at].gap === 2) return false
    if (CHANGES.test(words[at].lower)) return true
  }
  return false
}

/** "2 to 3 million": the scale belongs to both. */
function scaleLike(low: number, high: number, words: Words, first: Amount): number {
  if (high <= low || 1000 <= low || high < 1000) return low
  const isBare = words[first.end - 1].kind === 'number' || first.end - first.start === 1
  const scale = SCALES.filter((size) => size <= high).pop() as number
  const isWritten = words[first.end + 1] !== undefined && low < 1000 && isScaleWord(words, first.end + 1)
  return isBare && isWritten ? low * scale : low
}

function isScaleWord(words: Words, at: number): boolean {
  for (let index = at; index < at + 4 && index < words.length; index += 1) {
    if (
      /^(?:thousand|million|billion|trillion|lakh|crore|bn|bln|m|mn|mln|mil|tn|k)$/.test(words[index].lower)
    )
      return true
  }
  return false
}
