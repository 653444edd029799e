import type { Capture, FeedSaid, Given } from '../article/index.js'
import { cleanAddress } from './clean-address.js'
import type { Received, Reply } from './http/reply.js'

/** What came of asking for the page of a report. */
export type PageOutcome =
  | { readonly kind: 'captured'; readonly capture: Capture; readonly validators: string }
  | { readonly kind: 'unchanged'; readonly validators: string }
  /** It may be there later. */
  | { readonly kind: 'later'; readonly reason: string; readonly afterSeconds: number | null }
  /** It will not be there later either, as far as can be told. */
  | { readonly kind: 'lost'; readonly reason: string }

/** The host may change its mind about these; about all other refusals it will not. */
const PASSING = [408, 421, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]

const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml|)$/

/** Makes a capture of the reply to the question for a page. */
export function capturePage(
  asked: string,
  reply: Reply,
  { given, feed }: { readonly given: Given; readonly feed?: FeedSaid }
): PageOutcome {
  switch (reply.kind) {
    case 'received':
      return captureReceived(asked, reply, given, feed)
    case 'unchanged':
      return { kind: 'unchanged', validators: reply.validators }
    case 'refused':
      return PASSING.includes(reply.status)
        ? { kind: 'later', reason: reply.reason, afterSeconds: reply.retryAfterSeconds }
        : { kind: 'lost', reason: reply.reason }
    case 'barred':
      return { kind: 'lost', reason: reply.reason }
    case 'postponed':
      return { kind: 'later', reason: reply.reason, afterSeconds: reply.seconds }
    case 'unreachable':
      return { kind: 'later', reason: reply.reason, afterSeconds: null }
  }
}

function captureReceived(
  asked: string,
  reply: Received,
  given: Given,
  feed: FeedSaid | undefined
): PageOutcome {
  if (!PAGE_TYPES.test(reply.mediaType))
    return { kind: 'lost', reason: `This is no page but ${reply.mediaType.slice(0, 60)}` }
  if (isFrontPage(reply.address) && !isFrontPage(asked))
    return { kind: 'lost', reason: 'The host leads to its front page instead of the report' }
  const capture: Capture = {
    place: asked,
    kind: reply.mediaType === 'text/plain' ? 'text' : 'html',
    body: reply.body,
    ...(reply.charset === undefined ? {} : { charset: reply.charset }),
    given: { url: cleanAddress(reply.address), ...given },
    ...(feed === undefined ? {} : { feed: { ...feed, body: 'page' as const } })
  }
  return { kind: 'captured', capture, validators: reply.validators }
}

function isFrontPage(address: string): boolean {
  const url = new URL(address)
  return /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === ''
}
