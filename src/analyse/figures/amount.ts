import type { ScannedWord } from '../../text/index.js'

export type AmountValue = number | { readonly min: number; readonly max: number }

/** A number with its unit, as words: `start` and `end` are indices of words, the end excluded. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly value: AmountValue
  /** Absent for a plain count. */
  readonly unit?: string
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'age' | 'share'
  /** The words themselves bound it: "hundreds", "2,000-plus". */
  readonly modifier?: 'about' | 'at least' | 'more than' | 'at most'
  /** What read it: "money", "fraction", "vague", "number", "none", "range". */
  readonly rule?: string
}

export type Words = readonly ScannedWord[]

/** One way to read an amount that begins at a word; `null` where none begins. */
export type ReadAmount = (words: Words, at: number) => Amount | null
