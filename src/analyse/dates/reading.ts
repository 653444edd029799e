import type { ScannedWord } from '../../text/index.js'
import type { Slot, Slots } from './pattern.js'
import type { Tense } from './tense.js'

/** What a rule makes of its words. A value that the calendar cannot hold stays open (X) rather than guessed. */
export interface Placed {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly mod?: string
  /** Where the value alone does not say it: the last day of "the past three months". */
  readonly range?: { readonly from: string; readonly to: string }
  /** Words it covers, where it is not all that matched: indices, the end excluded. */
  readonly words?: { readonly start: number; readonly end: number }
  /** The reason why no day could be given. */
  readonly unplaced?: string
  /** Later expressions do not count from it. */
  readonly noAnchor?: boolean
}

/** All that a rule may ask about the place where its pattern matched. */
export interface Reading {
  readonly words: readonly ScannedWord[]
  /** Indices of the words matched, the end excluded. */
  readonly start: number
  readonly end: number
  /** Day number of the document's creation; `null` where it is not known. */
  readonly dct: number | null
  /** The creation time as it was given. */
  readonly published: string | undefined
  /** Value of the latest date told before this place; the creation date where none was. */
  readonly anchor: string | null
  /** The latest quarter named before this place: "1989-Q3". */
  readonly quarter: string | null
  /** History rather than news: its dates hang on one another, not on the day of writing. */
  readonly isNarrative: boolean
  /** Years before Christ are being told. */
  readonly isBeforeChrist: boolean
  readonly tense: () => Tense | null
  /** The word before the match in the same paragraph, in lower case; "" at a beginning. */
  readonly before: string
  readonly after: string
}

/** Reads the words of a match; `null` where the rule does not apply after all; nothing (`[]`) where they are to be passed over. */
export type Read = (slots: Slots, at: Reading) => Placed | readonly Placed[] | null

export interface TimeRule {
  readonly rule: string
  readonly patterns: readonly string[]
  readonly read: Read
}

export function valueIn<Value>(slots: Slots, name: string): Value {
  return (slots[name] as Slot<Value>).value
}

export function hasSlot(slots: Slots, name: string): boolean {
  return slots[name] !== undefined
}
