import { createHash, randomBytes } from 'node:crypto'

/** Browsers that gave the password, for as long as this process runs. */
export interface Sessions {
  /** Begins one and gives its token. */
  begin(): string
  has(token: string): boolean
  end(token: string): void
}

export const SESSION_SECONDS = 30 * 24 * 3600
/** More browsers than this are nobody's; the oldest is let go. */
const SESSIONS_MAX = 1000

/** Of a token only its digest is held, so that a picture of the memory opens nothing. */
export function openSessions(now: () => number = Date.now): Sessions {
  const ends = new Map<string, number>()
  const keyOf = (token: string) => createHash('sha256').update(token).digest('base64')
  return {
    begin() {
      const token = randomBytes(32).toString('base64url')
      ends.set(keyOf(token), now() + SESSION_SECONDS * 1000)
      for (const key of ends.keys()) {
        if (ends.size <= SESSIONS_MAX) break
        ends.delete(key)
      }
      return token
    },
    has(token) {
      const key = keyOf(token)
      const end = ends.get(key)
      if (end === undefined) return false
      if (now() < end) return true
      ends.delete(key)
      return false
    },
    end: (token) => void ends.delete(keyOf(token))
  }
}
