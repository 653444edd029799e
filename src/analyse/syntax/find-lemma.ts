/** The lemma of a word; for now its lower case, which the lemmatiser replaces. */
export function findLemma(word: string, upos: string, _xpos: string): string {
  return upos === 'PROPN' ? word : word.toLowerCase()
}
