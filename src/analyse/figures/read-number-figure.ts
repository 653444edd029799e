import { SHORT_UNITS, UNITS } from '../../knowledge/index.js'
import type { Amount, Words } from './amount.js'
import { currencyAfter } from './read-money.js'
import { readCardinal } from './read-plain.js'

/** A number with what stands behind it: "12 percent", "40 km", "30 million dollars", "45 years old", "12". */
export function readNumberFigure(words: Words, at: number): Amount | null {
  const read = readCardinal(words, at)
  if (read === null) return null
  return { start: at, ...withUnit(words, read.end, read.value) }
}

function withUnit(words: Words, end: number, value: number): Omit<Amount, 'start'> {
  const currency = currencyAfter(words, end)
  if (currency !== null) return { end: currency.end, value, unit: currency.unit, kind: 'money' }
  const unit = unitAfter(words, end)
  if (unit === null) return { end, value, kind: 'count' }
  const kind = unit.unit === 'percent' ? 'percent' : unit.unit === 'year of age' ? 'age' : 'measure'
  return { end: unit.end, value, unit: unit.unit, kind }
}

/** The unit behind a number, also after a hyphen: "a 40-km stretch". */
export function unitAfter(words: Words, at: number): { unit: string; end: number } | null {
  const direct = unitAt(words, at)
  if (direct !== null) return direct
  const isHyphen = words[at]?.lower === '-' && words[at].gap === 0 && words[at + 1]?.gap === 0
  return isHyphen ? unitAt(words, at + 1) : null
}

function unitAt(words: Words, at: number): { unit: string; end: number } | null {
  const word = words[at]
  if (word === undefined || word.gap === 2) return null
  for (const { words: name, unit } of UNITS.get(word.lower) ?? []) {
    if (!name.every((part, index) => words[at + index]?.lower === part)) continue
    if (name.length === 1 && SHORT_UNITS.has(name[0]) && !isShortUnit(words, at)) continue
    return { unit, end: at + name.length }
  }
  return null
}

/** "5m wide", "12 MP": against the digits, or a sign that begins with a capital as it should. */
function isShortUnit(words: Words, at: number): boolean {
  const word = words[at]
  return (
    word.gap === 0 ||
    (word.capital && words[at - 1]?.kind === 'number' && word.lower.length < 3 && word.lower !== 'in')
  )
}
