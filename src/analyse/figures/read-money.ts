import {
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS
} from '../../knowledge/index.js'
import type { Amount, Words } from './amount.js'
import { readCardinal } from './read-plain.js'

/** "$1.2bn", "US$40 million", "Rs 500", "EUR 5m": the sign stands before the number. */
export function readMoneyBefore(words: Words, at: number): Amount | null {
  const sign = signAt(words, at)
  if (sign === null) return null
  const read = readCardinal(words, sign.end)
  if (read === null || words[sign.end].gap === 2 || words[sign.end].kind !== 'number') return null
  const behind = codeAt(words, read.end)
  return {
    start: at,
    end: behind?.end ?? read.end,
    value: read.value,
    unit: behind?.unit ?? sign.unit,
    kind: 'money'
  }
}

/** The currency behind a number: "40 million dollars", "500 Swiss francs", "30 USD". */
export function currencyAfter(words: Words, at: number): { unit: string; end: number } | null {
  const start = words[at]?.lower === '-' && words[at].gap === 0 ? at + 1 : at
  const word = words[start]
  if (word === undefined || word.gap === 2) return null
  const second = words[start + 1]?.lower ?? ''
  const country =
    word.lower === 'new' || word.lower === 'hong' || word.lower === 'sri'
      ? words[start + 2]
      : words[start + 1]
  const key =
    country === undefined
      ? ''
      : `${country === words[start + 2] ? second : word.lower} ${country.lower.replace(/s$/, '')}`
  const named = CURRENCY_COUNTRIES[key]
  if (named !== undefined) return { unit: named, end: country === words[start + 2] ? start + 3 : start + 2 }
  if (isUsDollar(words, start)) return { unit: 'USD', end: start + 5 }
  if (isPence(words, at)) return { unit: 'GBp', end: at + 1 }
  const unit = CURRENCY_WORDS[word.lower] ?? CURRENCY_SIGNS[word.lower]
  if (
    unit !== undefined &&
    word.lower !== 'real' &&
    word.lower !== 'won' &&
    word.lower !== 'mark' &&
    word.lower !== '$'
  )
    return { unit, end: start + 1 }
  return codeAt(words, at)
}

/** Lines of a picture, written "1080p" as well. */
const PICTURE_LINES = new Set([360, 480, 720, 1080, 1440, 2160, 4320])

/** "345p" */
function isPence(words: Words, at: number): boolean {
  const number = words[at - 1]
  return (
    words[at].lower === 'p' &&
    words[at].gap === 0 &&
    number?.kind === 'number' &&
    !PICTURE_LINES.has(number.value)
  )
}

function isUsDollar(words: Words, at: number): boolean {
  return (
    words[at].lower === 'u' && words[at + 2]?.lower === 's' && /^dollars?$/.test(words[at + 4]?.lower ?? '')
  )
}

function signAt(words: Words, at: number): { unit: string; end: number } | null {
  const word = words[at]
  const sign = CURRENCY_SIGNS[word.lower]
  const next = words[at + 1]
  if (sign !== undefined)
    return isUsBehind(word, next) ? { unit: 'USD', end: at + 2 } : { unit: sign, end: at + 1 }
  if (word.kind !== 'word' || next === undefined) return null
  const isSign = next.lower === '$' && next.gap === 0
  if (isSign && CURRENCY_LETTERS[word.lower] !== undefined)
    return { unit: CURRENCY_LETTERS[word.lower], end: at + 2 }
  const code = CURRENCY_CODES[word.lower]
  if (word.lower === 'y' && next.lower === '=' && next.gap === 0) return { unit: 'JPY', end: at + 2 } // agencies write "Y="
  if (code === undefined || !word.capital || next.kind !== 'number') return point(words, at)
  if ((word.lower.length === 1 || word.lower === 'ps') && next.gap !== 0) return null // "R500", never "Route N 500"
  return { unit: code, end: at + 1 }
}

/** "$US 20" */
function isUsBehind(sign: Words[number], word: Words[number] | undefined): boolean {
  return sign.lower === '$' && word?.lower === 'us' && word.gap === 0
}

/** "Rs. 500" */
function point(words: Words, at: number): { unit: string; end: number } | null {
  const isRupees =
    words[at].lower === 'rs' && words[at + 1]?.lower === '.' && words[at + 2]?.kind === 'number'
  return isRupees ? { unit: 'INR', end: at + 2 } : null
}

function codeAt(words: Words, at: number): { unit: string; end: number } | null {
  const [open, word] = [words[at], words[at + 1]]
  if (open === undefined) return null
  const bracketed =
    open.lower === '(' && words[at + 2]?.lower === ')' ? CURRENCY_CODES[word?.lower ?? ''] : undefined
  if (bracketed !== undefined) return { unit: bracketed, end: at + 3 }
  const code = open.capital && 3 === open.lower.length ? CURRENCY_CODES[open.lower] : undefined
  return code === undefined ? null : { unit: code, end: at + 1 }
}
