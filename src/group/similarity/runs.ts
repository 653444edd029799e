/** The largest prime below 2 to the 32: two runs of one number are the same words but once in four thousand million. */
const PRIME = 4294967291

/** Words as numbers: FNV-1a (Fowler, Noll & Vo). */
export function hashWords(words: readonly string[]): Float64Array {
  return Float64Array.from(words, hashOf)
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** A number for the run of so many words that begins at a place. */
export function runAt(hashes: Float64Array, from: number, words: number): number {
  let run = 7
  for (let at = from; at < from + words; at += 1) run = (run * 1_000_003 + hashes[at]) % PRIME
  return run
}

/** The numbers of all runs of so many words, in order. */
export function runsOf(words: readonly string[], length: number): number[] {
  const hashes = hashWords(words)
  const runs: number[] = []
  for (let at = 0; at + length <= words.length; at += 1) runs.push(runAt(hashes, at, length))
  return runs
}
