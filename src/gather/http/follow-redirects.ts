import { readAddress } from './addresses.js'
import type { Redirect } from './judge-answer.js'
import type { Reply } from './reply.js'

export type Purpose = 'feed' | 'page' | 'robots'

/** One address on the way of redirects. */
export interface Hop {
  readonly url: URL
  readonly purpose: Purpose
  readonly validators?: string
}

/** Follows redirects, each judged anew by `take`, until something else comes; so many at most. */
export async function followRedirects(
  first: Hop,
  take: (hop: Hop) => Promise<Reply | Redirect>,
  redirectsMax: number
): Promise<Reply> {
  let hop = first
  let moved: string | undefined
  let isForGood = true
  for (let redirects = 0; redirects <= redirectsMax; redirects += 1) {
    const taken = await take(hop)
    if (taken.kind !== 'redirect')
      return taken.kind === 'received' && moved !== undefined ? { ...taken, moved } : taken
    const url = readAddress(taken.location, hop.url)
    if (url === null) return unreachable(`It redirects to what cannot be asked for: ${taken.location}`)
    isForGood &&= taken.isForGood
    if (isForGood) moved = url.href
    hop = { url, purpose: first.purpose } // Validators belong to the address that gave them.
  }
  return unreachable(`It redirects more than ${redirectsMax} times`)
}

export function unreachable(reason: string): Reply {
  return { kind: 'unreachable', reason: reason.slice(0, 300) }
}
