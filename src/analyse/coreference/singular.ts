/** "ministers" → "minister", "parties" → "party", "spokesmen" → "spokesman"; other words as they are. */
export function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (word.endsWith('ies') && 4 < word.length) return `${word.slice(0, -3)}y`
  return 3 < word.length && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}
