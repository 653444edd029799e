/** When this browser was here before, kept in a cookie of its own: the server keeps nothing about readers. */
export interface Visit {
  /** Start of what counts as new: the last page of the visit before; `null` on the first. */
  readonly since: Date | null
  /** What the cookie is set to. */
  readonly cookie: string
}

/** A visit ends when no list has been opened for so long. */
const VISIT_MINUTES = 30

export const VISIT_COOKIE = 'collate-visit'

/**
 * Reads "since.last" in seconds: within a visit `since` stays, so that what is new stays marked while one reads; the
 * next visit takes `last` in its place.
 */
export function readVisit(cookie: string | undefined, now: Date): Visit {
  const seconds = Math.floor(now.getTime() / 1000)
  const match = /^(\d{1,11})\.(\d{1,11})$/.exec(cookie ?? '')
  if (match === null) return { since: null, cookie: `${seconds}.${seconds}` }
  const [since, last] = [Number(match[1]), Number(match[2])]
  const start = last + VISIT_MINUTES * 60 < seconds ? last : since
  return { since: new Date(start * 1000), cookie: `${start}.${seconds}` }
}

/** How many of these times lie after the visit before. */
export function countNew(stored: readonly string[], { since }: Visit): number {
  if (since === null) return 0
  const from = since.toISOString()
  return stored.filter((at) => from < at).length
}
