/** A word as a number, for features: FNV-1a over UTF-16 units. */
export function hashWord(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash | 0
}

/** Two numbers as one, well spread: the finaliser of MurmurHash3. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0xcc9e2d51), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

/** Features of one word: each a template and up to three values, hashed to a row of the weights. */
export class FeatureRow {
  readonly ids: Int32Array
  length = 0
  readonly #mask: number

  constructor(bits: number, limit = 128) {
    this.ids = new Int32Array(limit)
    this.#mask = (1 << bits) - 1
  }

  clear(): void {
    this.length = 0
  }

  add(template: number, a = 0, b = 0, c = 0): void {
    const hash = mix(mix(mix(template + 1, a), b), c)
    this.ids[this.length] = hash & this.#mask
    this.length += 1
  }
}
