import type { Chains } from '../chains.js'

/**
 * Spellings of one name within one article: "Qasim Halem" and "Qassem Halem". Two names are one where their
 * consonants are the same word for word; a person's name needs two words for that.
 */
export function joinSpellings(chains: Chains): void {
  const first = new Map<string, number>()
  for (const [index, mention] of chains.mentions.entries()) {
    if (mention.kind !== 'name' || mention.words.length < 2 || mention.type === 'place') continue
    const key = `${mention.type} ${mention.words.map(skeletonOf).join(' ')}`
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else chains.join(known, index)
  }
}

/** The first letter and the consonants behind it, doubled ones once; letters that transliteration mixes up are one. */
export function skeletonOf(word: string): string {
  const plain = word
    .replace(/^al-|['.-]/g, '')
    .replace(/kh|gh|q|ck|c(?![eih])/g, 'k')
    .replace(/sh|sch|ch|j|dj/g, 'sh')
    .replace(/ph|w|v/g, 'f')
    .replace(/th/g, 't')
    .replace(/z/g, 's')
  // A vowel in front stays a vowel, whichever it is: "Usama", "Osama".
  return plain
    .replace(/^[aeiou]+/, 'a')
    .replace(/(?!^)[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
}
