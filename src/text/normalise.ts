/** For comparing words, never for showing them: lower case, straight quotation marks, plain hyphens, no accents. */
export function foldWord(word: string): string {
  // Most words are plain: nothing but their case can change.
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '')
    .replace(/[\u2018\u2019\u02bc\u2032`]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb\u201e]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase()
}

/** The words of a text, folded, in order: letters and digits with inner apostrophes, hyphens and points. */
export function foldedWords(text: string): string[] {
  return foldWord(text).match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? []
}
