/** Numbers for words, and rows for features of several numbers: the hashing trick (Weinberger et al. 2009). */

/** A number for a word (FNV-1a over its UTF-16 code units); 0 for none. Words are short: to look it up would take longer. */
export function codeOf(word: string | undefined): number {
  if (word === undefined) return 0
  let value = 0x811c9dc5
  const length = Math.min(word.length, 40)
  for (let at = 0; at < length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return value | 1
}

/** Two numbers into one (the finaliser of MurmurHash3). */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ Math.imul(b + 0x9e3779b9, 0x85ebca6b), 0xc2b2ae35)
  value ^= value >>> 15
  value = Math.imul(value, 0x27d4eb2f)
  return value ^ (value >>> 13)
}

/** 0, 1, 2, 3, then by doubling up to 9: what matters of a distance or a count. */
export function bucketOf(count: number): number {
  return count < 4 ? count : Math.min(9, 33 - Math.clz32(count))
}
