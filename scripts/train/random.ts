/** Mulberry32 by Tommy Ettinger (public domain): small, seeded, good enough to shuffle. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fisher and Yates, in place. */
export function shuffle<Item>(items: Item[], random: () => number): void {
  for (let at = items.length - 1; 0 < at; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[items[at], items[other]] = [items[other], items[at]]
  }
}
