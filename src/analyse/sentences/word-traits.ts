import { SENTENCE_STARTERS } from '../../knowledge/index.js'
import { hashText } from './hash.js'
import { type Lexicon, readLexicon } from './lexicon.js'

/** What kind of word or mark a word is: the first pattern that fits. */
const PATTERNS = {
  smallLetters: /^['’-]*\p{Ll}[\p{Ll}'’-]*$/u,
  capitalised: /^\p{Lu}[\p{Ll}'’-]+$/u,
  oneCapital: /^\p{Lu}$/u,
  capitals: /^['’-]*\p{Lu}[\p{Lu}'’-]*$/u,
  initial: /^\p{Lu}\.$/u,
  mail: /^.+@/u,
  site: /^(?:https?:|www\.|ftp:)|\.(?:com|org|net)/,
  number: /^\p{Nd}+$/u,
  amount: /^\p{Nd}+[:.,]\p{Nd}/u,
  date: /^[\d./-]*\d[\d./-]*$/,
  terminalMark: /^[.!?…。！？]+$/,
  comma: /^[,;]$/,
  colon: /^:$/,
  quotationMark: /^["“”„'‘’‚«»‹›`]+$/,
  openingBracket: /^[([{<]+$/,
  closingBracket: /^[)\]}>]+$/,
  dash: /^[-–—]+$/,
  abbreviation: /\.$/,
  otherLetters: /\p{L}/u,
  otherDigits: /\p{Nd}/u,
  line: /^[=_*~#+|\\/-]+$/,
  otherMark: /^/
}

const ORDERED = Object.values(PATTERNS)

/** Kinds as numbers from 1 on; 0 stands for no word at all. */
export const KIND = Object.fromEntries(Object.keys(PATTERNS).map((name, at) => [name, at + 1])) as Readonly<
  Record<keyof typeof PATTERNS, number>
>

const STARTERS = new Set(SENTENCE_STARTERS)

/** What the features of a gap are made of, once for every form. Texts are given by their hashes. */
export interface WordTraits {
  readonly form: number
  /** In lower case, digits all alike. */
  readonly low: number
  readonly shape: number
  readonly end: number
  readonly beginning: number
  readonly kind: number
  /** How the news spells it inside sentences, and how often it is met there. */
  readonly casing: number
  readonly frequency: number
  readonly isStarter: number
}

/** Stands before the first and after the last word of a paragraph. */
export const NO_WORD: WordTraits = {
  form: 7,
  low: 7,
  shape: 7,
  end: 7,
  beginning: 7,
  kind: 0,
  casing: 9,
  frequency: 15,
  isStarter: 0
}

/** Combining marks, soft hyphens and other invisible signs are not seen. */
export function readTraits(written: string, lexicon: Lexicon): WordTraits {
  const word = written.replace(/[\p{M}\p{Cf}]/gu, '')
  const low = word.toLowerCase().replace(/\p{Nd}/gu, '0')
  return {
    form: hashText(word),
    low: hashText(low),
    shape: hashText(shapeOf(word)),
    end: hashText(low.slice(-3)),
    beginning: hashText(low.slice(0, 3)),
    kind: 1 + ORDERED.findIndex((pattern) => pattern.test(word)),
    ...readLexicon(lexicon, word),
    isStarter: STARTERS.has(word) ? 1 : 0
  }
}

/** "Xx" for "Tavrin", "00:00" for "12:34". */
function shapeOf(word: string): string {
  const shape = word
    .slice(0, 12)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0')
  return shape.replace(/([Xx0])\1+/g, '$1$1').slice(0, 7)
}
