/** How many guesses at the password one address of the network has. */
export interface GuessLimit {
  /** Seconds to wait; 0 where a guess may be made, which then counts. */
  take(address: string): number
  /** The guess was right: the address begins anew. */
  forgive(address: string): void
}

const GUESSES = 10
const SPAN_SECONDS = 300
/** Addresses held at once; the oldest is let go. */
const ADDRESSES_MAX = 10_000

/** A fixed number of guesses in a span of time that begins with the first. */
export function limitGuesses(now: () => number = Date.now): GuessLimit {
  const spans = new Map<string, { count: number; readonly end: number }>()
  return {
    take(address) {
      const span = spans.get(address)
      if (span === undefined || span.end <= now()) {
        spans.delete(address)
        spans.set(address, { count: 1, end: now() + SPAN_SECONDS * 1000 })
        for (const key of spans.keys()) {
          if (spans.size <= ADDRESSES_MAX) break
          spans.delete(key)
        }
        return 0
      }
      if (GUESSES <= span.count) return Math.ceil((span.end - now()) / 1000)
      span.count += 1
      return 0
    },
    forgive: (address) => void spans.delete(address)
  }
}
