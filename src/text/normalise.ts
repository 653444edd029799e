/** For comparing words, never for showing them: lower case, straight quotation marks, plain hyphens, no accents. */
export function foldWord(word: string): string {
  let hasCapital = false
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if (code === BACKQUOTE || 127 < code) return foldSpecial(word)
    if (CAPITAL_A <= code && code <= CAPITAL_Z) hasCapital = true
  }
  // Most words are plain: nothing but their case can change.
  return hasCapital ? word.toLowerCase() : word
}

const BACKQUOTE = 96
const CAPITAL_A = 65
const CAPITAL_Z = 90

/** Letters that Unicode does not take apart, as English-language news spells them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', đ: 'd', Đ: 'd', ð: 'd', Ð: 'd', ı: 'i' },
  ...{ ß: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', þ: 'th', Þ: 'th' }
}

/** Special words and marks are few, and folding them takes long: those met lately are kept. */
const FOLDS = new Map<string, string>()
const FOLDS_MAX = 10_000
/** A longer part of a text keeps the whole text in memory (V8 copies parts of up to twelve letters). */
const LONGEST_KEPT = 12

function foldSpecial(word: string): string {
  const known = FOLDS.get(word)
  if (known !== undefined) return known
  const fold = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '')
    .replace(/[łŁøØđĐðÐıßæÆœŒþÞ]/g, (letter) => PLAIN_LETTERS[letter])
    .replace(/[\u2018\u2019\u02bc\u2032`]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb\u201e]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase()
  if (word.length <= LONGEST_KEPT) {
    if (FOLDS_MAX <= FOLDS.size) FOLDS.clear()
    FOLDS.set(word, fold)
  }
  return fold
}

/** The words of a text, folded, in order: letters and digits with inner apostrophes, hyphens and points. */
export function foldedWords(text: string): string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? []
}
